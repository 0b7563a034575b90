package org.lindproof.kernel.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ModelSymbols;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.operator.OperatorShapes;
import org.lindproof.paper.operator.OperatorShapes.Matrix;
import org.lindproof.paper.operator.OperatorShapes.Scalar;
import org.lindproof.paper.operator.OperatorShapes.Shape;
import org.lindproof.quantum.Site;
import org.lindproof.verify.evaluation.SymbolMeanings;

/**
 * Expressions over operators in the definitions of the library, node by node: numbers in C,
 * matrices, and maps as what they make of an argument.
 *
 * @param state what the state is called, an arbitrary one or the steady state
 */
record ExpressionText(CoqModel model, SymbolMeanings meanings, String state) {

  OperatorShapes shapes() {
    return new OperatorShapes(model.system().space());
  }

  Shape shape(OperatorExpression expression) {
    return shapes().of(expression);
  }

  /** A number or a matrix, one word or in parentheses; a map is taken of the state. */
  String of(OperatorExpression expression) {
    if (shape(expression) instanceof OperatorShapes.SuperOperator) {
      return map(expression).apply(state);
    } else if (expression instanceof OperatorExpression.Sum sum) {
      return sum(sum);
    } else if (expression instanceof OperatorExpression.Product product) {
      return product(product.factors());
    } else if (expression instanceof OperatorExpression.Negation negation) {
      return isNumber(expression)
          ? "(- %s)".formatted(of(negation.argument()))
          : "(scale (RtoC (- 1)) %s)".formatted(of(negation.argument()));
    } else if (expression instanceof OperatorExpression.Quotient quotient) {
      return quotient(quotient);
    } else if (expression instanceof OperatorExpression.Power power) {
      return power(power);
    } else if (expression instanceof OperatorExpression.Adjoint adjoint) {
      return "(dagger %s)".formatted(of(adjoint.argument()));
    } else if (expression instanceof OperatorExpression.Commutator pair) {
      return bracket("commutator", pair.left(), pair.right());
    } else if (expression instanceof OperatorExpression.Anticommutator pair) {
      return bracket("anticommutator", pair.left(), pair.right());
    } else if (expression instanceof OperatorExpression.Trace trace) {
      return "(trace %d %s)".formatted(rows(trace.argument()), of(trace.argument()));
    } else if (expression instanceof OperatorExpression.Determinant determinant) {
      return "(determinant %d %s)"
          .formatted(rows(determinant.argument()), of(determinant.argument()));
    }
    return symbol(expression);
  }

  private boolean isNumber(OperatorExpression expression) {
    return shape(expression) instanceof Scalar;
  }

  private int rows(OperatorExpression expression) {
    return ((Matrix) shape(expression)).rows();
  }

  private String bracket(String name, OperatorExpression left, OperatorExpression right) {
    return "(%s %d %s %s)".formatted(name, rows(left), of(left), of(right));
  }

  private String sum(OperatorExpression.Sum sum) {
    List<OperatorExpression> terms = sum.terms();
    boolean number = isNumber(sum);
    String whole = of(terms.get(0));
    for (OperatorExpression term : terms.subList(1, terms.size())) {
      boolean negative = term instanceof OperatorExpression.Negation;
      OperatorExpression size =
          term instanceof OperatorExpression.Negation negation ? negation.argument() : term;
      String pattern =
          number
              ? (negative ? "(%s - %s)" : "(%s + %s)")
              : (negative ? "(sub %s %s)" : "(add %s %s)");
      whole = pattern.formatted(whole, of(size));
    }
    return whole;
  }

  private static String sumOfMatrices(List<String> terms) {
    String text = terms.get(0);
    for (String term : terms.subList(1, terms.size())) {
      text = "(add %s %s)".formatted(text, term);
    }
    return text;
  }

  private String quotient(OperatorExpression.Quotient quotient) {
    String denominator = number(quotient.denominator());
    return isNumber(quotient)
        ? "(%s / %s)".formatted(of(quotient.numerator()), denominator)
        : "(scale (RtoC 1 / %s) %s)".formatted(denominator, of(quotient.numerator()));
  }

  private String power(OperatorExpression.Power power) {
    if (power.exponent() < 0) {
      boolean known =
          power.exponent() == -1
              && power.base() instanceof OperatorExpression.Vectorised vectorised
              && vectorised.role() == OperatorExpression.Vectorised.Role.MATRIX;
      if (!known) {
        throw new NotExportableException("the inverse of another matrix than M");
      }
      return OperatorParts.INVERSE;
    }
    String base = of(power.base());
    String text = base;
    for (int i = 1; i < power.exponent(); i++) {
      text = "(mul %d %s %s)".formatted(rows(power.base()), text, base);
    }
    return text;
  }

  /** From the right, as maps act; a number in front of a matrix scales it. */
  private String product(List<OperatorExpression> factors) {
    int last = factors.size() - 1;
    OperatorExpression right = factors.get(last);
    String text = of(right);
    Shape shape = shape(right);
    for (int i = last - 1; i >= 0; i--) {
      OperatorExpression left = factors.get(i);
      Shape own = shape(left);
      List<OperatorExpression> tail = factors.subList(i, factors.size());
      Shape result = shape(OperatorExpression.product(tail));
      if (own instanceof OperatorShapes.SuperOperator) {
        text = map(left).apply(text);
      } else if (own instanceof Scalar && shape instanceof Scalar) {
        text = "(%s * %s)".formatted(of(left), text);
      } else if (own instanceof Scalar) {
        text = "(scale %s %s)".formatted(of(left), text);
      } else if (shape instanceof Scalar) {
        text = "(scale %s %s)".formatted(text, of(left));
      } else {
        text = "(mul %d %s %s)".formatted(((Matrix) shape).rows(), of(left), text);
        text = result instanceof Scalar ? "(%s 0%%nat 0%%nat)".formatted(text) : text;
      }
      shape = result;
    }
    return text;
  }

