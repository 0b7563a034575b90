package org.lindproof.report.display;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.paper.print.SignedTerm;

/**
 * Takes a formula that is too wide for a line apart into pieces that fit: sums before their signs,
 * products between their factors, a wide fraction as one over its denominator times its numerator,
 * a wide root as a power one half.
 */
public final class FormulaPieces {

  /**
   * A part that is not broken.
   *
   * @param tex as it stands inside a line
   * @param atStart as it stands at the beginning of a line
   * @param depth how deep in brackets a break before it would be; negative if none is allowed
   */
  public record Piece(String tex, String atStart, int depth) {
    /** In em; a sign in front of it is between two terms. */
    double width() {
      return TexWidth.of("{}" + tex);
    }
  }

  private final LatexPrinter printer;
  private final double line;
  private final List<Piece> pieces = new ArrayList<>();
  private String operator = "";
  private String operatorAtStart = "";
  private int depthOfBreak = -1;

  private FormulaPieces(LatexPrinter printer, double line) {
    this.printer = printer;
    this.line = line;
  }

  /**
   * The pieces of an expression, in order.
   *
   * @param line width of a line in em
   */
  static List<Piece> of(Expression expression, LatexPrinter printer, double line) {
    FormulaPieces builder = new FormulaPieces(printer, line);
    builder.open(expression, 0);
    return List.copyOf(builder.pieces);
  }

  /** Adds an expression, whole if it is narrow enough. */
  private void add(Expression expression, int depth) {
    String whole = printer.print(expression);
    boolean bulky =
        expression instanceof Expression.Quotient || expression instanceof Expression.SquareRoot;
    if (TexWidth.of(whole) <= line * (bulky ? 0.85 : 0.5)) {
      emit(whole);
    } else {
      open(expression, depth);
    }
  }

  private void open(Expression expression, int depth) {
    if (expression instanceof Expression.Sum sum) {
      sum(sum, depth);
    } else if (expression instanceof Expression.Product product) {
      product(product.factors(), depth);
    } else if (expression instanceof Expression.Quotient quotient) {
      quotient(quotient, depth);
    } else if (expression instanceof Expression.Negation negation) {
      emit("-");
      factor(negation.argument(), depth);
    } else if (expression instanceof Expression.SquareRoot root) {
      bracketed("[", root.argument(), "]^{1/2}", depth);
    } else if (expression instanceof Expression.Power power) {
      bracketed("(", power.base(), ")^{" + power.exponent() + "}", depth);
    } else if (expression instanceof Expression.Modulus modulus) {
      bracketed("|", modulus.argument(), "|", depth);
    } else if (expression instanceof Expression.Conjugate conjugate) {
      bracketed("(", conjugate.argument(), ")^{*}", depth);
    } else if (expression instanceof Expression.Exponential exponential) {
      emit("\\exp");
      bracketed("(", exponential.argument(), ")", depth);
    } else if (expression instanceof Expression.Maximum maximum) {
      maximum(maximum, depth);
    } else {
      emit(printer.print(expression));
    }
  }

  private void sum(Expression.Sum sum, int depth) {
    boolean first = true;
    for (Expression term : sum.terms()) {
      SignedTerm signed = SignedTerm.of(term);
      String sign = signed.negative() ? "-" : "+";
      if (first) {
        emit(signed.negative() ? "-" : "");
      } else {
        breakBefore(" " + sign + " ", "{}" + sign + " ", depth);
      }
      boolean nested = signed.magnitude() instanceof Expression.Sum;
      if (nested) {
        factor(signed.magnitude(), depth + 1);
      } else {
        add(signed.magnitude(), depth + 1);
      }
      first = false;
    }
  }

