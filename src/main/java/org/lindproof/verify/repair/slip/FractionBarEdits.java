package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/** A fraction bar that reaches too far or not far enough, and factors on its wrong side. */
record FractionBarEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Product product) {
      for (int k = 0; k < product.factors().size(); k++) {
        intoDenominator(product.factors(), k, edits);
      }
    } else if (node instanceof Expression.Sum sum) {
      longerBar(sum.terms(), edits);
    } else if (node instanceof Expression.Quotient quotient) {
      shorterBar(quotient, edits);
      outOfDenominator(quotient, edits);
    }
    return edits;
  }

  private static void longerBar(List<Expression> terms, List<Edit> edits) {
    int last = terms.size() - 1;
    if (terms.get(last) instanceof Expression.Quotient quotient) {
      Expression above = Expression.sum(new Operands(terms).with(last, quotient.numerator()));
      edits.add(bar(new Expression.Quotient(above, quotient.denominator()), above));
    }
  }

  private static Edit bar(Expression result, Expression above) {
    return Edit.of(EditKind.SCOPE, "the fraction bar covers %s", result, above);
  }

  private static void shorterBar(Expression.Quotient quotient, List<Edit> edits) {
    if (quotient.numerator() instanceof Expression.Sum sum) {
      for (int k : new int[] {sum.terms().size() - 1, 0}) {
        Expression part = sum.terms().get(k);
        Expression fraction = new Expression.Quotient(part, quotient.denominator());
        edits.add(bar(Expression.sum(new Operands(sum.terms()).with(k, fraction)), part));
      }
    }
  }

  private static void intoDenominator(List<Expression> factors, int k, List<Edit> edits) {
    for (int q = 0; q < factors.size(); q++) {
      if (q != k && factors.get(q) instanceof Expression.Quotient quotient) {
        Expression below = times(quotient.denominator(), factors.get(k));
        Expression changed = new Expression.Quotient(quotient.numerator(), below);
        List<Expression> rest = new ArrayList<>(new Operands(factors).with(q, changed));
        rest.remove(k);
        Expression result = Expression.product(rest);
        edits.add(Edit.of(EditKind.SCOPE, "%s in the denominator", result, factors.get(k)));
      }
    }
  }

  private static void outOfDenominator(Expression.Quotient quotient, List<Edit> edits) {
    if (quotient.denominator() instanceof Expression.Product below) {
      for (int k = 0; k < below.factors().size(); k++) {
        Expression factor = below.factors().get(k);
        Expression rest = Expression.product(new Operands(below.factors()).without(k));
        Expression above = times(quotient.numerator(), factor);
        Expression result = new Expression.Quotient(above, rest);
        edits.add(Edit.of(EditKind.SCOPE, "%s in the numerator", result, factor));
      }
    }
  }

  private static Expression times(Expression left, Expression right) {
    List<Expression> factors = new ArrayList<>();
    factors.addAll(left instanceof Expression.Product p ? p.factors() : List.of(left));
    factors.add(right);
    return Expression.product(factors);
  }
}
