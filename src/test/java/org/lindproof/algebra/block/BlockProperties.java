package org.lindproof.algebra.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;

class BlockProperties {
  private static final PolynomialRing RING = new PolynomialRing(List.of("x"));

  private static ComplexMatrix random(int n, Random random) {
    return ComplexMatrix.of(n, n, (i, j) -> number(random.nextInt(-3, 4), random.nextInt(-3, 4)));
  }

  private static ComplexFunction number(int re, int im) {
    return ComplexFunction.of(RING, new GaussianRational(Rational.of(re), Rational.of(im)));
  }

  @Property(tries = 200)
  void the_determinant_of_a_product_is_the_product_of_the_determinants(
      @ForAll @IntRange(min = 1, max = 4) int n, @ForAll long seed) {
    Random random = new Random(seed);
    ComplexMatrix a = random(n, random);
    ComplexMatrix b = random(n, random);
    assertThat(ComplexDeterminant.of(a.times(b)))
        .isEqualTo(ComplexDeterminant.of(a).times(ComplexDeterminant.of(b)));
    assertThat(ComplexDeterminant.of(a.dagger())).isEqualTo(ComplexDeterminant.of(a).conjugate());
  }

  @Property(tries = 200)
  void exchanging_two_rows_changes_the_sign(
      @ForAll @IntRange(min = 2, max = 5) int n, @ForAll long seed) {
    Random random = new Random(seed);
    ComplexMatrix a = random(n, random);
    int k = random.nextInt(n - 1);
    ComplexMatrix exchanged =
        ComplexMatrix.of(n, n, (i, j) -> a.get(i == k ? k + 1 : i == k + 1 ? k : i, j));
    assertThat(ComplexDeterminant.of(exchanged)).isEqualTo(ComplexDeterminant.of(a).negate());
  }

  @Property(tries = 200)
  void shuffled_blocks_are_found_and_their_determinants_multiply(
      @ForAll @IntRange(min = 1, max = 3) int first,
      @ForAll @IntRange(min = 1, max = 3) int second,
      @ForAll long seed) {
    Random random = new Random(seed);
    ComplexMatrix a = full(first, random);
    ComplexMatrix b = full(second, random);
    int n = first + second;
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    ComplexMatrix whole =
        ComplexMatrix.of(n, n, (i, j) -> entry(a, b, first, places.get(i), places.get(j)));
    assertThat(CoupledIndices.of(whole)).hasSize(2);
    assertThat(ComplexDeterminant.of(whole))
        .isEqualTo(ComplexDeterminant.of(a).times(ComplexDeterminant.of(b)));
  }

  /** Without zeros: the real parts are odd. */
  private static ComplexMatrix full(int n, Random random) {
    return ComplexMatrix.of(
        n, n, (i, j) -> number(2 * random.nextInt(-2, 3) + 1, random.nextInt(-3, 4)));
  }

  private static ComplexFunction entry(ComplexMatrix a, ComplexMatrix b, int first, int i, int j) {
    if (i < first && j < first) {
      return a.get(i, j);
    }
    return i >= first && j >= first ? b.get(i - first, j - first) : ComplexFunction.zero(RING);
  }

  @Example
  void a_matrix_without_a_square_shape_has_no_determinant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComplexDeterminant.of(ComplexMatrix.of(1, 2, (i, j) -> number(1, 0))));
  }

  @Example
  void a_block_that_is_too_large_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComplexDeterminant.of(ComplexMatrix.of(13, 13, (i, j) -> number(1, 0))))
        .withMessageContaining("13 rows");
  }
}
