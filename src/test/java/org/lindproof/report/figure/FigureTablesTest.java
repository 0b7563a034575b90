package org.lindproof.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.interval.Enclosed;
import org.lindproof.report.Figures;
import org.lindproof.verify.figure.CurveData;
import org.lindproof.verify.figure.FigureData;

/** Tables, read back from their text. */
class FigureTablesTest {
  private static List<List<String>> readBack(CsvTable table) {
    return table.print().lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
  }

  private static void assertCell(String cell, Optional<BigDecimal> value) {
    if (value.isEmpty()) {
      assertThat(cell).isEqualTo("nan");
    } else {
      assertThat(new BigDecimal(cell)).isEqualByComparingTo(value.get());
    }
  }

  @Test
  void everyValueOfACurveIsReadBackWithItsError() {
    FigureData.Curves data = Figures.curves();
    List<List<String>> lines = readBack(FigureTables.of(data).get(0));
    assertThat(lines.get(0))
        .startsWith("Delta/Omega", "rho_ee at gamma=0.5", "error of rho_ee at gamma=0.5")
        .hasSize(9);
    assertThat(lines).hasSize(4);
    for (int k = 0; k < data.curves().size(); k++) {
      CurveData curve = data.curves().get(k);
      int column = FigureTables.column(data, k);
      for (int i = 0; i < curve.values().size(); i++) {
        List<String> row = lines.get(i + 1);
        Optional<Enclosed> value = curve.values().get(i);
        assertCell(row.get(column), value.map(Enclosed::value));
        assertCell(row.get(column + 1), value.map(Enclosed::halfWidth));
        assertCell(row.get(column + 2), curve.reference().map(Enclosed::value));
      }
    }
  }

  @Test
  void parametersAreDividedByTheirUnits() {
    List<List<String>> lines = readBack(FigureTables.of(Figures.curves()).get(0));
    assertThat(lines.stream().skip(1).map(line -> line.get(0)))
        .containsExactly("0", "0.16666666666666666667", "0.33333333333333333333");
    assertThat(readBack(FigureTables.of(Figures.plane()).get(1)))
        .containsExactly(
            List.of("Delta/Omega", "gamma", "error of Delta/Omega"),
            List.of("-0.25", "1", "5E-16"),
            List.of("0.125", "2", "5E-16"));
  }

  @Test
  void aPlaneIsWrittenRowByRow() {
    assertThat(readBack(FigureTables.of(Figures.plane()).get(0)))
        .containsExactly(
            List.of("Delta/Omega", "gamma", "rho_ee", "error"),
            List.of("-0.5", "1", "0", "0"),
            List.of("0", "1", "0.5", "1E-18"),
            List.of("0.5", "1", "0", "0"),
            List.of("-0.5", "2", "0.5", "1E-18"),
            List.of("0", "2", "0", "0"),
            List.of("0.5", "2", "nan", "nan"));
  }

  @Test
  void theSameFigureGivesTheSameText() {
    assertThat(FigureTables.of(List.of(Figures.curves(), Figures.plane())))
        .extracting(CsvTable::print)
        .isEqualTo(
            FigureTables.of(List.of(Figures.curves(), Figures.plane())).stream()
                .map(CsvTable::print)
                .toList());
  }

  @Test
  void aTableIsRectangularAndHasAPlainName() {
    assertThat(new CsvTable("derivation-a.csv", List.of("max(a, b)"), List.of()).print())
        .isEqualTo("max(a; b)\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CsvTable("../a.csv", List.of("a"), List.of()))
        .withMessageContaining("file = ../a.csv");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CsvTable("derivation-a.csv", List.of("a"), List.of(List.of("1", "2"))))
        .withMessageContaining("[1, 2]");
  }
}
