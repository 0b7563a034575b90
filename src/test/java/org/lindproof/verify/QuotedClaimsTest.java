package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindproof.paper.InvalidStudyException;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;

/** Claims about sentences: the negativity of given states, the regime of the parameters. */
class QuotedClaimsTest {
  private static final Path ENGINE = Path.of("proofs/critical-heat-current");

  @TempDir private Path folder;

  private Study study(String kind, String options) throws IOException {
    for (String file : new String[] {"study.yaml", "paper.tex"}) {
      Files.copy(ENGINE.resolve(file), folder.resolve(file));
    }
    StringBuilder claim = new StringBuilder("  - id: quoted\n    quote: 'a sentence'\n");
    claim.append("    kind: ").append(kind).append("\n    cite: none\n    expect: proved\n");
    options.lines().forEach(line -> claim.append("    ").append(line.strip()).append('\n'));
    String claims = Files.readString(ENGINE.resolve("claims.yaml"));
    String states =
        """
        states:
          phi: { vector: { '11': 1, '00': 1 } }
          partly: { vector: { '10': 2, '01': 1 } }
          plus: { vector: { '11': 1, '10': 1, '01': 1, '00': 1 } }
          dense: { vector: { '11': 1, '10': 1, '01': 1, '00': -1 } }
          product: { product_of: [h, c] }
        """;
    String head = StudyCopy.declarations(claims).replaceFirst("(?ms)^states:.*?(?=^\\S|\\z)", "");
    Files.writeString(folder.resolve("claims.yaml"), head + states + "claims:\n" + claim);
    return StudyReader.read(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[phi]; 1/2; proved",
        "[phi]; 1/3; refuted",
        "[phi]; 0; refuted",
        "[partly]; 2/5; proved",
        "[partly]; 1/2; refuted",
        "[phi, partly]; 1/2; refuted",
        "[product]; 0; proved",
        "[product]; 1/2; refuted",
        "[product, phi]; 0; refuted",
        // a partial transpose that does not fall apart
        "[plus]; 0; undecided",
        "[dense]; 1/2; undecided"
      })
  void theNegativityOfGivenStatesIsDecidedFromItsDefinition(
      String states, String value, String verdict) throws IOException {
    Study study = study("negativity", "cut: h\nstates: " + states + "\nvalue: " + value);
    assertThat(verdict(study)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "rising, 0.2, 0.9, proved",
    "falling, 0.2, 0.9, refuted",
    "rising, 0.11, 0.15, undecided",
    "falling, 0.11, 0.15, undecided"
  })
  void whatIsPositiveNowhereIsNotMonotoneWherePositive(
      String direction, String from, String to, String verdict) throws IOException {
    Study study =
        study(
            "monotone",
            "quantity: N\nin: T_h\nrange: [%s, %s]\nat: [figures, { delta: 0.01 }]\n"
                    .formatted(from, to)
                + "direction: %s\nstrict: while positive".formatted(direction));
    assertThat(verdict(study)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[g, gamma_h, gamma_c, delta]; 10; [figures, { delta: [0, 0.05] }]; proved",
        "[g, gamma_h, gamma_c, delta]; 100; [figures, { delta: [0.01, 0.05] }]; refuted",
        "[gamma_c]; 100; [figures]; refuted",
        "[delta]; 100; [figures, { delta: [0, 0.05] }]; undecided",
        "[delta]; 10; [figures, { delta: [-0.05, 0.05] }]; proved",
        "[delta]; 10; [figures, { delta: [-0.5, -0.4] }]; refuted"
      })
  void theRegimeIsDecidedOnTheWholeRange(String small, String factor, String at, String verdict)
      throws IOException {
    String options = "small: " + small + "\nagainst: [eps_h]\nfactor: " + factor + "\nat: " + at;
    assertThat(verdict(study("regime", options))).isEqualTo(verdict);
  }

  private static String verdict(Study study) {
    return StudyVerification.run(study, Set.of("quoted"), 1, message -> {})
        .claims()
        .get(0)
        .verdict()
        .key();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "negativity; cut: h|states: [psi]|value: 0; there is no state psi",
        "negativity; cut: h|value: 0; there is no state",
        "negativity; states: [phi]|value: 0; the site of the partial transpose is missing",
        "regime; small: [g]|against: [eps_h]|factor: 10|at: [figure]; there is no point figure",
        "regime; small: [g]|against: [eps_c]|factor: 10|at: [figures]; delta has no value",
        "regime; small: [g]|against: [eps_h]|factor: 1/2|at: [figures]; nothing is compared",
        "regime; small: [g*i]|against: [eps_h]|factor: 10|at: [figures]; complex",
        "regime; small: [g]|against: [eps_h]|factor: 10|at: [figures]|cut: h; has no cut"
      })
  void whatCannotBeMeantIsRefused(String kind, String options, String message) {
    assertThatExceptionOfType(InvalidStudyException.class)
        .isThrownBy(() -> study(kind, options.replace("|", "\n")))
        .withMessageContaining("claims.yaml:")
        .withMessageContaining(message);
  }
}
