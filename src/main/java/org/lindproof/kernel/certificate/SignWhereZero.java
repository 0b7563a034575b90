package org.lindproof.kernel.certificate;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.kernel.text.PolynomialText;

/**
 * What sign a polynomial has where another one, o, is zero: the polynomial minus a multiple of o
 * has a sign that can be seen.
 *
 * @param other whose sign is known where {@code zero} is zero
 * @param positive whether it is positive; if not, it is negative
 * @param text o = 0 -> 0 &lt; other, or - other
 * @param lines the tactics that prove it
 */
public record SignWhereZero(
    Polynomial zero, Polynomial other, boolean positive, String text, List<String> lines) {
  private static final int MOST_STEPS = 2000;

  public SignWhereZero {
    lines = List.copyOf(lines);
  }

  /** The sign, if a multiple of the first polynomial shows it. */
  public static Optional<SignWhereZero> of(
      Polynomial zero, Polynomial other, SignCertificates signs, PolynomialText text) {
    for (Polynomial.Term leading : zero.terms()) {
      if (!leading.exponents().isEmpty() && leading.coefficient().abs().equals(BigInteger.ONE)) {
        Polynomial plain = leading.coefficient().signum() > 0 ? zero : zero.negate();
        Optional<Polynomial> multiple =
            multiple(plain, leading.exponents(), other).filter(m -> !m.isZero());
        if (multiple.isPresent()) {
          Polynomial factor = plain.equals(zero) ? multiple.get() : multiple.get().negate();
          Optional<SignWhereZero> found = of(zero, other, factor, signs, text);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<SignWhereZero> of(
      Polynomial zero,
      Polynomial other,
      Polynomial factor,
      SignCertificates signs,
      PolynomialText text) {
    for (boolean positive : new boolean[] {true, false}) {
      Polynomial signed = positive ? other : other.negate();
      Polynomial times = positive ? factor : factor.negate();
      Optional<SignCertificate> seen = signs.positive(signed.minus(times.times(zero)));
      if (seen.isPresent()) {
        String o = "(" + text.of(zero) + ")";
        String goal = (positive ? "" : "- ") + "(" + text.of(other) + ")";
        String k = "(" + seen.get().multiplier() + ")";
        List<String> lines =
            List.of(
                "intros z.",
                "apply (positive_by %s _ (%s)); [positive | | positive]."
                    .formatted(k, seen.get().product()),
                "transitivity (%s * (%s - (%s) * %s)); [rewrite z, Rmult_0_r, Rminus_0_r; reflexivity | ring]."
                    .formatted(k, goal, text.of(times), o));
        return Optional.of(
            new SignWhereZero(zero, other, positive, "%s = 0 -> 0 < %s".formatted(o, goal), lines));
      }
    }
    return Optional.empty();
  }

  /** What to multiply a polynomial with so that the difference has no multiple of its term. */
  private static Optional<Polynomial> multiple(
      Polynomial plain, Map<String, Integer> leading, Polynomial other) {
    Polynomial rest = other;
    Polynomial factor = plain.ring().zero();
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<Polynomial> next =
          rest.terms().stream()
              .filter(term -> divides(leading, term.exponents()))
              .findFirst()
              .map(term -> quotient(plain, term, leading));
      if (next.isEmpty()) {
        return Optional.of(factor);
      }
      factor = factor.plus(next.get());
      rest = rest.minus(next.get().times(plain));
    }
    return Optional.empty();
  }

  private static boolean divides(Map<String, Integer> term, Map<String, Integer> other) {
    return term.entrySet().stream()
        .allMatch(entry -> other.getOrDefault(entry.getKey(), 0) >= entry.getValue());
  }

  private static Polynomial quotient(
      Polynomial plain, Polynomial.Term term, Map<String, Integer> leading) {
    Polynomial product = plain.ring().constant(term.coefficient());
    for (Map.Entry<String, Integer> entry : term.exponents().entrySet()) {
      int exponent = entry.getValue() - leading.getOrDefault(entry.getKey(), 0);
      product = product.times(plain.ring().variable(entry.getKey()).pow(exponent));
    }
    return product;
  }
}
