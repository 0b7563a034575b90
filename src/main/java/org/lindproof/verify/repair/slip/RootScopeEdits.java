package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/** A root that covers more or less than it should. */
record RootScopeEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Product product) {
      factorUnderRoot(product, edits);
    } else if (node instanceof Expression.Quotient quotient) {
      denominatorUnderRoot(quotient, edits);
    } else if (node instanceof Expression.Sum sum) {
      termsUnderRoot(sum, edits);
    } else if (node instanceof Expression.SquareRoot root) {
      if (root.argument() instanceof Expression.Product product) {
        factorOutOfRoot(product, edits);
      } else if (root.argument() instanceof Expression.Quotient quotient) {
        partOutOfRoot(quotient, edits);
      } else if (root.argument() instanceof Expression.Sum sum) {
        termsOutOfRoot(sum, edits);
      }
    }
    return edits;
  }

  private static void factorUnderRoot(Expression.Product product, List<Edit> edits) {
    List<Expression> factors = product.factors();
    for (int r = 0; r < factors.size(); r++) {
      for (int k = 0; k < factors.size(); k++) {
        if (r != k && factors.get(r) instanceof Expression.SquareRoot root) {
          Expression inside = times(root.argument(), factors.get(k));
          List<Expression> rest =
              new ArrayList<>(new Operands(factors).with(r, new Expression.SquareRoot(inside)));
          rest.remove(k);
          edits.add(covers(Expression.product(rest), factors.get(k)));
        }
      }
    }
  }

  private static Edit covers(Expression result, Expression part) {
    return Edit.of(EditKind.SCOPE, "the root also covers %s", result, part);
  }

  private static Expression times(Expression left, Expression right) {
    List<Expression> factors = new ArrayList<>();
    for (Expression side : List.of(left, right)) {
      factors.addAll(side instanceof Expression.Product p ? p.factors() : List.of(side));
    }
    return Expression.product(factors);
  }

  private static void denominatorUnderRoot(Expression.Quotient quotient, List<Edit> edits) {
    if (quotient.numerator() instanceof Expression.SquareRoot root) {
      Expression under = new Expression.Quotient(root.argument(), quotient.denominator());
      edits.add(covers(new Expression.SquareRoot(under), quotient.denominator()));
    }
  }

  private static void termsUnderRoot(Expression.Sum sum, List<Edit> edits) {
    List<Expression> terms = sum.terms();
    for (int r = 0; r < terms.size(); r++) {
      for (int end = r + 2; end <= terms.size(); end++) {
        if (terms.get(r) instanceof Expression.SquareRoot root) {
          List<Expression> inside = new ArrayList<>(List.of(root.argument()));
          inside.addAll(terms.subList(r + 1, end));
          List<Expression> all = new ArrayList<>(terms.subList(0, r));
          all.add(new Expression.SquareRoot(Expression.sum(inside)));
          all.addAll(terms.subList(end, terms.size()));
          edits.add(covers(Expression.sum(all), Expression.sum(terms.subList(r + 1, end))));
        }
      }
    }
  }

  private static void factorOutOfRoot(Expression.Product product, List<Edit> edits) {
    for (int k = 0; k < product.factors().size(); k++) {
      Expression factor = product.factors().get(k);
      Expression rest = Expression.product(new Operands(product.factors()).without(k));
      edits.add(leaves(times(new Expression.SquareRoot(rest), factor), factor));
    }
  }

  private static Edit leaves(Expression result, Expression part) {
    return Edit.of(EditKind.SCOPE, "the root does not cover %s", result, part);
  }

  private static void partOutOfRoot(Expression.Quotient quotient, List<Edit> edits) {
    Expression above = quotient.numerator();
    Expression below = quotient.denominator();
    edits.add(leaves(new Expression.Quotient(new Expression.SquareRoot(above), below), below));
    edits.add(leaves(new Expression.Quotient(above, new Expression.SquareRoot(below)), above));
    if (above instanceof Expression.Product product) {
      for (int k = 0; k < product.factors().size(); k++) {
        Expression factor = product.factors().get(k);
        Expression rest = Expression.product(new Operands(product.factors()).without(k));
        Expression root = new Expression.SquareRoot(new Expression.Quotient(rest, below));
        edits.add(leaves(times(root, factor), factor));
      }
    }
  }

  private static void termsOutOfRoot(Expression.Sum sum, List<Edit> edits) {
    for (int end = 1; end < sum.terms().size(); end++) {
      List<Expression> outside = sum.terms().subList(end, sum.terms().size());
      List<Expression> all = new ArrayList<>();
      all.add(new Expression.SquareRoot(Expression.sum(sum.terms().subList(0, end))));
      all.addAll(outside);
      edits.add(leaves(Expression.sum(all), Expression.sum(outside)));
    }
  }
}
