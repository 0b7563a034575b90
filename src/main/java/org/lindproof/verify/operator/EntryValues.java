package org.lindproof.verify.operator;

import java.util.Map;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Rational;

/** Entries of matrices at points, for the reader. */
final class EntryValues {
  private EntryValues() {}

  /** The exact value, for example {@code 1/2 - 3*i}; says so if it is not defined. */
  static String text(ComplexFunction entry, Map<String, Rational> point) {
    try {
      return text(entry.re().evaluate(point), entry.im().evaluate(point));
    } catch (ArithmeticException e) {
      return "undefined";
    }
  }

  private static String text(Rational re, Rational im) {
    if (im.isZero()) {
      return re.toString();
    }
    boolean negative = im.signum() < 0;
    Rational size = im.abs();
    String imaginary = size.equals(Rational.ONE) ? "i" : size + "*i";
    if (re.isZero()) {
      return (negative ? "-" : "") + imaginary;
    }
    return re + (negative ? " - " : " + ") + imaginary;
  }
}
