package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.condition.Definedness;
import org.lindproof.verify.evaluation.Homogeneity;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.witness.PointSearch;

/** Conditions under which a refuted claim would hold. */
public final class HoldsIf {
  private final ClaimContext context;

  public HoldsIf(ClaimContext context) {
    this.context = context;
  }

  /** The common irreducible factors of a difference that can vanish on the domain. */
  public List<Statement.Chain> differenceVanishes(Quantity difference) {
    if (!Definedness.open(context.evaluation()).isEmpty()) {
      return List.of(); // with a condition alone it would not hold where it is not defined
    }
    Polynomial common = context.domain().ring().zero();
    for (Surd part : List.of(difference.re(), difference.im())) {
      for (RationalFunction coefficient : part.terms().values()) {
        common = common.gcd(coefficient.numerator());
      }
    }
    // a condition such as energy = 1 depends on the unit: it is no condition at all
    Homogeneity homogeneity = Homogeneity.of(context.derivation().system());
    List<Statement.Chain> conditions = new ArrayList<>();
    for (Factorization.Factor factor :
        context.domain().prover().factorizer().factor(common).factors()) {
      if (homogeneity.degree(factor.base()).isPresent() && canVanish(factor.base())) {
        conditions.add(condition(factor.base(), Relation.EQUAL));
      }
    }
    return conditions;
  }

  private boolean canVanish(Polynomial factor) {
    Sign sign = context.domain().prover().sign(factor);
    return sign.canBeZero() && root(factor).isPresent();
  }

  /** A rational point of the domain where the polynomial, linear in some variable, vanishes. */
  private Optional<Map<String, Rational>> root(Polynomial factor) {
    for (String variable : factor.variables()) {
      if (factor.degree(variable) == 1) {
        Polynomial slope = factor.coefficient(variable, 1);
        Polynomial rest = factor.coefficient(variable, 0);
        PointSearch search = context.search(factor.variables());
        Optional<Map<String, Rational>> found =
            search.find(
                point -> {
                  Rational a = slope.evaluate(point);
                  if (a.isZero()) {
                    return false;
                  }
                  Map<String, Rational> moved = new LinkedHashMap<>(point);
                  moved.put(variable, rest.evaluate(point).negate().dividedBy(a));
                  return context.domain().prover().domain().contains(moved);
                });
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code polynomial relation 0}, with the negative terms on the right side. */
  public Statement.Chain condition(Polynomial polynomial, Relation relation) {
    return Statement.Chain.ofDifference(context.compact().of(polynomial), relation);
  }
}