  private void product(List<Expression> factors, int depth) {
    List<Expression> run = new ArrayList<>();
    for (Expression factor : factors) {
      List<Expression> longer = new ArrayList<>(run);
      longer.add(factor);
      if (TexWidth.of(printer.print(Expression.product(longer))) <= line * 0.5) {
        run = longer;
        continue;
      }
      flush(run, depth);
      run = new ArrayList<>();
      if (TexWidth.of(printer.print(factor)) <= line * 0.5) {
        run.add(factor);
      } else {
        factor(factor, depth + 1);
        breakBefore(" ", "{}\\times ", depth + 1);
      }
    }
    flush(run, depth);
    forgetBreak();
  }

  private void flush(List<Expression> run, int depth) {
    if (run.isEmpty()) {
      return;
    }
    if (run.size() == 1) {
      factor(run.get(0), depth + 1);
    } else {
      emit(printer.print(Expression.product(run)));
    }
    breakBefore(" ", "{}\\times ", depth + 1);
  }

  /** An expression as a factor: sums and negative terms stand in brackets. */
  private void factor(Expression expression, int depth) {
    boolean open = expression instanceof Expression.Sum || SignedTerm.of(expression).negative();
    if (open) {
      bracketed("(", expression, ")", depth);
    } else {
      add(expression, depth);
    }
  }

  private void quotient(Expression.Quotient quotient, int depth) {
    String denominator = printer.print(quotient.denominator());
    if (TexWidth.of(denominator) <= line * 0.5) {
      List<Expression> above = new ArrayList<>();
      List<Expression> beside = new ArrayList<>();
      divide(quotient.numerator(), above, beside);
      emit("\\frac{" + printer.print(Expression.product(above)) + "}{" + denominator + "}");
      if (beside.size() == 1 && beside.get(0) instanceof Expression.Sum) {
        bracketed("[", beside.get(0), "]", depth);
      } else {
        emit("\\,");
        product(beside, depth);
      }
    } else {
      bracketed("[", quotient.numerator(), "]", depth);
      breakBefore("\\Big/", "\\Big/", depth);
      bracketed("[", quotient.denominator(), "]", depth);
    }
  }

  /** Short leading factors stay above the fraction bar, the rest goes beside it. */
  private void divide(Expression numerator, List<Expression> above, List<Expression> beside) {
    beside.addAll(
        numerator instanceof Expression.Product product ? product.factors() : List.of(numerator));
    while (beside.size() > 1) {
      List<Expression> longer = new ArrayList<>(above);
      longer.add(beside.get(0));
      if (TexWidth.of(printer.print(Expression.product(longer))) > line * 0.4) {
        return;
      }
      above.add(beside.remove(0));
    }
  }

  private void maximum(Expression.Maximum maximum, int depth) {
    emit("\\max\\bigl\\{");
    boolean first = true;
    for (Expression argument : maximum.arguments()) {
      if (!first) {
        emit(",");
        breakBefore(" ", "", depth + 1);
      }
      add(argument, depth + 1);
      first = false;
    }
    emit("\\bigr\\}");
  }

  private void bracketed(String open, Expression content, String close, int depth) {
    String size = printer.print(content).contains("\\frac") ? "\\Big" : "\\big";
    boolean bar = open.equals("|");
    emit(size + "l" + (bar ? "\\lvert " : open));
    add(content, depth + 1);
    emit(size + "r" + (bar ? "\\rvert " : close));
  }

  private void breakBefore(String inside, String atStart, int depth) {
    operator = inside;
    operatorAtStart = atStart;
    depthOfBreak = depth;
  }

  private void forgetBreak() {
    operator = "";
    operatorAtStart = "";
    depthOfBreak = -1;
  }

  private void emit(String tex) {
    if (tex.isEmpty()) {
      return;
    }
    if (pieces.isEmpty() || depthOfBreak >= 0) {
      pieces.add(new Piece(operator + tex, operatorAtStart + tex, depthOfBreak));
    } else {
      Piece last = pieces.remove(pieces.size() - 1);
      String blank = tex.matches("[A-Za-z].*") ? " " : "";
      pieces.add(new Piece(last.tex() + blank + tex, last.atStart() + blank + tex, last.depth()));
    }
    forgetBreak();
  }
}
