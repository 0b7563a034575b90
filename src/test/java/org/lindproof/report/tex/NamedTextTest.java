package org.lindproof.report.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.report.Reports;

class NamedTextTest {
  private final OpenSystem system = Reports.study().system();
  private final LatexPrinter printer = new LatexPrinter(Map.of("r1", "r_1"));
  private final NamedText text = new NamedText(printer, system);

  @Test
  void dollarsInTextFromAStudyAreOnlyDollars() {
    assertThat(text.sentence("a $\\input{x}$ b")).doesNotContain("\\input").contains("\\$");
  }

  @Test
  void whatTheDerivationTellsMayHoldMathematics() {
    assertThat(text.told(Phrase.of("The matrix $W$ is singular.")))
        .isEqualTo("The matrix $W$ is singular.\n");
    assertThat(text.told(Phrase.of("Not $\\input{x}$."))).doesNotContain("\\input");
  }

  @Test
  void aFormulaInAPhraseIsTypesetAndWordsAreEscaped() {
    Phrase phrase = Phrase.of("50% of ").and(Expression.symbol("r1")).and(" $x$");
    assertThat(text.print(phrase)).isEqualTo("50\\% of $r_1$ \\$x\\$");
  }
}
