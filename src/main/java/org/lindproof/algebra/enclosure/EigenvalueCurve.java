package org.lindproof.algebra.enclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.interval.JetArithmetic;

/**
 * The least eigenvalue of a Hermitian matrix that depends on a variable, as the least root of its
 * characteristic polynomial; all of whose roots are real.
 *
 * @param coefficients of x^0 to x^n, polynomials in t, or in t^2 if {@code inSquare}
 */
public record EigenvalueCurve(
    List<IntervalPolynomial> coefficients, boolean inSquare, IntervalArithmetic intervals) {
  private static final int NEWTON_STEPS = 12;

  /** The precision of the number that the polynomial is expanded about; any would be right. */
  private static final MathContext SHORT = new MathContext(17);

  public EigenvalueCurve {
    coefficients = List.copyOf(coefficients);
  }

  /** The least eigenvalue of a matrix. */
  public static EigenvalueCurve of(HermitianCurve matrix, IntervalArithmetic intervals) {
    List<IntervalPolynomial> coefficients =
        matrix.characteristicPolynomial(new PolynomialArithmetic(intervals));
    boolean even = coefficients.stream().allMatch(IntervalPolynomial::isEven);
    return new EigenvalueCurve(
        even ? coefficients.stream().map(IntervalPolynomial::inSquare).toList() : coefficients,
        even,
        intervals);
  }

  /**
   * The sum of |x| over the negative eigenvalues x, with derivatives, on a range.
   *
   * @param range of t
   * @throws ArithmeticException if it may have a kink there, for an order above 0, or if more than
   *     one eigenvalue may be negative or the least one cannot be told from the others
   */
  public Jet negativity(Interval range, int order) {
    JetArithmetic jets = new JetArithmetic(intervals, order);
    Jet negated = jets.negate(onlyNegative(range, order));
    return jets.maximum(jets.constant(Rational.ZERO), negated);
  }

  /**
   * The least eigenvalue with derivatives, on a range, where no other is negative.
   *
   * @throws ArithmeticException if this is not known
   */
  public Jet onlyNegative(Interval range, int order) {
    Jet least = least(range, order);
    if (least.value().upper().signum() < 0 && negative(range) != 1) {
      throw new ArithmeticException("more than one eigenvalue may be negative");
    }
    return least;
  }

  /** The number of negative eigenvalues; -1 if it is not known to be the same everywhere. */
  private int negative(Interval range) {
    Interval t = inSquare ? intervals.pow(range, 2) : range;
    List<Interval> there = values(coefficients, t, 0).stream().map(Jet::value).toList();
    return new RealRootedPolynomial(there, intervals).rootsBelow(BigDecimal.ZERO).orElse(-1);
  }

  private List<Jet> values(List<IntervalPolynomial> some, Interval t, int order) {
    PolynomialArithmetic polynomials = new PolynomialArithmetic(intervals);
    return some.stream().map(p -> polynomials.at(p, t, order)).toList();
  }

  /**
   * The least eigenvalue with derivatives, on a range. At the middle of the range it is isolated by
   * counting roots. With its value x_0 there, the polynomial is expanded about x_0, so that what
   * remains is small, and the root followed over the range by the interval Newton method: a simple
   * root that is the only one in an interval stays the least one.
   *
   * @throws ArithmeticException if it cannot be told from the other eigenvalues
   */
  public Jet least(Interval range, int order) {
    JetArithmetic jets = new JetArithmetic(intervals, order);
    return inSquare
        ? Composition.withSquare(u -> leastOn(u, jets), range, order, intervals)
        : leastOn(range, jets);
  }

  private Jet leastOn(Interval t, JetArithmetic jets) {
    Interval middle = Interval.point(PolynomialArithmetic.center(t));
    PolynomialArithmetic polynomials = new PolynomialArithmetic(intervals);
    List<Interval> there = coefficients.stream().map(p -> polynomials.at(p, middle)).toList();
    Interval root = new RealRootedPolynomial(there, intervals).leastRoot();
    BigDecimal x = root.midpoint().round(SHORT);
    List<Jet> expanded = values(expandedAbout(x), t, jets.order());
    Interval offset = intervals.minus(root, Interval.point(x));
    Interval shift = newton(expanded.stream().map(Jet::value).toList(), offset);
    return jets.plus(jets.constant(Interval.point(x)), differentiated(expanded, shift, jets));
  }

  /** The coefficients about x_0: polynomials in t. */
  private List<IntervalPolynomial> expandedAbout(BigDecimal x) {
    PolynomialArithmetic polynomials = new PolynomialArithmetic(intervals);
    List<IntervalPolynomial> rest = new ArrayList<>(coefficients);
    int n = rest.size() - 1;
    for (int i = 0; i < n; i++) {
      for (int k = n - 1; k >= i; k--) {
        IntervalPolynomial term = polynomials.times(rest.get(k + 1), Interval.point(x));
        rest.set(k, polynomials.plus(rest.get(k), term));
      }
    }
    return rest;
  }

  /**
   * Encloses the only root of f_0 + f_1 y + ... in an interval that contains the offset, and zero,
   * from which the Newton step is made.
   */
  private Interval newton(List<Interval> f, Interval offset) {
    Interval candidate = offset;
    for (int i = 0; i < NEWTON_STEPS; i++) {
      Interval wide = inflated(candidate.hull(offset).hull(Interval.ZERO));
      Interval slope = slope(f, wide);
      if (!slope.sign().isNonZero()) {
        break;
      }
      Interval image = intervals.negate(intervals.dividedBy(f.get(0), slope));
      if (wide.containsInside(image)) {
        return image;
      }
      candidate = image;
    }
    throw new ArithmeticException("an eigenvalue cannot be isolated on the range");
  }

  private Interval inflated(Interval interval) {
    Interval tiny = Interval.point(BigDecimal.ONE.movePointLeft(intervals.digits() - 5));
    Interval tenth =
        intervals.times(intervals.minus(interval, interval), Interval.point(new BigDecimal("0.1")));
    Interval margin = intervals.plus(tenth, new Interval(tiny.lower().negate(), tiny.upper()));
    return intervals.plus(interval, margin);
  }

  /** sum_k k f_k y^(k-1). */
  private Interval slope(List<Interval> f, Interval y) {
    Interval slope = Interval.ZERO;
    for (int k = f.size() - 1; k >= 1; k--) {
      Interval scaled = intervals.times(f.get(k), intervals.constant(Rational.of(k)));
      slope = intervals.plus(intervals.times(slope, y), scaled);
    }
    return slope;
  }

  /** Coefficient by coefficient from sum_j f_j y^j = 0. */
  private Jet differentiated(List<Jet> f, Interval value, JetArithmetic jets) {
    Interval slope = slope(f.stream().map(Jet::value).toList(), value);
    List<Interval> y = new ArrayList<>(jets.constant(value).coefficients());
    for (int k = 1; k <= jets.order(); k++) {
      Jet known = new Jet(y);
      Jet sum = f.get(f.size() - 1);
      for (int j = f.size() - 2; j >= 0; j--) {
        sum = jets.plus(jets.times(sum, known), f.get(j));
      }
      y.set(k, intervals.negate(intervals.dividedBy(sum.coefficient(k), slope)));
    }
    return new Jet(y);
  }
}
