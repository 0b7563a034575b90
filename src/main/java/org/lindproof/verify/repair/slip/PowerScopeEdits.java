package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/** A power that covers more or less than it should. */
record PowerScopeEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Power power) {
      less(power, edits);
    } else if (node instanceof Expression.Product product) {
      int last = product.factors().size() - 1;
      for (int k = 1; k <= last; k++) {
        if (product.factors().get(k) instanceof Expression.Power power) {
          moreFactors(product.factors(), k, power, edits);
        }
      }
    } else if (node instanceof Expression.Sum sum) {
      int last = sum.terms().size() - 1;
      if (sum.terms().get(last) instanceof Expression.Power power) {
        Expression base = Expression.sum(new Operands(sum.terms()).with(last, power.base()));
        edits.add(covers(new Expression.Power(base, power.exponent()), power, node));
      }
    } else if (node instanceof Expression.Quotient quotient) {
      fraction(quotient, edits);
    }
    return edits;
  }

  private static Edit covers(Expression result, Expression.Power power, Expression part) {
    Expression exponent = Expression.constant(power.exponent());
    return Edit.of(EditKind.SCOPE, "the power %s covers %s", result, exponent, part);
  }

  private static void less(Expression.Power power, List<Edit> edits) {
    int n = power.exponent();
    if (power.base() instanceof Expression.Product product) {
      for (int k = 0; k < product.factors().size(); k++) {
        Expression one = product.factors().get(k);
        Operands factors = new Operands(product.factors());
        Expression only = Expression.product(factors.with(k, new Expression.Power(one, n)));
        edits.add(covers(only, power, one));
        Expression rest = Expression.product(factors.without(k));
        Expression without = Expression.product(List.of(one, new Expression.Power(rest, n)));
        edits.add(covers(without, power, rest));
      }
    } else if (power.base() instanceof Expression.Sum sum) {
      int last = sum.terms().size() - 1;
      Expression end = sum.terms().get(last);
      edits.add(
          covers(Expression.sum(new Operands(sum.terms()).with(last, raised(end, n))), power, end));
      Expression each = Expression.sum(sum.terms().stream().map(term -> raised(term, n)).toList());
      edits.add(
          Edit.of(EditKind.SCOPE, "each term of %s to the power by itself", each, power.base()));
    } else if (power.base() instanceof Expression.Quotient q) {
      Expression above = new Expression.Power(q.numerator(), n);
      Expression below = new Expression.Power(q.denominator(), n);
      edits.add(covers(new Expression.Quotient(above, q.denominator()), power, q.numerator()));
      edits.add(covers(new Expression.Quotient(q.numerator(), below), power, q.denominator()));
    }
  }

  /** The sign of a term stays outside. */
  private static Expression raised(Expression term, int exponent) {
    return term instanceof Expression.Negation negation
        ? new Expression.Negation(new Expression.Power(negation.argument(), exponent))
        : new Expression.Power(term, exponent);
  }

  private static void moreFactors(
      List<Expression> factors, int k, Expression.Power power, List<Edit> edits) {
    for (int start = 0; start < k; start++) {
      List<Expression> inside = new ArrayList<>(factors.subList(start, k));
      inside.add(power.base());
      List<Expression> all = new ArrayList<>(factors.subList(0, start));
      Expression base = Expression.product(inside);
      all.add(new Expression.Power(base, power.exponent()));
      all.addAll(factors.subList(k + 1, factors.size()));
      edits.add(covers(Expression.product(all), power, base));
    }
  }

  private static void fraction(Expression.Quotient quotient, List<Edit> edits) {
    for (boolean above : new boolean[] {true, false}) {
      Expression part = above ? quotient.numerator() : quotient.denominator();
      if (part instanceof Expression.Power power) {
        Expression base =
            above
                ? new Expression.Quotient(power.base(), quotient.denominator())
                : new Expression.Quotient(quotient.numerator(), power.base());
        edits.add(covers(new Expression.Power(base, power.exponent()), power, base));
      }
    }
  }
}
