package org.lindproof.paper.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.paper.print.OperatorPrinter;

class OperatorPrinterTest {
  @Test
  void a_stationary_state_is_written_as_its_study_spells_it() {
    Study study = StudyReader.read(Path.of("proofs", "critical-heat-current"));
    OperatorPrinter printer =
        new OperatorPrinter(new LatexPrinter(Map.of()), study.system(), study.paper().dynamics());
    assertThat(printer.print(new OperatorExpression.StationaryState("rho")))
        .isEqualTo("\\rho_{ss}");
  }
}
