package org.lindproof.verify.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.DefiningSides;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;

/**
 * What was derived for the quantities that a claim speaks of, in the study's notation, to stand
 * beside what is printed. Nothing is decided here.
 */
public final class DerivedForms {
  private final ClaimContext context;

  public DerivedForms(ClaimContext context) {
    this.context = context;
  }

  /** One line for each quantity; empty where there is nothing short to show. */
  public List<Phrase> of(List<PrintedFormula> formulas) {
    ClaimDetail detail = context.claim().detail();
    List<Phrase> lines = new ArrayList<>();
    try {
      if (detail instanceof ClaimDetail.PartialTranspose transpose) {
        return eigenvalues(new DerivedEigenvalues(context, transpose.cut()), formulas);
      }
      boolean matrix = formulas.size() > 1 && isAboutState(formulas);
      for (PrintedFormula formula : formulas) {
        if (!matrix && formula.statement() instanceof Statement.Chain chain) {
          line(chain).map(Phrase.of("")::and).ifPresent(lines::add);
        }
      }
    } catch (CannotDecideException | ArithmeticException e) {
      return List.of(); // beyond exact arithmetic: nothing to show
    }
    return lines.stream().distinct().toList();
  }

  /** Whether formulas speak of the elements of a printed state. */
  public static boolean isAboutState(List<PrintedFormula> formulas) {
    return formulas.stream()
        .flatMap(formula -> formula.statement().symbols().stream())
        .anyMatch(Observable::isElementName);
  }

  private List<Phrase> eigenvalues(DerivedEigenvalues derived, List<PrintedFormula> formulas) {
    List<Phrase> lines = new ArrayList<>();
    for (PrintedFormula formula : formulas) {
      if (formula.statement() instanceof Statement.Chain chain) {
        Expression printed =
            DefiningSides.of(chain, context)
                .map(d -> d.sides().get(0))
                .orElse(chain.sides().get(0));
        Optional<Expression> like = derived.like(printed);
        Optional<Expression> symbol =
            chain.sides().stream().filter(Expression.Symbol.class::isInstance).findFirst();
        if (like.isPresent() && symbol.isPresent()) {
          lines.add(Phrase.of("").and(equal(symbol.get(), like.get())));
        } else if (like.isEmpty()) {
          List<Phrase> all = derived.all().stream().map(Phrase.of("")::and).toList();
          return List.of(Phrase.of("the eigenvalues are ").and(Phrase.list(all)));
        }
      }
    }
    return lines;
  }

  private static Statement.Chain equal(Expression left, Expression right) {
    return new Statement.Chain(List.of(left, right), List.of(Relation.EQUAL));
  }

  private Optional<Statement.Chain> line(Statement.Chain whole) {
    int link = context.claim().link().orElse(0);
    Statement.Chain chain = link > 0 ? whole.link(link - 1) : whole;
    if (context.claim().kind() == ClaimKind.INEQUALITY) {
      return difference(chain);
    }
    if (context.claim().kind() == ClaimKind.DEFINITION) {
      Optional<DefiningSides> defining = DefiningSides.of(chain, context);
      if (defining.isPresent()) {
        return printedOnly(chain, defining.get());
      }
    }
    for (Expression side : chain.sides()) {
      if (side instanceof Expression.Symbol symbol && written(symbol.name()).isPresent()) {
        Optional<Statement.Chain> ratio = ratio(symbol, chain);
        return ratio.isPresent()
            ? ratio
            : Optional.of(equal(meant(side), written(symbol.name()).get()));
      }
    }
    if (link > 1 && whole.sides().get(0) instanceof Expression.Symbol head) {
      boolean linked =
          whole.relations().subList(0, link - 1).stream().allMatch(Relation::isEquality);
      if (linked && written(head.name()).isPresent()) {
        return Optional.of(equal(meant(head), written(head.name()).get()));
      }
    }
    Expression left = meant(chain.sides().get(0));
    return compact(chain.sides().get(0))
        .filter(value -> !value.equals(left))
        .map(value -> equal(left, value));
  }

