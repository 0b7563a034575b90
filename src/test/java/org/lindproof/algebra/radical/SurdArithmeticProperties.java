package org.lindproof.algebra.radical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.generators.SmallPolynomials;

/** Arithmetic with roots against floating point, and against itself. */
@Domain(SmallPolynomials.class)
@StatisticsReport(onFailureOnly = true)
class SurdArithmeticProperties {

  /** Relative to the sum of the moduli of all terms; sums of a few rounded terms. */
  private static final double ROUNDING = 1e-12;

  /**
   * u + v sqrt(t).
   *
   * @param radicand t, a sum of squares
   */
  record Parts(Polynomial u, Polynomial v, Polynomial radicand) {

    Surd surd(SignProver prover) {
      Surd root = Surd.sqrt(RationalFunction.of(radicand), prover);
      return Surd.of(RationalFunction.of(u), prover).plus(root.times(RationalFunction.of(v)));
    }

    double at(Map<String, Rational> point) {
      double root = Math.sqrt(radicand.evaluate(point).toDouble());
      return u.evaluate(point).toDouble() + v.evaluate(point).toDouble() * root;
    }

    double size(Map<String, Rational> point) {
      double root = Math.sqrt(radicand.evaluate(point).toDouble());
      double rest = Math.abs(u.evaluate(point).toDouble());
      return 1 + rest + Math.abs(v.evaluate(point).toDouble()) * root;
    }
  }

  @Provide
  Arbitrary<Parts> parts() {
    return Combinators.combine(
            SmallPolynomials.sums(), SmallPolynomials.sums(), SmallPolynomials.sumsOfSquares())
        .as(Parts::new);
  }

  @Property(tries = 1000)
  void sumsAndProductsAgreeWithFloatingPoint(
      @ForAll("parts") Parts a,
      @ForAll("parts") Parts b,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    SignProver prover = prover(domain, points);
    Surd sum = a.surd(prover).plus(b.surd(prover));
    Surd difference = a.surd(prover).minus(b.surd(prover));
    Surd product = a.surd(prover).times(b.surd(prover));
    for (Map<String, Rational> point : points.in(domain)) {
      double x = a.at(point);
      double y = b.at(point);
      double size = a.size(point) * b.size(point);
      assertClose(sum, point, x + y, size);
      assertClose(difference, point, x - y, size);
      assertClose(product, point, x * y, size);
    }
    Statistics.label("roots in the product").collect(Math.min(2, product.terms().size()));
    Statistics.label("roots in the product").coverage(c -> c.check(2).percentage(p -> p > 30));
  }

  @Property(tries = 1000)
  void theInverseTimesTheSurdIsOne(
      @ForAll("parts") Parts a,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    SignProver prover = prover(domain, points);
    Surd surd = a.surd(prover);
    Assume.that(!surd.isZero());
    Optional<Surd> inverse = surd.inverse();
    assertThat(inverse).isPresent();
    Surd one = Surd.of(RationalFunction.of(SmallPolynomials.RING.one()), prover);
    assertThat(surd.times(inverse.get()).minus(one).isZero()).isTrue();
  }

  @Property(tries = 1000)
  void theSquareOfARootIsItsRadicand(
      @ForAll("parts") Parts a,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    SignProver prover = prover(domain, points);
    RationalFunction radicand = RationalFunction.of(a.radicand());
    Surd root = Surd.sqrt(radicand, prover);
    assertThat(root.times(root).minus(Surd.of(radicand, prover)).isZero()).isTrue();
    assertThat(root.pow(3).minus(root.times(radicand)).isZero()).isTrue();
  }

  @Property(tries = 1000)
  void theRootOfASquareIsTheModulusAndNotThePolynomial(
      @ForAll Polynomial any,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    SignProver prover = prover(domain, points);
    Surd root = Surd.sqrt(RationalFunction.of(any.pow(2)), prover);
    Surd itself = Surd.of(RationalFunction.of(any), prover);
    boolean negative = false;
    for (Map<String, Rational> point : points.in(domain)) {
      Rational value = any.evaluate(point);
      assertThat(root.evaluate(point)).isEqualTo(SurdValue.of(value.abs()));
      negative |= value.signum() < 0;
    }
    if (negative) {
      assertThat(root.minus(itself).isZero()).isFalse();
    }
    Statistics.label("negative somewhere").collect(negative);
    Statistics.label("negative somewhere").coverage(c -> c.check(true).percentage(p -> p > 15));
    Statistics.label("negative somewhere").coverage(c -> c.check(false).percentage(p -> p > 15));
  }

  @Property(tries = 1000)
  void theRootOfAQuotientIsTheQuotientOfTheRoots(
      @ForAll("parts") Parts a,
      @ForAll("parts") Parts b,
      @ForAll SemialgebraicDomain domain,
      @ForAll SmallPolynomials.Points points) {
    Assume.that(!b.radicand().isZero());
    SignProver prover = prover(domain, points);
    Surd root = Surd.sqrt(RationalFunction.of(a.radicand(), b.radicand()), prover);
    for (Map<String, Rational> point : points.in(domain)) {
      Rational below = b.radicand().evaluate(point);
      if (!below.isZero()) {
        Rational quotient = a.radicand().evaluate(point).dividedBy(below);
        double expected = Math.sqrt(quotient.toDouble());
        assertClose(root, point, expected, 1 + expected);
      }
    }
  }

  @Property(tries = 1000)
  void theSignOfANumberWithTwoRootsIsThatOfItsDoubleWhereThatIsClear(
      @ForAll("parts") Parts a, @ForAll("parts") Parts b, @ForAll SmallPolynomials.Points points) {
    for (Map<String, Rational> point : points.list()) {
      SurdValue x = value(a, point);
      SurdValue y = value(b, point);
      double difference = a.at(point) - b.at(point);
      if (Math.abs(difference) > ROUNDING * (a.size(point) + b.size(point))) {
        assertThat(x.compareTo(y)).isEqualTo((int) Math.signum(difference));
      }
      assertThat(x.compareTo(y)).isEqualTo(-y.compareTo(x));
      assertThat(x.minus(x).isZero()).isTrue();
    }
  }

  private static SurdValue value(Parts a, Map<String, Rational> point) {
    return SurdValue.of(
        List.of(
            new SurdValue.Term(a.u().evaluate(point), Rational.ONE),
            new SurdValue.Term(a.v().evaluate(point), a.radicand().evaluate(point))));
  }

  /** A prover on a domain that has a point. */
  private static SignProver prover(SemialgebraicDomain domain, SmallPolynomials.Points points) {
    Assume.that(!points.in(domain).isEmpty());
    return new SignProver(domain);
  }

  private static void assertClose(
      Surd surd, Map<String, Rational> point, double expected, double size) {
    assertThat(value(surd, point)).isCloseTo(expected, within(ROUNDING * size));
  }

  private static double value(Surd surd, Map<String, Rational> point) {
    return surd.evaluate(point).toDouble();
  }
}
