package org.lindproof.verify.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.verify.evaluation.CannotDecideException;

/**
 * When a surd is positive or zero, as a condition on the signs of irreducible polynomials. Square
 * roots are removed by cases: with t &gt;= 0 and w = u^2 - v^2 t,
 *
 * <ul>
 *   <li>u + v sqrt(t) &gt; 0 iff (u &gt; 0 and w &gt; 0) or (v &gt; 0 and w &lt; 0) or (u &gt; 0
 *       and v &gt; 0);
 *   <li>u + v sqrt(t) = 0 iff w = 0 and (u &gt;= 0 and v &lt;= 0, or u &lt;= 0 and v &gt;= 0).
 * </ul>
 *
 * <p>Where a denominator of the surd vanishes nothing is said of it. This may be so where the
 * number itself has a value: 1/(sqrt(a) + b) is held as (sqrt(a) - b)/(a - b^2).
 */
public final class SignConditions {
  private static final int DEPTH = 3;
  private static final int LARGEST = 4000;

  private final SignProver prover;
  private final Set<Polynomial> poles = new LinkedHashSet<>();

  public SignConditions(SignProver prover) {
    this.prover = prover;
  }

  /** Irreducible polynomials that may vanish; where one does, the conditions so far say nothing. */
  public List<Polynomial> poles() {
    return List.copyOf(poles);
  }

  /** The surd is positive; empty if its roots nest too deeply. */
  public Optional<Condition> positive(Surd surd) {
    return positive(surd, DEPTH);
  }

  /** The surd is zero; empty if its roots nest too deeply. */
  public Optional<Condition> zero(Surd surd) {
    return zero(surd, DEPTH);
  }

  private Optional<Condition> positive(Surd surd, int depth) {
    Optional<Surd.Split> split = surd.split();
    if (split.isEmpty()) {
      return surd.rational().map(value -> signIs(value, 1));
    }
    if (depth == 0) {
      return Optional.empty();
    }
    Surd u = split.get().rest();
    RationalFunction v = split.get().coefficient();
    Surd w = norm(u, split.get());
    Optional<Condition> uPositive = positive(u, depth - 1);
    Optional<Condition> wPositive = positive(w, depth - 1);
    Optional<Condition> wNegative = positive(w.negate(), depth - 1);
    if (uPositive.isEmpty() || wPositive.isEmpty() || wNegative.isEmpty()) {
      return Optional.empty();
    }
    Condition vPositive = signIs(v, 1);
    return Optional.of(
        Condition.any(
            Condition.all(uPositive.get(), wPositive.get()),
            Condition.all(vPositive, wNegative.get()),
            Condition.all(uPositive.get(), vPositive)));
  }

  private Optional<Condition> zero(Surd surd, int depth) {
    Optional<Surd.Split> split = surd.split();
    if (split.isEmpty()) {
      return surd.rational().map(value -> signIs(value, 0));
    }
    if (depth == 0) {
      return Optional.empty();
    }
    Surd u = split.get().rest();
    Optional<Condition> wZero = zero(norm(u, split.get()), depth - 1);
    Optional<Condition> uPositive = positive(u, depth - 1);
    Optional<Condition> uNegative = positive(u.negate(), depth - 1);
    if (wZero.isEmpty() || uPositive.isEmpty() || uNegative.isEmpty()) {
      return Optional.empty();
    }
    RationalFunction v = split.get().coefficient();
    Condition opposite =
        Condition.any(
            Condition.all(new Condition.Not(uNegative.get()), new Condition.Not(signIs(v, 1))),
            Condition.all(new Condition.Not(uPositive.get()), new Condition.Not(signIs(v, -1))));
    return Optional.of(Condition.all(wZero.get(), opposite));
  }

  private static Surd norm(Surd u, Surd.Split split) {
    RationalFunction v = split.coefficient();
    RationalFunction vvt = v.times(v).times(RationalFunction.of(split.radicand()));
    return u.times(u).minus(Surd.of(vvt, u.prover()));
  }

  /** The rational function, away from its poles, has this sign. */
  private Condition signIs(RationalFunction value, int sign) {
    if (value.isZero()) {
      return new Condition.Constant(sign == 0);
    }
    List<Factorization.Factor> open = new ArrayList<>();
    int fixed = 1;
    for (boolean below : new boolean[] {false, true}) {
      Polynomial part = below ? value.denominator() : value.numerator();
      if (part.size() > LARGEST) {
        throw new CannotDecideException("a polynomial with " + part.size() + " terms");
      }
      Factorization factors = prover.factorizer().factor(part);
      fixed *= factors.unit().signum();
      for (Factorization.Factor factor : factors.factors()) {
        Sign known = prover.sign(factor.base());
        if (below && known.canBeZero()) {
          poles.add(factor.base());
        }
        if (known == Sign.NEGATIVE && factor.exponent() % 2 != 0) {
          fixed = -fixed;
        } else if (known.canBeZero() || (factor.exponent() % 2 != 0 && known == Sign.NONZERO)) {
          open.add(factor);
        }
      }
    }
    return productHasSign(open, 0, fixed, sign);
  }

  /** The product of the open factors from {@code from} on, times {@code fixed}, has the sign. */
  private Condition productHasSign(List<Factorization.Factor> open, int from, int fixed, int sign) {
    if (from == open.size()) {
      return new Condition.Constant(fixed == sign);
    }
    Polynomial base = open.get(from).base();
    boolean even = open.get(from).exponent() % 2 == 0;
    if (sign == 0) {
      return Condition.any(
          new Condition.SignIs(base, Set.of(0)), productHasSign(open, from + 1, fixed, sign));
    }
    Condition same = productHasSign(open, from + 1, fixed, sign);
    if (even) {
      return Condition.all(new Condition.SignIs(base, Set.of(-1, 1)), same);
    }
    Condition flipped = productHasSign(open, from + 1, -fixed, sign);
    return Condition.any(
        Condition.all(new Condition.SignIs(base, Set.of(1)), same),
        Condition.all(new Condition.SignIs(base, Set.of(-1)), flipped));
  }
}