  /** A symbol of the paper alone: minus an eigenvalue, if it is that. */
  private Optional<Statement.Chain> printedOnly(Statement.Chain chain, DefiningSides defining) {
    Optional<Expression> symbol =
        chain.sides().stream().filter(Expression.Symbol.class::isInstance).findFirst();
    Optional<String> site =
        context.derivation().system().namedObservables().stream()
            .map(Observable::meaning)
            .filter(Observable.Negativity.class::isInstance)
            .map(meaning -> ((Observable.Negativity) meaning).site())
            .findFirst();
    if (symbol.isEmpty() || site.isEmpty()) {
      return Optional.empty();
    }
    return new DerivedEigenvalues(context, site.get())
        .negativeOf(defining.sides().get(0))
        .map(value -> equal(symbol.get(), value));
  }

  /** left - right = short form, for an order relation between rational functions. */
  private Optional<Statement.Chain> difference(Statement.Chain chain) {
    Expression left = chain.sides().get(0);
    Expression right = chain.sides().get(1);
    boolean zero = right.equals(Expression.constant(0));
    Expression difference =
        zero ? left : new Expression.Sum(List.of(left, new Expression.Negation(right)));
    return chain.sides().size() == 2
        ? compact(difference)
            .filter(value -> !value.equals(meant(difference)))
            .map(value -> equal(meant(difference), value))
        : Optional.empty();
  }

  /** a = (a/b) b, where b is the only other observable in a relation of a to b. */
  private Optional<Statement.Chain> ratio(Expression.Symbol subject, Statement.Chain chain) {
    Set<String> others = new TreeSet<>();
    for (Expression side : chain.sides()) {
      if (!side.equals(subject) && !(side instanceof Expression.Symbol)) {
        side.symbols().stream().filter(this::isObservable).forEach(others::add);
      }
    }
    if (others.size() != 1 || others.contains(subject.name())) {
      return Optional.empty();
    }
    Expression other = Expression.symbol(others.iterator().next());
    Optional<ComplexFunction> a = value(subject);
    Optional<ComplexFunction> b = value(other).filter(v -> !v.isZero());
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    Expression ratio = context.compact().of(a.get().dividedBy(b.get()));
    return Optional.of(equal(meant(subject), new Expression.Product(List.of(ratio, meant(other)))));
  }

  private boolean isObservable(String symbol) {
    return !context.meanings().definitions().containsKey(symbol)
        && context.derivation().observables().containsKey(context.meanings().nameOf(symbol));
  }

  /** The short form of an observable on the claim's domain. */
  private Optional<Expression> written(String symbol) {
    if (!isObservable(symbol)) {
      return Optional.empty();
    }
    String name = context.meanings().nameOf(symbol);
    boolean restricted = !context.domain().substitution().isEmpty();
    if (!restricted && context.derivation().written().containsKey(name)) {
      return Optional.of(context.derivation().written().get(name));
    }
    Optional<Expression> here = compact(Expression.symbol(symbol));
    return here.isPresent() ? here : Optional.ofNullable(context.derivation().written().get(name));
  }

  private Optional<Expression> compact(Expression expression) {
    return value(expression).map(context.compact()::of);
  }

  /** The value as a rational function, if it is one. */
  private Optional<ComplexFunction> value(Expression expression) {
    Side side = context.evaluation().side(expression);
    if (side.alternatives().size() != 1) {
      return Optional.empty();
    }
    Quantity quantity = side.alternatives().get(0);
    return quantity
        .re()
        .rational()
        .flatMap(re -> quantity.im().rational().map(im -> new ComplexFunction(re, im)));
  }

  /** The expression with the names of what its symbols mean. */
  private Expression meant(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      return Expression.symbol(context.meanings().nameOf(symbol.name()));
    }
    return expression.withChildren(expression.children().stream().map(this::meant).toList());
  }
}
