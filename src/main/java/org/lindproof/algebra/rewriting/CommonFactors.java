package org.lindproof.algebra.rewriting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lindproof.algebra.expression.Expression;

/** Takes common factors out of a sum: a b + a c + d becomes a (b + c) + d. */
final class CommonFactors {
  private CommonFactors() {}

  /** The sum of the terms as one term. */
  static FactoredTerm takeOut(List<FactoredTerm> terms) {
    FactoredTerm shared =
        terms.stream().reduce(FactoredTerm::common).orElse(FactoredTerm.constant(BigInteger.ZERO));
    if (terms.size() == 1) {
      return terms.get(0);
    }
    List<FactoredTerm> rest = new ArrayList<>(terms.stream().map(t -> t.without(shared)).toList());
    boolean merged = true;
    while (merged && rest.size() > 2) {
      merged = mergeBestPair(rest);
    }
    rest.sort(Comparator.comparing(term -> term.coefficient().signum() < 0));
    Expression sum = Expression.sum(rest.stream().map(FactoredTerm::toExpression).toList());
    return shared.times(sum, 1);
  }

  /** Replaces all terms that share the most valuable pair's common part by one product. */
  private static boolean mergeBestPair(List<FactoredTerm> terms) {
    FactoredTerm best = FactoredTerm.constant(BigInteger.ONE);
    int saved = 0;
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        FactoredTerm common = terms.get(i).common(terms.get(j));
        int gain = common.powers().isEmpty() ? 0 : CompactForm.weight(common.toExpression());
        if (gain > saved) {
          saved = gain;
          best = common;
        }
      }
    }
    if (saved == 0) {
      return false;
    }
    FactoredTerm part = new FactoredTerm(BigInteger.ONE, best.powers());
    List<FactoredTerm> having =
        terms.stream().filter(t -> t.common(part).powers().equals(part.powers())).toList();
    if (having.size() == terms.size() || having.size() < 2) {
      return false;
    }
    int position = terms.indexOf(having.get(0));
    terms.removeAll(having);
    terms.add(Math.min(position, terms.size()), takeOut(having));
    return true;
  }
}
