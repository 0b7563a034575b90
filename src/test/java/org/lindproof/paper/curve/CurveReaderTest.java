package org.lindproof.paper.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.InvalidStudyException;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimDetail.Direction;
import org.lindproof.paper.claim.ParameterRange;

/** Claims about curves, read whole or refused with file, line and remedy. */
class CurveReaderTest {
  private static final String CLAIMS =
      """
      points:
        strong: { Omega: 1, gamma: 1/2 }
      claims:
        - id: falls
          quote: 'it falls'
          kind: monotone
          quantity: rho_ee/Omega
          in: Delta
          range: [0, 1e-1]
          direction: falling
          at: strong
          cite: Figure 1
          expect: proved
        - id: root
          quote: 'it is a quarter once'
          kind: root
          quantity: rho_ee
          value: 0.25
          in: Delta
          range: [0, 2]
          at: [{ Omega: 1 }, { gamma: 1 }]
          cite: Figure 1
          expect: proved
      """;

  private static final String PAPER =
      """
      \\begin{document}
      \\begin{equation}\\label{eq:trace}
      \\rho_{ee} + \\rho_{gg} = 1
      \\end{equation}
      \\end{document}
      """;

  @TempDir Path folder;

  private Study read(String claims) throws IOException {
    Path model = Path.of("proofs", "driven-qubit", "study.yaml");
    Files.write(folder.resolve("study.yaml"), Files.readAllBytes(model));
    Files.writeString(folder.resolve("paper.tex"), PAPER);
    Files.writeString(folder.resolve("claims.yaml"), claims);
    return StudyReader.read(folder);
  }

  @Test
  void curvesAreReadWhole() throws IOException {
    Study study = read(CLAIMS);
    ClaimDetail.Monotone falls = (ClaimDetail.Monotone) study.claims().get(0).detail();
    assertThat(falls.direction()).isEqualTo(Direction.FALLING);
    assertThat(falls.curve().range())
        .isEqualTo(new ParameterRange(Rational.ZERO, Rational.of(1, 10)));
    assertThat(falls.curve().others())
        .containsEntry("gamma", ParameterRange.point(Rational.of(1, 2)));
    ClaimDetail.Root root = (ClaimDetail.Root) study.claims().get(1).detail();
    assertThat(root.value()).isEqualTo(Rational.of(1, 4));
  }

  static List<Arguments> faultyClaims() {
    return List.of(
        Arguments.of("rho_ee/Omega", "rho_eg", 7, "rho_eg is not declared here"),
        Arguments.of("rho_ee/Omega", "i*rho_ee", 7, "the quantity is complex"),
        Arguments.of("in: Delta\n    range: [0, 1e-1]", "in: delta\n    range: [0, 1]", 8, "Delta"),
        Arguments.of("[0, 1e-1]", "[0.1, 0]", 9, "range is not a range"),
        Arguments.of("[0, 1e-1]", "[0, x]", 9, "not a number"),
        Arguments.of("[0, 1e-1]", "0.5", 9, "a single value"),
        Arguments.of("direction: falling", "direction: down", 10, "direction is 'down'"),
        Arguments.of(
            "at: strong\n    cite: Figure 1\n    expect: proved\n  - id: root",
            "at: storng\n    cite: Figure 1\n    expect: proved\n  - id: root",
            11,
            "did you mean strong?"),
        Arguments.of("{ Omega: 1, gamma: 1/2 }", "{ Omega: 1, gamma: -1 }", 2, "out of its domain"),
        Arguments.of("{ Omega: 1, gamma: 1/2 }", "{ Omega: 1 }", 11, "no value for gamma"),
        Arguments.of("{ Omega: 1, gamma: 1/2 }", "{ Omega: 1, Gamma: 1 }", 2, "did you mean gamma"),
        Arguments.of("[{ Omega: 1 }, { gamma: 1 }]", "[strong, { gamma: 1 }]", 21, "two values"),
        Arguments.of(
            "[{ Omega: 1 }, { gamma: 1 }]", "{ Omega: 1, gamma: [1, 2] }", 21, "gamma has a range"),
        Arguments.of("value: 0.25", "value: a quarter", 18, "not a number"),
        Arguments.of("quote: 'it falls'", "formula: eq:x", 5, "unknown key formula"));
  }

  @ParameterizedTest
  @MethodSource("faultyClaims")
  void aFaultyClaimIsRefused(String before, String after, int line, String message) {
    assertThat(CLAIMS).contains(before);
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> read(CLAIMS.replace(before, after)))
        .withMessageContaining("claims.yaml:" + line + ":")
        .withMessageContaining(message);
  }
}
