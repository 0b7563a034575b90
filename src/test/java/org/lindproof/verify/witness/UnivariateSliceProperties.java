package org.lindproof.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.generators.SmallPolynomials;

@Domain(SmallPolynomials.class)
@Domain(DomainContext.Global.class)
class UnivariateSliceProperties {
  private static final PolynomialRing RING = new PolynomialRing(List.of("x", "y", "z"));

  private static Map<String, Rational> point(int y, int z) {
    Map<String, Rational> point = new LinkedHashMap<>();
    point.put("x", Rational.ONE);
    point.put("y", Rational.of(y, 7));
    point.put("z", Rational.of(z, 3));
    return point;
  }

  /** Twin: a value beside a root is none, unless it is another one. */
  @Property(tries = 1000)
  void thePolynomialVanishesAtEveryRoot(
      @ForAll Polynomial polynomial,
      @ForAll @IntRange(min = -9, max = 9) int y,
      @ForAll @IntRange(min = -9, max = 9) int z) {
    for (UnivariateSlice slice : UnivariateSlice.of(polynomial)) {
      Map<String, Rational> point = point(y, z);
      List<Rational> roots = slice.roots(point);
      for (Rational root : roots) {
        point.put(slice.variable(), root);
        assertThat(polynomial.evaluate(point).signum()).isZero();
        Rational beside = root.plus(Rational.of(1, 1_000_003));
        point.put(slice.variable(), beside);
        assertThat(polynomial.evaluate(point).isZero()).isEqualTo(roots.contains(beside));
      }
    }
  }

  /** (x - p/7)(x - q/3) with factors that have no rational root. */
  @Property(tries = 1000)
  void everyRationalRootIsFound(
      @ForAll @IntRange(min = -30, max = 30) int p,
      @ForAll @IntRange(min = -30, max = 30) int q,
      @ForAll @IntRange(max = 2) int rootless) {
    Polynomial x = RING.variable("x");
    Polynomial seven = RING.constant(7L).times(x).minus(RING.constant((long) p));
    Polynomial three = RING.constant(3L).times(x).minus(RING.constant((long) q));
    Polynomial none = x.times(x).plus(RING.one()).pow(rootless);
    UnivariateSlice slice = UnivariateSlice.of(seven.times(three).times(none)).get(0);
    assertThat(slice.roots(Map.of())).contains(Rational.of(p, 7), Rational.of(q, 3));
  }

  @Example
  void aSquareHasBothRootsAndNoneThatIsIrrational() {
    Polynomial x = RING.variable("x");
    Polynomial four = x.times(x).minus(RING.constant(4L));
    Polynomial two = x.times(x).minus(RING.constant(2L));
    assertThat(UnivariateSlice.of(four).get(0).roots(Map.of()))
        .containsExactlyInAnyOrder(Rational.of(2), Rational.of(-2));
    assertThat(UnivariateSlice.of(two).get(0).roots(Map.of())).isEmpty();
    assertThat(UnivariateSlice.of(four.times(two)).get(0).roots(Map.of())).hasSize(2);
  }

  /** 10^60 x - 1: negative below 10^-60, positive above, and one size of each kind is tried. */
  @Example
  void sizesLieOnBothSidesOfWhereTwoTermsAreEqual() {
    Polynomial x = RING.variable("x");
    Polynomial steep = x.times(java.math.BigInteger.TEN.pow(60)).minus(RING.one());
    List<Integer> signs =
        UnivariateSlice.of(steep).get(0).sizes(Map.of()).stream()
            .filter(size -> size.signum() > 0)
            .map(size -> steep.evaluate(Map.of("x", size)).signum())
            .toList();
    assertThat(signs).contains(-1, 1);
  }
}
