package org.lindproof.verify.number;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.FigureNumber;
import org.lindproof.verify.curve.CurveContext;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** Decides claims about numbers that are read off figures, from enclosures of these. */
public final class NumberVerification {
  static final String METHOD = "enclosures of extrema and values";

  private final CurveContext context;
  private final NumberEnclosure enclosure;
  private final List<Assumption> assumptions;
  private final IntervalArithmetic intervals = IntervalArithmetic.standard();
  private NumericPeaks peaks = NumericPeaks.NONE;

  /**
   * @param assumptions of the claim
   */
  public NumberVerification(CurveContext context, List<Assumption> assumptions) {
    this.context = context;
    this.enclosure = new NumberEnclosure(context);
    this.assumptions = List.copyOf(assumptions);
  }

  /** Whether a claim is about such numbers. */
  public static boolean isAboutNumbers(ClaimDetail detail) {
    return detail instanceof ClaimDetail.Agreement || detail instanceof ClaimDetail.Series;
  }

  /**
   * Decides, unless floating point contradicts an extremum.
   *
   * @throws IllegalArgumentException if the claim is not about numbers
   */
  public Decision decide(ClaimDetail detail) {
    if (detail instanceof ClaimDetail.Agreement agreement) {
      return new AgreementJudge(this, agreement).judge();
    } else if (detail instanceof ClaimDetail.Series series) {
      return new SeriesJudge(this, series).judge();
    }
    throw new IllegalArgumentException(detail + " is not about numbers");
  }

  IntervalArithmetic intervals() {
    return intervals;
  }

  /** A finding by enclosures. */
  static Evidence evidence(String finding) {
    return new Evidence(Engine.INTERVALS, finding);
  }

  /** An enclosure of a number, after what is assumed is shown to hold where it is taken. */
  Interval enclosed(FigureNumber number) {
    if (number instanceof FigureNumber.Place place) {
      look(place.curve());
    } else if (number instanceof FigureNumber.Peak peak) {
      look(peak.curve());
    } else if (number instanceof FigureNumber.Value value) {
      context.requireAssumptions(value.at(), assumptions);
    }
    return enclosure.of(number, intervals);
  }

  private void look(Curve curve) {
    context.requireAssumptions(curve, assumptions);
    peaks = peaks.with(curve, context.extrema().of(curve, context), context);
  }

  /** The decision that a verdict is, unless floating point contradicts an extremum. */
  Decision witnessed(Verdict verdict, List<Evidence> findings) {
    List<Evidence> evidence = new ArrayList<>(findings);
    peaks.evidence().ifPresent(evidence::add);
    return peaks.missed() == 0
        ? new Decision(verdict, METHOD, evidence)
        : new Decision(
            new Verdict.Undecided("the engines contradict each other"), METHOD, evidence);
  }
}
