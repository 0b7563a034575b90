package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lindproof.algebra.AlgebraDomain.RING;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.AlgebraDomain.Point;

@Domain(AlgebraDomain.class)
@Domain(DomainContext.Global.class)
class LinearAlgebraProperties {

  @Provide
  Arbitrary<List<List<Polynomial>>> squares() {
    Arbitrary<Polynomial> entry = new AlgebraDomain().polynomials();
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(n -> entry.list().ofSize(n).list().ofSize(n));
  }

  /** Sum over all permutations, as Leibniz defined it. */
  private static Polynomial leibniz(List<List<Polynomial>> matrix) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      columns.add(i);
    }
    return sumOverPermutations(matrix, columns, 0, 1);
  }

  private static Polynomial sumOverPermutations(
      List<List<Polynomial>> matrix, List<Integer> columns, int row, int sign) {
    if (row == matrix.size()) {
      Polynomial product = RING.constant(sign);
      for (int i = 0; i < row; i++) {
        product = product.times(matrix.get(i).get(columns.get(i)));
      }
      return product;
    }
    Polynomial sum = RING.zero();
    for (int k = row; k < columns.size(); k++) {
      List<Integer> swapped = new ArrayList<>(columns);
      Collections.swap(swapped, row, k);
      sum = sum.plus(sumOverPermutations(matrix, swapped, row + 1, k == row ? sign : -sign));
    }
    return sum;
  }

  @Property(tries = 60)
  void the_determinant_is_the_sum_over_permutations(
      @ForAll("squares") List<List<Polynomial>> matrix) {
    assertThat(Determinant.of(matrix)).isEqualTo(leibniz(matrix));
  }

  @Property(tries = 60)
  void the_determinant_at_a_point_is_that_of_the_matrix_there(
      @ForAll("squares") List<List<Polynomial>> matrix, @ForAll Point point) {
    List<List<Rational>> numbers =
        matrix.stream()
            .map(row -> row.stream().map(entry -> entry.evaluate(point.values())).toList())
            .toList();
    assertThat(Determinant.of(matrix).evaluate(point.values())).isEqualTo(byElimination(numbers));
  }

  private static Rational byElimination(List<List<Rational>> matrix) {
    if (matrix.isEmpty()) {
      return Rational.ONE;
    }
    int pivot = 0;
    while (pivot < matrix.size() && matrix.get(pivot).get(0).isZero()) {
      pivot++;
    }
    if (pivot == matrix.size()) {
      return Rational.ZERO;
    }
    List<Rational> top = matrix.get(pivot);
    List<List<Rational>> rest = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      if (i != pivot) {
        List<Rational> row = matrix.get(i);
        Rational factor = row.get(0).dividedBy(top.get(0));
        List<Rational> reduced = new ArrayList<>();
        for (int j = 1; j < row.size(); j++) {
          reduced.add(row.get(j).minus(factor.times(top.get(j))));
        }
        rest.add(reduced);
      }
    }
    Rational minor = top.get(0).times(byElimination(rest));
    return pivot % 2 == 0 ? minor : minor.negate();
  }

  @Property(tries = 40)
  void a_unique_solution_solves_the_system(
      @ForAll("squares") List<List<Polynomial>> matrix, @ForAll @Size(4) List<Polynomial> values) {
    List<Polynomial> right = values.subList(0, matrix.size());
    boolean regular = !Determinant.of(matrix).isZero();
    LinearSystem.Outcome outcome = new LinearSystem(matrix, right).solve();
    assertThat(outcome instanceof LinearSystem.Outcome.Unique).isEqualTo(regular);
    Assume.that(outcome instanceof LinearSystem.Outcome.Unique);
    List<RationalFunction> solution = ((LinearSystem.Outcome.Unique) outcome).solution();
    for (int i = 0; i < matrix.size(); i++) {
      RationalFunction sum = RationalFunction.of(RING.zero());
      for (int j = 0; j < solution.size(); j++) {
        sum = sum.plus(RationalFunction.of(matrix.get(i).get(j)).times(solution.get(j)));
      }
      assertThat(sum).isEqualTo(RationalFunction.of(right.get(i)));
    }
  }

  @Example
  void systems_without_one_solution_are_told_apart() {
    Polynomial x = RING.variable("x");
    Polynomial one = RING.one();
    List<List<Polynomial>> singular = List.of(List.of(x, one), List.of(x.times(x), x));
    assertThat(new LinearSystem(singular, List.of(one, x)).solve())
        .isInstanceOf(LinearSystem.Outcome.UnderDetermined.class);
    assertThat(new LinearSystem(singular, List.of(one, one)).solve())
        .isInstanceOf(LinearSystem.Outcome.Inconsistent.class);
    assertThat(new LinearSystem(List.of(List.of(RING.zero())), List.of(RING.zero())).solve())
        .isInstanceOf(LinearSystem.Outcome.UnderDetermined.class);
    assertThat(new LinearSystem(List.of(List.of(RING.constant(2))), List.of(one)).solve())
        .isEqualTo(
            new LinearSystem.Outcome.Unique(List.of(RationalFunction.of(RING, Rational.of(1, 2)))));
    assertThatIllegalArgumentException().isThrownBy(() -> new LinearSystem(singular, List.of(one)));
  }

  @Example
  void determinants_need_squares_of_at_most_sixteen_rows() {
    List<Polynomial> row = Collections.nCopies(17, RING.one());
    assertThatIllegalArgumentException().isThrownBy(() -> Determinant.of(List.of(row)));
    assertThatIllegalArgumentException().isThrownBy(() -> Determinant.of(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Determinant.of(Collections.nCopies(17, row)));
    assertThat(Determinant.of(List.of(List.of(RING.constant(BigInteger.TEN)))))
        .isEqualTo(RING.constant(10));
  }
}
