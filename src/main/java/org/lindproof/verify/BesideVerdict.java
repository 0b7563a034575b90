package org.lindproof.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.derived.DerivedForms;
import org.lindproof.verify.matrix.MatrixComparison;
import org.lindproof.verify.operator.OperatorVerification;
import org.lindproof.verify.verdict.Decision;

/**
 * What was found beside a verdict. It is for the eye: where it cannot be had, the verdict stands
 * without it.
 *
 * @param lines to stand beside what is printed
 * @param matrix the printed matrix beside the derived one
 */
record BesideVerdict(List<Phrase> lines, Optional<MatrixComparison> matrix) {
  static final BesideVerdict NOTHING = new BesideVerdict(List.of(), Optional.empty());

  BesideVerdict {
    lines = List.copyOf(lines);
  }

  static BesideVerdict of(ClaimContext context, ClaimFormulas formulas, Decision decision) {
    List<Phrase> lines =
        decision.derived().isEmpty()
            ? orElse(List.of(), () -> new DerivedForms(context).of(formulas.numbers()))
            : decision.derived();
    return new BesideVerdict(
        lines,
        orElse(
            Optional.empty(),
            () -> new OperatorVerification(context).comparison(formulas.operators())));
  }

  /** What a calculation comes to, or the other, if it fails in whatever way. */
  static <T> T orElse(T other, Supplier<T> calculation) {
    try {
      return calculation.get();
    } catch (RuntimeException e) {
      return other;
    }
  }
}
