package org.lindproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.report.figure.CsvTable;
import org.lindproof.report.figure.FigureTables;
import org.lindproof.report.figure.Pgfplots;

/** Figures in the document. */
class FigureReportTest {
  @TempDir private Path folder;

  private static String print() {
    return new DerivationReport(Reports.with(Figures.all()), "1.2.3").print();
  }

  private void writeTables() throws IOException {
    for (CsvTable table : FigureTables.of(Figures.all())) {
      Files.writeString(folder.resolve(table.file()), table.print());
    }
  }

  @Test
  void everyFigureIsDrawnFromItsTable() {
    assertThat(print())
        .contains("\\section{Figures}")
        .contains("xlabel={$\\Delta / \\Omega$}, ylabel={$\\rho_{ee}$}")
        .contains("x index=0, y index=1]{derivation-curves.csv}")
        .contains("x index=0, y index=5]{derivation-curves.csv}")
        .contains("\\addlegendentry{$\\gamma = 0.5$}")
        .contains("mesh/cols=3, forget plot]")
        .contains("{derivation-map.csv}")
        .contains("{derivation-map.line2.csv}");
  }

  @Test
  void theCaptionSaysWhatIsKnown() {
    assertThat(print())
        .contains("\\textbf{Figure 1 \\& 2} 50\\% of $\\rho_{ee}$.")
        .contains("Here, $\\Omega = 2$.")
        .contains("\\rho_{ee} = 0$ at $\\Delta / \\Omega = 0.25 \\pm 5 \\cdot 10^{-16}$")
        .contains("no further from the exact one than $2 \\cdot 10^{-20}$; at 1 points")
        .contains("is missing in 1 of the rows")
        .contains("Not drawn: not computed within 0 s \\& \\textbackslash{}more.");
  }

  @Test
  void withoutFiguresThereIsNoTraceOfPlots() {
    assertThat(new DerivationReport(Reports.ofEveryKind(), "1.2.3").print())
        .doesNotContain("pgfplots")
        .doesNotContain("section{Figures}");
  }

  @Test
  void theDocumentWithFiguresStaysWithinItsMargins() throws Exception {
    writeTables();
    assertThat(Latex.overfull(folder, print())).allMatch(p -> p < 1);
  }

  @Test
  void withoutPgfplotsTheDocumentIsBuiltAndSaysWhatIsMissing() throws Exception {
    writeTables();
    Path file = folder.resolve("document.tex");
    String here = "IfFileExists{pgfplots.sty}";
    assertThat(print()).contains(here);
    Files.writeString(file, print().replace(here, "IfFileExists{no-such-package.sty}"));
    assertThat(Latex.builder().build(file))
        .isInstanceOfSatisfying(
            PdfBuilder.Built.class,
            built -> {
              assertThat(built.pdf()).isNotEmptyFile();
              assertThat(built.missing()).isEqualTo(List.of(Pgfplots.MISSING));
            });
  }

  @Test
  void aFigureWithoutDataIsToldOnTheConsole() {
    assertThat(ConsoleTable.lines(Reports.with(Figures.all())))
        .contains("not drawn: figure none: not computed within 0 s & \\more")
        .noneMatch(line -> line.contains("figure curves"));
  }
}
