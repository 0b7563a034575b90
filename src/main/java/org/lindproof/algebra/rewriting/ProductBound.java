package org.lindproof.algebra.rewriting;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Polynomial;

/** How large a product may become when it is multiplied out. */
public final class ProductBound {
  private static final long MAX_TERMS = 200_000;
  private static final int MAX_DEGREE = 200;
  private static final int MAX_BITS = 10_000;

  private ProductBound() {}

  /** A product beyond the bound. */
  public static final class ExceededException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ExceededException() {
      super("too large when it is multiplied out");
    }
  }

  /**
   * Refuses a product before it is computed.
   *
   * @throws ExceededException if it would have too many terms, too high a degree or too long
   *     coefficients
   */
  public static void require(ComplexFunction left, ComplexFunction right) {
    boolean small =
        (long) largest(left, Polynomial::size) * largest(right, Polynomial::size) <= MAX_TERMS
            && largest(left, Polynomial::degree) + largest(right, Polynomial::degree) <= MAX_DEGREE
            && largest(left, Polynomial::height) + largest(right, Polynomial::height) <= MAX_BITS;
    if (!small) {
      throw new ExceededException();
    }
  }

  private static int largest(ComplexFunction value, ToIntFunction<Polynomial> measure) {
    return Stream.of(value.re(), value.im())
        .flatMap(part -> List.of(part.numerator(), part.denominator()).stream())
        .mapToInt(measure)
        .max()
        .orElse(0);
  }
}
