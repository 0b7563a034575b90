package org.lindproof.verify.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignLink;
import org.lindproof.algebra.sign.SignProver;

/**
 * All combinations of signs that the polynomials of a condition could have on a domain. A condition
 * that holds in every row is true on the domain; the converse need not be, since a row may be
 * empty.
 *
 * @param rows polynomial to sign
 */
public record SignTable(List<Map<Polynomial, Integer>> rows) {
  private static final int MOST_POLYNOMIALS = 7;

  public SignTable {
    rows = List.copyOf(rows);
  }

  /** The table; empty if there are too many polynomials. */
  public static Optional<SignTable> of(List<Polynomial> polynomials, SignProver prover) {
    if (polynomials.size() > MOST_POLYNOMIALS) {
      return Optional.empty();
    }
    List<Map<Polynomial, Integer>> rows = List.of(Map.of());
    for (Polynomial polynomial : polynomials) {
      List<Map<Polynomial, Integer>> longer = new ArrayList<>();
      for (Map<Polynomial, Integer> row : rows) {
        for (int sign : possible(prover.sign(polynomial))) {
          Map<Polynomial, Integer> more = new HashMap<>(row);
          more.put(polynomial, sign);
          longer.add(more);
        }
      }
      rows = longer;
    }
    return Optional.of(new SignTable(rows.stream().filter(row -> !isEmpty(row, prover)).toList()));
  }

  /** Whether two polynomials that the domain links have different signs in the row. */
  private static boolean breaksLink(Map<Polynomial, Integer> row, SignProver prover) {
    for (SignLink link : prover.domain().links()) {
      Sign left = signIn(row, link.left(), prover);
      Sign right = signIn(row, link.right(), prover);
      boolean agree =
          (left.canBeNegative() && right.canBeNegative())
              || (left.canBeZero() && right.canBeZero())
              || (left.canBePositive() && right.canBePositive());
      if (!agree) {
        return true;
      }
    }
    return false;
  }

  /** The sign of a polynomial in a row, from those of its factors. */
  private static Sign signIn(
      Map<Polynomial, Integer> row, Polynomial polynomial, SignProver prover) {
    Factorization factors = prover.factorizer().factor(polynomial);
    Sign product = Sign.of(factors.unit().signum());
    for (Factorization.Factor factor : factors.factors()) {
      Sign sign = prover.sign(factor.base());
      for (Map.Entry<Polynomial, Integer> entry : row.entrySet()) {
        int proportion = SignLink.proportion(factor.base(), entry.getKey());
        sign = proportion == 0 ? sign : Sign.of(proportion * entry.getValue());
      }
      product = product.times(sign.pow(factor.exponent()));
    }
    return product;
  }

  /**
   * Whether no point of the domain has these signs: a polynomial a v + b that is zero is solved for
   * v = -b/a, a of known sign, and put into the others; a contradiction empties the row, and so
   * does a link of the domain that the signs break.
   */
  private static boolean isEmpty(Map<Polynomial, Integer> row, SignProver prover) {
    if (breaksLink(row, prover)) {
      return true;
    }
    for (Map.Entry<Polynomial, Integer> zero : row.entrySet()) {
      if (zero.getValue() == 0) {
        for (String variable : zero.getKey().variables()) {
          if (zero.getKey().degree(variable) == 1
              && contradicts(zero.getKey(), variable, row, prover)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean contradicts(
      Polynomial zero, String variable, Map<Polynomial, Integer> row, SignProver prover) {
    Polynomial a = zero.coefficient(variable, 1);
    Polynomial b = zero.coefficient(variable, 0).negate();
    Sign signOfA = prover.sign(a);
    if (signOfA != Sign.POSITIVE && signOfA != Sign.NEGATIVE) {
      return false;
    }
    for (Map.Entry<Polynomial, Integer> other : row.entrySet()) {
      int degree = other.getKey().degree(variable);
      Polynomial cleared = zero.ring().zero(); // a^degree * other
      for (int k = 0; k <= degree; k++) {
        Polynomial c = other.getKey().coefficient(variable, k);
        cleared = cleared.plus(c.times(b.pow(k)).times(a.pow(degree - k)));
      }
      Sign sign = prover.sign(cleared).times(signOfA.pow(Math.max(1, degree)));
      sign = degree == 0 ? prover.sign(other.getKey()) : sign;
      int wanted = other.getValue();
      boolean possible =
          wanted > 0 ? sign.canBePositive() : wanted < 0 ? sign.canBeNegative() : sign.canBeZero();
      if (!possible) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> possible(Sign sign) {
    List<Integer> signs = new ArrayList<>();
    if (sign.canBePositive()) {
      signs.add(1);
    }
    if (sign.canBeZero()) {
      signs.add(0);
    }
    if (sign.canBeNegative()) {
      signs.add(-1);
    }
    return signs;
  }

  /** The rows in which a condition fails. */
  public List<Map<Polynomial, Integer>> failures(Condition condition) {
    return rows.stream().filter(row -> !condition.holds(row)).toList();
  }

  /** The rows in which the polynomial has the sign. */
  public SignTable where(Polynomial polynomial, int sign) {
    return new SignTable(rows.stream().filter(row -> row.get(polynomial) == sign).toList());
  }

  /** Whether a condition has the same truth value in all rows. */
  public boolean isConstant(Condition condition) {
    int failures = failures(condition).size();
    return failures == 0 || failures == rows.size();
  }
}
