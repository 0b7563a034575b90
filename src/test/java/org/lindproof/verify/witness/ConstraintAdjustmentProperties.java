package org.lindproof.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.generators.SmallPolynomials;
import org.lindproof.generators.SmallPolynomials.Points;

/** A point is moved into a domain by simple numbers. */
@Domain(SmallPolynomials.class)
@Domain(DomainContext.Global.class)
class ConstraintAdjustmentProperties {

  @Property
  void theSimplestNumberLiesBetweenTheBounds(
      @ForAll @IntRange(min = -300, max = 300) int a,
      @ForAll @IntRange(min = 1, max = 60) int b,
      @ForAll @IntRange(min = 1, max = 300) int c,
      @ForAll @IntRange(min = 1, max = 60) int d) {
    Rational lower = Rational.of(a, b);
    Rational upper = lower.plus(Rational.of(c, d));
    Rational found =
        ConstraintAdjustment.simplest(Optional.of(lower), Optional.of(upper)).orElseThrow();
    assertThat(found).isGreaterThan(lower).isLessThan(upper);
    for (long q = 1; q < found.denominator().longValueExact(); q++) {
      for (long p = 300L * -q; p <= 700L * q; p++) {
        Rational simpler = Rational.of(p, q);
        boolean between = simpler.compareTo(lower) > 0 && simpler.compareTo(upper) < 0;
        assertThat(between).as("%s is simpler", simpler).isFalse();
      }
    }
  }

  @Example
  void openEndsAndEmptyIntervalsAreHandled() {
    Optional<Rational> none = Optional.empty();
    Optional<Rational> third = Optional.of(Rational.of(1, 3));
    assertThat(ConstraintAdjustment.simplest(none, none)).contains(Rational.ONE);
    assertThat(ConstraintAdjustment.simplest(third, none)).contains(Rational.ONE);
    assertThat(ConstraintAdjustment.simplest(none, third)).contains(Rational.ZERO);
    assertThat(ConstraintAdjustment.simplest(third, third)).isEmpty();
  }

  @Example
  void aNarrowCornerIsReached() {
    PolynomialRing ring = SmallPolynomials.RING;
    Polynomial x = ring.variable("x");
    Polynomial y = ring.variable("y");
    // 100 y < x y < 101 y, as for two temperatures with a ratio near one
    SemialgebraicDomain corner =
        new SemialgebraicDomain(
            ring,
            Map.of("x", SymbolDomain.POSITIVE, "y", SymbolDomain.POSITIVE),
            List.of(x.minus(y.times(ring.constant(100))), y.times(ring.constant(101)).minus(x)));
    Map<String, Rational> point = Map.of("x", Rational.ONE, "y", Rational.ONE);
    assertThat(corner.contains(point)).isFalse();
    assertThat(corner.contains(new ConstraintAdjustment(corner).adjusted(point))).isTrue();
  }

  @Property(tries = 200)
  void aPointOfTheDomainIsNotMoved(@ForAll SemialgebraicDomain domain, @ForAll Points points) {
    for (Map<String, Rational> point : points.in(domain)) {
      assertThat(new ConstraintAdjustment(domain).adjusted(point)).isEqualTo(point);
    }
  }
}
