package org.lindproof.verify.repair.slip;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.LocalEdits;
import org.lindproof.verify.repair.edit.Place;

/** Brackets too many or too few. */
record BracketEdits() implements LocalEdits {

  @Override
  public List<Edit> at(Expression node, Place place) {
    List<Edit> edits = new ArrayList<>();
    if (node instanceof Expression.Product product) {
      for (int k = 0; k < product.factors().size(); k++) {
        without(product.factors(), k, edits);
      }
    } else if (node instanceof Expression.Sum sum) {
      for (int from = 0; from < sum.terms().size(); from++) {
        for (int to = from + 1; to < sum.terms().size(); to++) {
          new Run(sum.terms(), from, to).brackets(edits);
        }
      }
    }
    return edits;
  }

  private static void without(List<Expression> factors, int k, List<Edit> edits) {
    if (!(factors.get(k) instanceof Expression.Sum sum)) {
      return;
    }
    List<Expression> terms = new ArrayList<>(sum.terms());
    terms.set(0, attached(factors.subList(0, k), terms.get(0), List.of()));
    int last = terms.size() - 1;
    List<Expression> after = factors.subList(k + 1, factors.size());
    terms.set(last, attached(List.of(), terms.get(last), after));
    edits.add(
        Edit.of(EditKind.SCOPE, "without the brackets around %s", Expression.sum(terms), sum));
  }

  /** The term with more factors; its sign stays in front. */
  private static Expression attached(
      List<Expression> before, Expression term, List<Expression> after) {
    if (term instanceof Expression.Negation negation) {
      return new Expression.Negation(attached(before, negation.argument(), after));
    }
    List<Expression> all = new ArrayList<>(before);
    all.addAll(term instanceof Expression.Product p ? p.factors() : List.of(term));
    all.addAll(after);
    return Expression.product(all);
  }

  /** Terms of a sum that brackets may hold together, from one to another. */
  private record Run(List<Expression> terms, int from, int to) {

    /** Brackets that end inside of the last term, or begin inside of the first one. */
    void brackets(List<Edit> edits) {
      boolean minus = terms.get(to) instanceof Expression.Negation;
      Expression last = minus ? terms.get(to).children().get(0) : terms.get(to);
      for (int cut = 1; last instanceof Expression.Product && cut < size(last); cut++) {
        List<Expression> inside = new ArrayList<>(terms.subList(from, to));
        Expression begun = Expression.product(last.children().subList(0, cut));
        inside.add(minus ? new Expression.Negation(begun) : begun);
        Expression sum = Expression.sum(inside);
        add(attached(List.of(), sum, last.children().subList(cut, size(last))), sum, edits);
      }
      Expression first = terms.get(from);
      for (int cut = 1; first instanceof Expression.Product && cut < size(first); cut++) {
        List<Expression> inside = new ArrayList<>();
        inside.add(Expression.product(first.children().subList(cut, size(first))));
        inside.addAll(terms.subList(from + 1, to + 1));
        Expression sum = Expression.sum(inside);
        add(attached(first.children().subList(0, cut), sum, List.of()), sum, edits);
      }
    }

    private static int size(Expression product) {
      return product.children().size();
    }

    private void add(Expression product, Expression sum, List<Edit> edits) {
      List<Expression> all = new ArrayList<>(terms.subList(0, from));
      all.add(product);
      all.addAll(terms.subList(to + 1, terms.size()));
      edits.add(Edit.of(EditKind.SCOPE, "brackets around %s", Expression.sum(all), sum));
    }
  }
}
