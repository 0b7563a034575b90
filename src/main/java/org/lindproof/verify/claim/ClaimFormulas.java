package org.lindproof.verify.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.claim.PaperFormula;
import org.lindproof.paper.claim.PrintedFormula;

/**
 * The formulas that a claim is about: all instances of the item, or the whole block.
 *
 * @param numbers those over numbers
 * @param operators those over operators
 */
public record ClaimFormulas(List<PrintedFormula> numbers, List<OperatorFormula> operators) {
  /** Of a claim about none that could be read. */
  public static final ClaimFormulas NONE = new ClaimFormulas(List.of(), List.of());

  public ClaimFormulas {
    numbers = List.copyOf(numbers);
    operators = List.copyOf(operators);
  }

  public static ClaimFormulas of(Study study, Claim claim) {
    return new ClaimFormulas(
        study.formulas().stream().filter(claim::isAbout).toList(),
        study.paper().operators().stream().filter(claim::isAbout).toList());
  }

  public boolean isEmpty() {
    return numbers.isEmpty() && operators.isEmpty();
  }

  /** As printed, each once. */
  public String tex() {
    return Stream.concat(numbers.stream(), operators.stream())
        .map(PaperFormula::tex)
        .distinct()
        .collect(Collectors.joining(" \\\\ "));
  }
}