  /** A map of matrices of the whole space, as a function from text to text. */
  private UnaryOperator<String> map(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Generator) {
      return argument -> "(L %s)".formatted(argument);
    } else if (expression instanceof OperatorExpression.Dissipator dissipator) {
      String jump = of(dissipator.jump());
      return argument -> "(dissipator %d %s %s)".formatted(model.dimension(), jump, argument);
    } else if (expression instanceof OperatorExpression.Sum sum) {
      List<UnaryOperator<String>> maps = new ArrayList<>();
      sum.terms().forEach(term -> maps.add(map(term)));
      return argument -> sumOfMatrices(maps.stream().map(map -> map.apply(argument)).toList());
    } else if (expression instanceof OperatorExpression.Negation negation) {
      return scaled("(RtoC (- 1))", map(negation.argument()));
    } else if (expression instanceof OperatorExpression.Quotient quotient) {
      return scaled(
          "(RtoC 1 / %s)".formatted(number(quotient.denominator())), map(quotient.numerator()));
    } else if (expression instanceof OperatorExpression.Product product) {
      return map(product);
    }
    throw new NotExportableException("a map of operators of an unknown kind");
  }

  private static UnaryOperator<String> scaled(String factor, UnaryOperator<String> map) {
    return argument -> "(scale %s %s)".formatted(factor, map.apply(argument));
  }

  private UnaryOperator<String> map(OperatorExpression.Product product) {
    UnaryOperator<String> whole = argument -> argument;
    List<OperatorExpression> factors = product.factors();
    for (int i = factors.size() - 1; i >= 0; i--) {
      OperatorExpression factor = factors.get(i);
      UnaryOperator<String> inner = whole;
      Shape shape = shape(factor);
      if (shape instanceof Scalar) {
        String number = of(factor);
        whole = scaled(number, inner);
      } else if (shape instanceof Matrix) {
        String matrix = of(factor);
        whole =
            argument ->
                "(mul %d %s %s)".formatted(model.dimension(), matrix, inner.apply(argument));
      } else {
        UnaryOperator<String> outer = map(factor);
        whole = argument -> outer.apply(inner.apply(argument));
      }
    }
    return whole;
  }

  private String symbol(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Scalar scalar) {
      return number(scalar.value());
    } else if (expression instanceof OperatorExpression.ObservableInState observable) {
      return "(%s)".formatted(observable(observable.name()));
    } else if (expression instanceof OperatorExpression.SiteOperator operator) {
      String name = model.names().local(operator.operator().name());
      return operator
          .site()
          .map(site -> "(%s %s)".formatted(model.names().site(site), name))
          .orElse(name);
    } else if (expression instanceof OperatorExpression.HamiltonianTerm part) {
      return model.names().part(part.name());
    } else if (expression instanceof OperatorExpression.Identity) {
      return "identity";
    } else if (expression instanceof OperatorExpression.Ket ket) {
      return "(ket %d)".formatted(position(ket.label()));
    } else if (expression instanceof OperatorExpression.Bra bra) {
      return "(bra %d)".formatted(position(bra.label()));
    } else if (expression instanceof OperatorExpression.Column column) {
      return rows(column.entries().stream().map(List::of).toList());
    } else if (expression instanceof OperatorExpression.Vectorised vectorised) {
      return VectorisedText.symbol(vectorised.role(), state);
    } else if (expression instanceof OperatorExpression.Derivative derivative) {
      String change = "(L %s)".formatted(state);
      return derivative.of() instanceof OperatorExpression.State
          ? change
          : VectorisedText.symbol(OperatorExpression.Vectorised.Role.STATE, change);
    } else if (expression instanceof OperatorExpression.Arbitrary) {
      return OperatorParts.OPERATOR;
    }
    return state; // arbitrary or stationary: a theorem speaks of one of them
  }

  /** A printed matrix. */
  String rows(List<List<Expression>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(this::number).collect(Collectors.joining("; ", "[", "]")))
        .collect(Collectors.joining(";\n    ", "(rows\n   [", "])"));
  }

  /** Where a state stands in the basis of a site or of the whole space. */
  private int position(String label) {
    List<String> basis =
        model.system().space().basis().contains(label)
            ? model.system().space().basis()
            : model.system().space().sites().stream()
                .map(Site::basis)
                .filter(states -> states.contains(label))
                .findFirst()
                .orElseThrow();
    return basis.indexOf(label);
  }

  private String observable(String symbol) {
    String name = meanings.nameOf(symbol);
    ModelSymbols symbols = new ModelSymbols(model, state, java.util.Map.of());
    return symbols.isComplex(name) ? symbols.text(name) : "RtoC (%s)".formatted(symbols.text(name));
  }

  /** A printed number, in which no state occurs. */
  private String number(Expression expression) {
    Expression meant = meanings.resolve(expression);
    ModelSymbols symbols = new ModelSymbols(model, state, java.util.Map.of());
    if (meant.symbols().stream().anyMatch(name -> symbols.observable(name).isPresent())) {
      throw new NotExportableException("a number of the steady state in a formula over operators");
    }
    new PrintedDivisors().check(meant);
    String text = new FormulaText(symbols).complex(meant);
    return text.matches("[A-Za-z0-9_]+") ? text : "(" + text + ")";
  }
}
