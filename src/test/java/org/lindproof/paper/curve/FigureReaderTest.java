package org.lindproof.paper.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.InvalidStudyException;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.figure.Locus;
import org.lindproof.paper.figure.Unit;

/** Figures, read whole or refused with file, line and remedy. */
class FigureReaderTest {
  private static final String FIGURES =
      """
      points:
        strong: { Omega: 2 }
      units: { Delta: Omega }
      figures:
        - id: line
          cite: Figure 1
          claims: [trace]
          x: { parameter: Delta, range: [-1, 1], points: 5, marks: [0.5] }
          at: strong
          reference: { Delta: 3 }
          curves:
            - { quantity: rho_ee, at: { gamma: 1 } }
            - { quantity: rho_ee, at: { gamma: 2 } }
        - id: map
          cite: Figure 2
          x: { parameter: Delta, range: [-1, 1], points: 3 }
          y: { parameter: gamma, range: [1, 2], points: 2 }
          at: strong
          quantity: rho_ee
          lines: [{ where: rho_ee = 1/4 }, { maximum: rho_ee }, { maximum: rho_gg }]
      """;

  private static final String PAPER =
      """
      \\begin{document}
      \\begin{equation}\\label{eq:trace}
      \\rho_{ee} + \\rho_{gg} = 1
      \\end{equation}
      \\end{document}
      """;

  private static final String CLAIMS =
      """
      claims:
        - { id: trace, formula: eq:trace, kind: identity, cite: Eq. (1), expect: proved }
      """;

  @TempDir Path folder;

  private Study read(String figures) throws IOException {
    Path model = Path.of("proofs", "driven-qubit", "study.yaml");
    Files.write(folder.resolve("study.yaml"), Files.readAllBytes(model));
    Files.writeString(folder.resolve("paper.tex"), PAPER);
    Files.writeString(folder.resolve("claims.yaml"), CLAIMS);
    Files.writeString(folder.resolve("figures.yaml"), figures);
    return StudyReader.read(folder);
  }

  @Test
  void curvesAreReadWhole() throws IOException {
    Figure.Curves line = (Figure.Curves) read(FIGURES).figures().get(0);
    assertThat(line.x().values())
        .containsExactly(
            Rational.of(-1), Rational.of(-1, 2), Rational.ZERO, Rational.of(1, 2), Rational.ONE);
    assertThat(line.x().marks()).containsExactly(Rational.of(1, 2));
    assertThat(line.curves().get(1).own()).containsExactly(Map.entry("gamma", Rational.of(2)));
    assertThat(line.curves().get(1).at())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("gamma", Rational.of(2), "Omega", Rational.of(2)));
    assertThat(line.curves().get(0).reference().orElseThrow())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("gamma", Rational.ONE, "Omega", Rational.of(2), "Delta", Rational.of(3)));
    assertThat(line.heading().claims()).containsExactly("trace");
    assertThat(line.heading().units())
        .containsExactly(Map.entry("Delta", new Unit("Omega", Rational.of(2))));
  }

  @Test
  void aPlaneIsReadWithItsLines() throws IOException {
    Figure.Plane map = (Figure.Plane) read(FIGURES).figures().get(1);
    Expression excited = Expression.symbol("rho_ee");
    assertThat(map.loci())
        .containsExactly(
            new Locus.Equal(excited, Expression.constant(Rational.of(1, 4))),
            new Locus.Maximum(excited),
            new Locus.Maximum(Expression.symbol("rho_gg")));
  }

  @Test
  void aStudyNeedsNoFigures() throws IOException {
    read(FIGURES);
    Files.delete(folder.resolve("figures.yaml"));
    assertThat(StudyReader.read(folder).figures()).isEmpty();
  }

  static List<Arguments> faultyFigures() {
    return List.of(
        Arguments.of("id: map", "id: Line", 14, "two figures have the id Line"),
        Arguments.of("id: map", "id: ../map", 14, "the id '../map' is unusable"),
        Arguments.of("id: map", "id: map.1", 14, "the id 'map.1' is unusable"),
        Arguments.of("[trace]", "[trice]", 7, "did you mean trace?"),
        Arguments.of("points: 5", "points: 1", 8, "2 to 2000 points"),
        Arguments.of("[0.5]", "[1.5]", 8, "the mark 3/2 is out of range"),
        Arguments.of("at: { gamma: 2 }", "at: { Omega: 2 }", 13, "Omega has a value for all"),
        Arguments.of(", at: { gamma: 2 }", "", 13, "no value for gamma"),
        Arguments.of("{ Delta: 3 }", "{ Omega: 3 }", 10, "Delta has no value"),
        Arguments.of("{ Delta: 3 }", "{ Delta: 3, gamma: 3 }", 10, "gamma differs between"),
        Arguments.of("{ Delta: Omega }", "{ Delta: Omgea }", 3, "did you mean Omega?"),
        Arguments.of("{ Delta: Omega }", "{ Delta: Delta }", 3, "its own unit"),
        Arguments.of("{ Delta: Omega }", "{ Delta: gamma }", 3, "gamma is not a number in every"),
        Arguments.of("y: { parameter: gamma", "y: { parameter: Delta", 17, "both axes are Delta"),
        Arguments.of("points: 3 }", "points: 2000 }\n    color: red", 17, "unknown key color"),
        Arguments.of("where: rho_ee = 1/4", "where: rho_ee > 1/4", 20, "is not an equation"),
        Arguments.of("where: rho_ee = 1/4", "where: x = 1/4", 20, "x is not declared"),
        Arguments.of("where: rho_ee = 1/4", "where: rho_ee = 1/4 1", 20, "unexpected 1"),
        Arguments.of("{ maximum: rho_gg }", "{ edge: rho_gg, maximum: rho_gg }", 20, "one thing"),
        Arguments.of("{ maximum: rho_gg }", "{ edge: rho_gg }", 20, "is no negativity"),
        Arguments.of(
            "quantity: rho_ee, at: { gamma: 1 }", "quality: rho_ee", 12, "did you mean quantity?"),
        Arguments.of("units:", "unit:", 3, "did you mean units?"));
  }

  @ParameterizedTest
  @MethodSource("faultyFigures")
  void aFaultyFigureIsRefused(String before, String after, int line, String message) {
    assertThat(FIGURES).contains(before);
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> read(FIGURES.replace(before, after)))
        .withMessageContaining("figures.yaml:" + line + ":")
        .withMessageContaining(message);
  }
}
