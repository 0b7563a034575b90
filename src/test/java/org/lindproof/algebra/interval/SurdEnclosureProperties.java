package org.lindproof.algebra.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.generators.SmallPolynomials;
import org.lindproof.generators.SmallPolynomials.Points;

/** Whatever is enclosed contains the exact value, however coarse the arithmetic. */
@Domain(SmallPolynomials.class)
@Domain(DomainContext.Global.class)
class SurdEnclosureProperties {
  private static final IntervalArithmetic COARSE = new IntervalArithmetic(3);

  private static SurdEnclosure around(Map<String, Rational> point) {
    Map<String, Interval> box = new LinkedHashMap<>();
    Rational third = Rational.of(1, 3);
    point.forEach((n, v) -> box.put(n, COARSE.between(v.minus(third), v.plus(third))));
    return new SurdEnclosure(COARSE, box);
  }

  @Property(tries = 300)
  void aPolynomialIsEnclosed(@ForAll Polynomial polynomial, @ForAll Points points) {
    for (Map<String, Rational> point : points.list()) {
      assertThat(around(point).of(polynomial).contains(polynomial.evaluate(point))).isTrue();
    }
  }

  @Property(tries = 300)
  void aRationalFunctionIsEnclosedOrRefused(
      @ForAll RationalFunction function, @ForAll Points points) {
    for (Map<String, Rational> point : points.list()) {
      try {
        Interval enclosure = around(point).of(function);
        assertThat(enclosure.contains(function.evaluate(point))).isTrue();
      } catch (ArithmeticException e) {
        assertThat(around(point).of(function.denominator()).sign().canBeZero()).isTrue();
      }
    }
  }

  @Example
  void aRootIsEnclosedAndANegativeRadicandRefused() {
    SignProver prover =
        new SignProver(
            new SemialgebraicDomain(
                SmallPolynomials.RING, Map.of("x", SymbolDomain.POSITIVE), List.of()));
    Surd root = Surd.sqrt(RationalFunction.of(SmallPolynomials.RING.variable("x")), prover);
    Interval two = new SurdEnclosure(COARSE, Map.of("x", COARSE.constant(Rational.of(2)))).of(root);
    assertThat(two.contains(Rational.of(1414213562, 1000000000))).isTrue();
    assertThat(two.contains(Rational.of(143, 100))).isFalse();
    SurdEnclosure below = new SurdEnclosure(COARSE, Map.of("x", COARSE.constant(Rational.of(-1))));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> below.of(root));
  }
}
