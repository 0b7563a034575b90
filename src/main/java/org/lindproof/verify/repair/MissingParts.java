package org.lindproof.verify.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.repair.edit.Edit;
import org.lindproof.verify.repair.edit.EditKind;
import org.lindproof.verify.repair.edit.Operands;
import org.lindproof.verify.repair.edit.Place;

/**
 * Edits that are read off the difference of the sides: what must stand at a node is worked out, and
 * where it differs from what stands there by one term or one factor in the study's notation, or is
 * another symbol or number, that is the edit.
 */
final class MissingParts {
  private static final int LONGEST = 16; // tokens of a missing part

  private final ClaimContext context;
  private final Map<String, Quantity> symbols = new LinkedHashMap<>();
  private final Map<String, Quantity> observables = new LinkedHashMap<>();
  private final ShortForm shortForm;

  /**
   * @param names of parameters and abbreviations, which may stand in place of others
   * @param observableNames of quantities of the state, which may be a missing term
   */
  MissingParts(ClaimContext context, List<String> names, List<String> observableNames) {
    this.context = context;
    this.shortForm = new ShortForm(context);
    names.forEach(name -> value(name).ifPresent(value -> symbols.put(name, value)));
    observableNames.forEach(name -> value(name).ifPresent(value -> observables.put(name, value)));
  }

  private Optional<Quantity> value(String name) {
    try {
      Side side = context.evaluation(context.meanings()).side(Expression.symbol(name));
      return side.alternatives().size() == 1
          ? Optional.of(side.alternatives().get(0))
          : Optional.empty();
    } catch (CannotDecideException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** An edit and the part of the formula that it belongs to. */
  record PartEdit(FormulaPart part, Edit edit) {}

  /** The edits at a node that should have another value than it has. */
  List<PartEdit> of(RequiredValues.Found found) {
    List<PartEdit> edits = new ArrayList<>();
    if (found.node().children().isEmpty()) {
      leaf(found, edits);
    }
    Optional<Quantity> ratio = found.required().over(found.value());
    boolean isMultiple = ratio.flatMap(MissingParts::real).filter(r -> r.isConstant()).isPresent();
    if (!isMultiple) {
      term(found, edits);
    }
    if (found.place().startsTerm()) {
      ratio.flatMap(this::written).ifPresent(missing -> factor(found, missing, edits));
    }
    return edits;
  }

  private static void add(List<PartEdit> edits, RequiredValues.Found found, Edit local) {
    Expression whole = found.replace().apply(local.result());
    edits.add(
        new PartEdit(found.part(), new Edit(local.kind(), local.phrase(), local.parts(), whole)));
  }

  private void leaf(RequiredValues.Found found, List<PartEdit> edits) {
    Expression node = found.node();
    if (node instanceof Expression.Constant) {
      real(found.required())
          .filter(f -> f.isConstant() && f.constantValue().signum() > 0)
          .map(f -> Expression.constant(f.constantValue()))
          .map(number -> Edit.of(EditKind.NUMBER, "%s in place of %s", number, number, node))
          .ifPresent(edit -> add(edits, found, edit));
    }
    symbols.forEach(
        (name, value) -> {
          Expression symbol = Expression.symbol(name);
          boolean isOther = node instanceof Expression.Symbol && !symbol.equals(node);
          if (isOther && isSame(value, found.required())) {
            add(edits, found, Edit.of(EditKind.SYMBOL, "%s in place of %s", symbol, symbol, node));
          }
        });
  }

  private Optional<Expression> observable(Quantity value) {
    return observables.entrySet().stream()
        .filter(entry -> isSame(entry.getValue(), value))
        .map(entry -> Expression.symbol(entry.getKey()))
        .findFirst();
  }

  private static boolean isFraction(Expression term) {
    return term instanceof Expression.Quotient
        || (term instanceof Expression.Negation n && isFraction(n.argument()));
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return one.re().terms().equals(other.re().terms())
        && one.im().terms().equals(other.im().terms());
  }

  private void term(RequiredValues.Found found, List<PartEdit> edits) {
    Expression node = found.node();
    Quantity difference = found.required().minus(found.value());
    Optional<Expression> missing = observable(difference).or(() -> written(difference));
    if (missing.isEmpty()
        || missing.get() instanceof Expression.Sum
        || node instanceof Expression.Constant
        || (found.place() != Place.WHOLE && isFraction(missing.get()))) {
      return;
    }
    if (node instanceof Expression.Sum sum) {
      Expression more = new Expression.Sum(new Operands(sum.terms()).and(missing.get()));
      add(edits, found, Edit.of(EditKind.MISSING, "with the term %s", more, missing.get()));
    } else if (found.place() != Place.TERM
        && found.place() != Place.NEGATED
        && !(node instanceof Expression.Negation)) {
      Expression more = new Expression.Sum(List.of(node, missing.get()));
      add(edits, found, Edit.of(EditKind.MISSING, "%s added to %s", more, missing.get(), node));
    }
  }

  private static void factor(RequiredValues.Found found, Expression factor, List<PartEdit> edits) {
    if (factor instanceof Expression.Negation || found.node() instanceof Expression.Negation) {
      return;
    }
    Expression result;
    if (factor instanceof Expression.Quotient quotient) {
      boolean one = quotient.numerator().equals(Expression.constant(1));
      Expression above = one ? found.node() : times(found.node(), quotient.numerator());
      result = over(above, quotient.denominator());
    } else if (found.node() instanceof Expression.Quotient quotient) {
      result = new Expression.Quotient(times(quotient.numerator(), factor), quotient.denominator());
    } else {
      result = times(found.node(), factor);
    }
    EditKind kind = factor instanceof Expression.Constant ? EditKind.NUMBER : EditKind.MISSING;
    add(edits, found, Edit.of(kind, "%s times %s", result, factor, found.node()));
  }

  private static Expression over(Expression above, Expression below) {
    return above instanceof Expression.Quotient quotient
        ? new Expression.Quotient(quotient.numerator(), times(quotient.denominator(), below))
        : new Expression.Quotient(above, below);
  }

  /** The product with the numbers first and the brackets last. */
  private static Expression times(Expression left, Expression right) {
    if (left.equals(Expression.constant(1))) {
      return right;
    }
    List<Expression> factors =
        new ArrayList<>(left instanceof Expression.Product p ? p.factors() : List.of(left));
    for (Expression one : right instanceof Expression.Product p ? p.factors() : List.of(right)) {
      int at = 0;
      while (!(one instanceof Expression.Constant)
          && at < factors.size()
          && (one instanceof Expression.Sum || !(factors.get(at) instanceof Expression.Sum))) {
        at++;
      }
      factors.add(at, one);
    }
    return Expression.product(factors);
  }

  /** The quantity in the study's notation, if it is short there. */
  private Optional<Expression> written(Quantity quantity) {
    if (quantity.isReal()) {
      return real(quantity).flatMap(value -> shortForm.of(value, LONGEST));
    }
    Expression i = new Expression.ImaginaryUnit();
    return quantity.re().isZero()
        ? quantity
            .im()
            .rational()
            .flatMap(value -> shortForm.of(value, LONGEST))
            .map(size -> times(i, size))
        : Optional.empty();
  }

  private static Optional<RationalFunction> real(Quantity quantity) {
    return quantity.isReal() ? quantity.re().rational() : Optional.empty();
  }
}
