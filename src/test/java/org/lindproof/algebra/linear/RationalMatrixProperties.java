package org.lindproof.algebra.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.lindproof.algebra.Rational;

@Domain(RationalSystems.class)
class RationalMatrixProperties {

  private static RationalMatrix of(List<List<Integer>> rows) {
    return new RationalMatrix(
        rows.stream().map(row -> row.stream().map(Rational::of).toList()).toList());
  }

  @Property(tries = 500)
  void aSystemOfFullRankHasItsSolutionAndNoOtherHasOne(@ForAll RationalSystems.Sample sample) {
    RationalMatrix matrix = sample.matrix();
    boolean regular = matrix.rank() == matrix.rows().size();
    Optional<List<Rational>> solution = matrix.solve(sample.rightHandSide());
    assertThat(solution).isEqualTo(regular ? Optional.of(sample.solution()) : Optional.empty());
    Statistics.label("regular").collect(regular);
    Statistics.label("regular").coverage(c -> c.check(false).percentage(p -> p > 1));
  }

  @Property(tries = 500)
  void aRowThatFollowsFromTheOthersAddsNothingToTheRank(@ForAll RationalSystems.Sample sample) {
    RationalMatrix matrix = sample.matrix();
    List<List<Rational>> more = new ArrayList<>(matrix.rows());
    List<Rational> sum = matrix.rows().get(0);
    for (List<Rational> row : matrix.rows()) {
      List<Rational> next = new ArrayList<>();
      for (int j = 0; j < row.size(); j++) {
        next.add(sum.get(j).plus(row.get(j).times(Rational.of(2, 7))));
      }
      sum = next;
    }
    more.add(sum);
    assertThat(new RationalMatrix(more).rank()).isEqualTo(matrix.rank());
  }

  @Example
  void ranksOfSmallMatricesAreKnown() {
    assertThat(of(List.of(List.of(0, 0), List.of(0, 0))).rank()).isZero();
    assertThat(of(List.of(List.of(1, 2), List.of(2, 4))).rank()).isEqualTo(1);
    assertThat(of(List.of(List.of(0, 2), List.of(2, 4))).rank()).isEqualTo(2);
  }

  @Example
  void contradictingEquationsHaveNoSolution() {
    RationalMatrix matrix = of(List.of(List.of(1, 1), List.of(1, 1)));
    assertThat(matrix.solve(List.of(Rational.of(1), Rational.of(2)))).isEmpty();
    assertThat(matrix.solve(List.of(Rational.of(1), Rational.of(1)))).isEmpty();
    RationalMatrix tall = of(List.of(List.of(1), List.of(1)));
    assertThat(tall.solve(List.of(Rational.of(3), Rational.of(3)))).isPresent();
    assertThat(tall.solve(List.of(Rational.of(3), Rational.of(4)))).isEmpty();
  }
}
