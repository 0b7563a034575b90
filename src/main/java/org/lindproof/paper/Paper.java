package org.lindproof.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.claim.PaperFormula;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.operator.Dynamics;

/**
 * What was read of paper.tex.
 *
 * @param dynamics how it writes the equation of motion
 * @param formulas over numbers, in the order of paper.tex
 * @param operators formulas over operators, in the order of paper.tex
 * @param outside what is not judged
 */
public record Paper(
    Dynamics dynamics,
    List<PrintedFormula> formulas,
    List<OperatorFormula> operators,
    List<OutsideFormula> outside) {
  public Paper {
    formulas = List.copyOf(formulas);
    operators = List.copyOf(operators);
    outside = List.copyOf(outside);
  }

  /** All formulas that were read, in the order of paper.tex. */
  public List<PaperFormula> all() {
    List<PaperFormula> all = new ArrayList<>(formulas);
    all.addAll(operators);
    all.sort(Comparator.comparingInt(PaperFormula::line));
    return all;
  }
}
