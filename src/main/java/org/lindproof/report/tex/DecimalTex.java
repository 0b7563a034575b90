package org.lindproof.report.tex;

import java.math.BigDecimal;
import org.lindproof.algebra.Rational;

/** Rational numbers in LaTeX, as decimals where those are short and exact. */
public final class DecimalTex {
  private static final int LONGEST = 8;

  private DecimalTex() {}

  /** For math mode. */
  public static String of(Rational value) {
    try {
      BigDecimal exact =
          new BigDecimal(value.numerator())
              .divide(new BigDecimal(value.denominator()))
              .stripTrailingZeros();
      if (exact.precision() <= LONGEST && Math.abs(exact.scale()) <= LONGEST) {
        return exact.toPlainString();
      }
    } catch (ArithmeticException e) {
      return fraction(value); // no finite decimal
    }
    return fraction(value);
  }

  private static String fraction(Rational value) {
    String sign = value.signum() < 0 ? "-" : "";
    Rational size = value.abs();
    return size.isInteger()
        ? sign + size
        : sign + "\\tfrac{" + size.numerator() + "}{" + size.denominator() + "}";
  }
}
