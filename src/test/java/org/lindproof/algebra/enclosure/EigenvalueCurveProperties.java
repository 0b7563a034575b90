package org.lindproof.algebra.enclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;

/**
 * Matrices with eigenvalues a_i + b_i t that are known because they were turned from diagonal ones.
 */
class EigenvalueCurveProperties {
  private static final IntervalArithmetic INTERVALS = new IntervalArithmetic(40);

  /** cos and sin of a rational rotation, with a phase i: ((3, 4i), (4i, 3))/5 is unitary. */
  private static final Rational COSINE = Rational.of(3, 5);

  private static final Rational SINE = Rational.of(4, 5);

  private static Interval number(Rational value) {
    return INTERVALS.constant(value);
  }

  private static IntervalPolynomial linear(Rational a, Rational b) {
    return new IntervalPolynomial(List.of(number(a), number(b)));
  }

  /** U diag(a_i + b_i t) U^dagger with the rotation in the first two directions, over 1 + t^2. */
  private static HermitianCurve matrix(List<Integer> a, List<Integer> b) {
    int n = a.size();
    List<List<ComplexPolynomial>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<ComplexPolynomial> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        boolean diagonal = i == j;
        row.add(
            diagonal
                ? real(linear(Rational.of(a.get(i)), Rational.of(b.get(i))))
                : ComplexPolynomial.ZERO);
      }
      rows.add(row);
    }
    Rational c = COSINE.times(COSINE);
    Rational s = SINE.times(SINE);
    Rational cs = COSINE.times(SINE);
    Rational a0 = Rational.of(a.get(0));
    Rational a1 = Rational.of(a.get(1));
    Rational b0 = Rational.of(b.get(0));
    Rational b1 = Rational.of(b.get(1));
    rows.get(0).set(0, real(linear(mix(a0, c, a1, s), mix(b0, c, b1, s))));
    rows.get(1).set(1, real(linear(mix(a0, s, a1, c), mix(b0, s, b1, c))));
    // (3, 4i; 4i, 3) d (3, -4i; -4i, 3): entry (0, 1) is i cs (d_1 - d_0)
    IntervalPolynomial im = linear(a1.minus(a0).times(cs), b1.minus(b0).times(cs));
    ComplexPolynomial upper = new ComplexPolynomial(IntervalPolynomial.ZERO, im);
    rows.get(0).set(1, upper);
    rows.get(1).set(0, upper.conjugate(new PolynomialArithmetic(INTERVALS)));
    IntervalPolynomial denominator =
        new IntervalPolynomial(List.of(Interval.ONE, Interval.ZERO, Interval.ONE));
    return new HermitianCurve(rows, denominator);
  }

  private static Rational mix(Rational x, Rational p, Rational y, Rational q) {
    return x.times(p).plus(y.times(q));
  }

  private static ComplexPolynomial real(IntervalPolynomial re) {
    return new ComplexPolynomial(re, IntervalPolynomial.ZERO);
  }

  /** (a + b t)/(1 + t^2). */
  private static Rational eigenvalue(int a, int b, Rational t) {
    return Rational.of(a).plus(Rational.of(b).times(t)).dividedBy(Rational.ONE.plus(t.times(t)));
  }

  /** ((b (1 + t^2) - 2t (a + b t)) / (1 + t^2)^2. */
  private static Rational slope(int a, int b, Rational t) {
    Rational d = Rational.ONE.plus(t.times(t));
    Rational twice = t.times(Rational.of(2));
    Rational value = Rational.of(a).plus(Rational.of(b).times(t));
    return Rational.of(b).times(d).minus(twice.times(value)).dividedBy(d.times(d));
  }

  @Property(tries = 200)
  void theLeastEigenvalueAndItsSlopeAreEnclosedOnTheWholeRange(
      @ForAll @Size(4) @UniqueElements List<@IntRange(min = -6, max = 6) Integer> a,
      @ForAll @Size(4) List<@IntRange(min = -3, max = 3) Integer> b) {
    EigenvalueCurve curve = EigenvalueCurve.of(matrix(a, b), INTERVALS);
    Rational reach = Rational.of(1, 100); // eigenvalues a_i + b_i t do not cross here
    Jet jet = curve.least(INTERVALS.between(reach.negate(), reach), 2);
    int least = a.indexOf(a.stream().min(Integer::compare).orElseThrow());
    for (Rational t : List.of(Rational.ZERO, reach, Rational.of(-1, 130))) {
      assertThat(jet.value().contains(eigenvalue(a.get(least), b.get(least), t))).isTrue();
      assertThat(jet.derivative().contains(slope(a.get(least), b.get(least), t))).isTrue();
    }
    Interval half = jet.coefficient(2);
    assertThat(half.contains(Rational.of(-a.get(least)))).as("f''(0)/2 = -a").isTrue();
    assertThat(jet.value().width()).isLessThan(new BigDecimal("0.2"));
  }

  @Property(tries = 200)
  void theNegativityIsTheSumOfAtMostOneNegativeEigenvalue(
      @ForAll @Size(4) @UniqueElements List<@IntRange(min = -6, max = 9) Integer> a) {
    EigenvalueCurve curve = EigenvalueCurve.of(matrix(a, List.of(0, 1, 0, -1)), INTERVALS);
    Interval point = number(Rational.of(1, 1000));
    long negative = a.stream().filter(x -> x < 0).count();
    Assume.that(!a.contains(0));
    if (negative > 1) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> curve.negativity(point, 1));
      return;
    }
    Jet jet = curve.negativity(point, 1);
    int least = a.stream().min(Integer::compare).orElseThrow();
    if (negative == 0) {
      assertThat(jet.value().upper()).isZero();
      assertThat(jet.derivative().upper()).isZero();
    } else {
      int slope = List.of(0, 1, 0, -1).get(a.indexOf(least));
      Rational t = Rational.of(1, 1000);
      assertThat(jet.value().contains(eigenvalue(-least, -slope, t))).isTrue();
    }
  }

  @Example
  void equalEigenvaluesCannotBeToldApart() {
    EigenvalueCurve curve =
        EigenvalueCurve.of(matrix(List.of(1, 1, 2, 3), List.of(0, 0, 0, 0)), INTERVALS);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> curve.least(Interval.ZERO, 1));
  }

  @Example
  void aRangeInWhichTheNegativityHasAKinkHasAValueAndNoSlope() {
    EigenvalueCurve curve =
        EigenvalueCurve.of(matrix(List.of(0, 2, 3, 4), List.of(1, 0, 0, 0)), INTERVALS);
    Interval range = INTERVALS.between(Rational.of(-1, 100), Rational.of(1, 100));
    Interval value = curve.negativity(range, 0).value();
    assertThat(value.contains(Rational.ZERO)).isTrue();
    assertThat(value.contains(eigenvalue(0, 1, Rational.of(1, 100)))).isTrue();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> curve.negativity(range, 1));
  }

  @Property(tries = 300)
  void descartesRuleCountsTheRootsOfARealRootedPolynomial(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -9, max = 9) Integer> roots,
      @ForAll @IntRange(min = -19, max = 19) int halves) {
    PolynomialArithmetic polynomials = new PolynomialArithmetic(INTERVALS);
    IntervalPolynomial product = IntervalPolynomial.constant(number(Rational.of(-3)));
    for (int root : roots) {
      product = polynomials.times(product, linear(Rational.of(-root), Rational.ONE));
    }
    RealRootedPolynomial p = new RealRootedPolynomial(product.coefficients(), INTERVALS);
    BigDecimal x = new BigDecimal(halves).multiply(new BigDecimal("0.5"));
    long below = roots.stream().filter(root -> 2 * root < halves).count();
    boolean isRoot = roots.stream().anyMatch(root -> 2 * root == halves);
    if (isRoot) {
      assertThat(p.rootsBelow(x)).isEmpty();
    } else {
      assertThat(p.rootsBelow(x)).hasValue((int) below);
    }
    int least = roots.stream().min(Integer::compare).orElseThrow();
    if (roots.stream().filter(root -> root == least).count() == 1) {
      Interval root = p.leastRoot();
      assertThat(root.contains(Rational.of(least))).isTrue();
      assertThat(root.width()).isLessThan(new BigDecimal("1e-25"));
    }
  }
}
