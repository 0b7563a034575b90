package org.lindproof.verify.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.paper.claim.ParameterRange;

/** The points are 0, 1, 2, ...; a value is a number, an interval around zero, or missing. */
class GridBracketsTest {
  private static final Optional<Interval> UNKNOWN =
      Optional.of(new Interval(BigDecimal.ONE.negate(), BigDecimal.ONE));
  private static final Optional<Interval> GAP = Optional.empty();

  private static Optional<Interval> number(int value) {
    return Optional.of(Interval.point(BigDecimal.valueOf(value)));
  }

  private static List<Optional<Interval>> numbers(int... values) {
    return Arrays.stream(values).mapToObj(GridBracketsTest::number).toList();
  }

  private static GridBrackets grid(List<Optional<Interval>> values) {
    return new GridBrackets(
        IntStream.range(0, values.size()).mapToObj(Rational::of).toList(), values);
  }

  private static ParameterRange range(int from, int to) {
    return new ParameterRange(Rational.of(from), Rational.of(to));
  }

  @Test
  void aChangeOfSignIsBracketed() {
    assertThat(grid(numbers(1, 2, -1, -1, 3)).ofZeros()).containsExactly(range(1, 2), range(3, 4));
  }

  @Test
  void withoutAChangeOfSignThereIsNothing() {
    assertThat(grid(numbers(3, 1, 2)).ofZeros()).isEmpty();
  }

  @Test
  void aZeroOrAnUnknownSignIsLookedAroundFor() {
    assertThat(grid(numbers(1, 0, -1)).ofZeros()).containsExactly(range(0, 2));
    assertThat(grid(List.of(number(1), UNKNOWN, number(2), number(3))).ofZeros())
        .containsExactly(range(0, 2));
    assertThat(grid(List.of(UNKNOWN, number(2), UNKNOWN)).ofZeros())
        .containsExactly(range(0, 1), range(1, 2));
  }

  @Test
  void nothingIsBracketedAcrossAGap() {
    assertThat(grid(List.of(number(1), GAP, number(-1), number(-2))).ofZeros()).isEmpty();
    assertThat(grid(List.of(number(1), GAP, number(-1), number(2))).ofZeros())
        .containsExactly(range(2, 3));
  }

  @Test
  void aGreatestValueIsBracketedByItsNeighbours() {
    assertThat(grid(numbers(0, 3, 1, 2, 1)).ofMaxima()).containsExactly(range(0, 2), range(2, 4));
  }

  @Test
  void anEndIsBracketedFromOneSide() {
    assertThat(grid(numbers(3, 2, 1)).ofMaxima()).containsExactly(range(0, 1));
    assertThat(grid(numbers(1, 2, 3)).ofMaxima()).containsExactly(range(1, 2));
  }

  @Test
  void valuesThatMayBeEqualAreTakenTogether() {
    assertThat(grid(numbers(0, 3, 3, 1)).ofMaxima()).containsExactly(range(0, 3));
    assertThat(grid(numbers(2, 0, 0, 0)).ofMaxima()).containsExactly(range(0, 1));
    assertThat(grid(numbers(5, 5, 5)).ofMaxima()).isEmpty();
  }

  @Test
  void besideAGapThereIsNoMaximum() {
    assertThat(grid(List.of(number(1), number(2), GAP, number(1))).ofMaxima()).isEmpty();
  }
}
