package org.lindproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.verify.verdict.Verdict;

/**
 * An assumption narrows the domain of the study; it leaves it only as {@link DepartureTest} says.
 */
class AssumptionsTest {
  private static final Path ATOM = Path.of("proofs", "driven-qubit");

  @TempDir private Path folder;

  @Test
  void aCounterexampleUnderAnEquationLiesInTheDomainOfTheStudy() throws IOException {
    for (String file : new String[] {"study.yaml", "paper.tex"}) {
      Files.copy(ATOM.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("claims.yaml"),
        """
        printed:
          s: { tex: ['s'] }
        claims:
          - id: excited.wrong
            formula: eq:excited-wrong
            kind: identity
            cite: wrong twin
            expect: refuted
            assume: ['gamma = Delta - Omega']
        """);
    Study study = StudyReader.read(folder);
    StudyReport report = StudyVerification.run(study, Set.of(), 1, message -> {});
    Verdict verdict = report.claims().get(0).verdict();
    assertThat(verdict).isInstanceOf(Verdict.Refuted.class);
    var point = ((Verdict.Refuted) verdict).counterexample().point();
    assertThat(point).containsKeys("gamma", "Delta", "Omega");
    assertThat(ParameterAlgebra.of(study.system()).domain().contains(point))
        .as("%s is in the domain, where gamma > 0", point)
        .isTrue();
  }
}
