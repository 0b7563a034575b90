package org.lindproof.algebra.enclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.linear.RationalMatrix;
import org.lindproof.algebra.linear.RationalSystems;

@Domain(RationalSystems.class)
@Domain(DomainContext.Global.class)
class ParametricSystemProperties {
  private static final IntervalArithmetic INTERVALS = new IntervalArithmetic(30);
  private static final PolynomialArithmetic POLYNOMIALS = new PolynomialArithmetic(INTERVALS);
  private static final Rational SPAN = Rational.of(3, 2);

  private static List<Rational> first(int n) {
    List<Rational> unit = new ArrayList<>(List.of(Rational.ONE));
    while (unit.size() < n) {
      unit.add(Rational.ZERO);
    }
    return unit;
  }

  /** A + t B, where odd entries of B are dropped to keep to a parity of the unknowns. */
  private static Rational entry(
      RationalSystems.Sample s, int i, int j, Rational t, boolean parity) {
    Rational a = s.matrix().rows().get(i).get(j);
    Rational b = s.matrix().rows().get(j).get(i).plus(Rational.of(1, 5));
    if (parity) {
      return (i + j) % 2 == 0 ? a : b.times(t);
    }
    return a.plus(b.times(t));
  }

  private static ParametricSystem system(RationalSystems.Sample s, boolean parity) {
    int n = s.solution().size();
    List<List<IntervalPolynomial>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<IntervalPolynomial> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        Rational constant = entry(s, i, j, Rational.ZERO, parity);
        Rational slope = entry(s, i, j, Rational.ONE, parity).minus(constant);
        row.add(
            new IntervalPolynomial(
                List.of(INTERVALS.constant(constant), INTERVALS.constant(slope))));
      }
      rows.add(row);
    }
    return ParametricSystem.of(rows);
  }

  private static Optional<List<Rational>> exact(
      RationalSystems.Sample s, Rational t, boolean parity) {
    int n = s.solution().size();
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Rational> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        row.add(entry(s, i, j, t, parity));
      }
      rows.add(row);
    }
    return new RationalMatrix(rows).solve(first(n));
  }

  @Property(tries = 300)
  void quotientsOfPolynomialsEncloseTheExactSolutionEverywhere(
      @ForAll RationalSystems.Sample sample,
      @ForAll @IntRange(min = -30, max = 30) int tenths,
      @ForAll boolean parity) {
    Rational t = Rational.of(tenths, 10);
    Optional<List<Rational>> exact = exact(sample, t, parity);
    Optional<ParametricSystem.Solution> solution = system(sample, parity).solve(SPAN, INTERVALS);
    Assume.that(exact.isPresent() && solution.isPresent());
    Interval at = INTERVALS.constant(t);
    Interval below = POLYNOMIALS.at(solution.get().determinant(), at);
    Assume.that(below.sign().isNonZero());
    for (int j = 0; j < exact.get().size(); j++) {
      Interval above = POLYNOMIALS.at(solution.get().numerators().get(j), at);
      assertThat(INTERVALS.dividedBy(above, below).contains(exact.get().get(j))).isTrue();
      // the twin
      Rational other = exact.get().get(j).plus(Rational.of(1, 1000));
      assertThat(INTERVALS.dividedBy(above, below).contains(other)).isFalse();
    }
  }

  @Property(tries = 300)
  void unknownsThatChangeSignWithTheVariableAreOddPolynomials(
      @ForAll RationalSystems.Sample sample) {
    Optional<ParametricSystem.Solution> solution = system(sample, true).solve(SPAN, INTERVALS);
    Assume.that(solution.isPresent() && Parity.of(system(sample, true).matrix()).isPresent());
    assertThat(solution.get().determinant().isEven()).isTrue();
    for (IntervalPolynomial numerator : solution.get().numerators()) {
      assertThat(numerator.isEven() || numerator.isOdd()).isTrue();
    }
  }

  @Example
  void aMixedEntryHasNoParity() {
    IntervalPolynomial mixed = new IntervalPolynomial(List.of(Interval.ONE, Interval.ONE));
    IntervalPolynomial one = IntervalPolynomial.constant(Interval.ONE);
    IntervalPolynomial t = new IntervalPolynomial(List.of(Interval.ZERO, Interval.ONE));
    assertThat(Parity.of(List.of(List.of(one, mixed), List.of(one, one)))).isEmpty();
    assertThat(Parity.of(List.of(List.of(one, t), List.of(t, one)))).isPresent();
    assertThat(Parity.of(List.of(List.of(one, t), List.of(one, one)))).isEmpty();
    assertThat(Parity.of(List.of(List.of(t)))).as("an odd determinant").isEmpty();
  }

  @Example
  void aSystemThatIsSingularEverywhereHasNoSolution() {
    IntervalPolynomial one = IntervalPolynomial.constant(Interval.ONE);
    ParametricSystem singular = ParametricSystem.of(List.of(List.of(one, one), List.of(one, one)));
    assertThat(singular.solve(SPAN, INTERVALS)).isEmpty();
  }
}
