package org.lindproof.algebra.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.generators.SmallPolynomials;
import org.lindproof.generators.SmallPolynomials.Points;

/** Polynomials that a domain links have one sign; no sign is claimed that a point contradicts. */
@Domain(SmallPolynomials.class)
@Domain(DomainContext.Global.class)
class SignLinkProperties {
  private static final PolynomialRing RING = SmallPolynomials.RING;
  private static final Polynomial X = RING.variable("x");
  private static final Polynomial Y = RING.variable("y");
  private static final Polynomial Z = RING.variable("z");

  private static final SemialgebraicDomain POSITIVE_X =
      new SemialgebraicDomain(RING, Map.of("x", SymbolDomain.POSITIVE), List.of());

  @Example
  void aLinkedPolynomialHasTheSignOfTheOther() {
    SemialgebraicDomain linked = POSITIVE_X.linked(List.of(new SignLink(Y.minus(Z), X)));
    SignProver prover = new SignProver(linked);
    assertThat(prover.sign(Y.minus(Z))).isEqualTo(Sign.POSITIVE);
    assertThat(prover.sign(Z.minus(Y))).isEqualTo(Sign.NEGATIVE);
    assertThat(prover.sign(Z.minus(Y).times(RING.constant(3)))).isEqualTo(Sign.NEGATIVE);
    assertThat(prover.sign(Y)).isEqualTo(Sign.UNKNOWN);
    assertThat(new SignProver(POSITIVE_X).sign(Y.minus(Z))).isEqualTo(Sign.UNKNOWN);
  }

  @Example
  void aLinkWorksBothWays() {
    SemialgebraicDomain linked = POSITIVE_X.linked(List.of(new SignLink(X, Y.minus(Z))));
    assertThat(new SignProver(linked).sign(Y.minus(Z))).isEqualTo(Sign.POSITIVE);
  }

  @Example
  void aPointThatBreaksALinkIsOutside() {
    SemialgebraicDomain linked = POSITIVE_X.linked(List.of(new SignLink(Y.minus(Z), X)));
    Map<String, Rational> above = Map.of("x", Rational.ONE, "y", Rational.ONE, "z", Rational.ZERO);
    Map<String, Rational> below = Map.of("x", Rational.ONE, "y", Rational.ZERO, "z", Rational.ONE);
    assertThat(linked.contains(above)).isTrue();
    assertThat(linked.contains(below)).isFalse();
    assertThat(linked.contains(Map.of("x", Rational.ONE))).isTrue();
    assertThat(linked.where(X).contains(below)).isFalse();
  }

  @Property(tries = 300)
  void noPointOfALinkedDomainContradictsASign(
      @ForAll Polynomial left,
      @ForAll Polynomial right,
      @ForAll SemialgebraicDomain domain,
      @ForAll Points points) {
    SemialgebraicDomain linked = domain.linked(List.of(new SignLink(left, right)));
    List<Map<String, Rational>> inside = points.in(linked);
    if (inside.isEmpty()) {
      return;
    }
    SignProver prover = new SignProver(linked);
    for (Polynomial polynomial : List.of(left, right, left.negate(), left.times(right))) {
      Sign sign = prover.sign(polynomial);
      for (Map<String, Rational> point : inside) {
        int there = polynomial.evaluate(point).signum();
        boolean allowed =
            there > 0 ? sign.canBePositive() : there < 0 ? sign.canBeNegative() : sign.canBeZero();
        assertThat(allowed).as("%s at %s is %s", polynomial, point, sign).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void onlyMultiplesAreProportional(@ForAll Polynomial a, @ForAll Polynomial b) {
    int proportion = SignLink.proportion(a, b);
    boolean multiple =
        !a.isZero()
            && !b.isZero()
            && (a.times(b.content()).equals(b.times(a.content()))
                || a.times(b.content()).equals(b.times(a.content()).negate()));
    assertThat(proportion != 0).isEqualTo(multiple);
    if (!a.isZero()) {
      assertThat(SignLink.proportion(a, a.times(RING.constant(6)))).isEqualTo(1);
      assertThat(SignLink.proportion(a, a.times(RING.constant(-6)))).isEqualTo(-1);
    }
  }
}
