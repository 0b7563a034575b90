package org.lindproof.paper.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.latex.LatexReader;
import org.lindproof.quantum.Bath;

/** Prints formulas as LaTeX (amsmath) that {@link LatexReader} reads back to an equal value. */
public final class LatexPrinter {
  private static final Map<Relation, String> RELATIONS =
      Map.of(
          Relation.EQUAL, "=",
          Relation.DEFINED_AS, ":=",
          Relation.GREATER, ">",
          Relation.GREATER_OR_EQUAL, "\\geq",
          Relation.LESS, "<",
          Relation.LESS_OR_EQUAL, "\\leq",
          Relation.NOT_EQUAL, "\\neq");

  private final Map<String, String> spellings;

  /**
   * @param spellings symbol name to its TeX; other names are printed upright, as they are
   */
  public LatexPrinter(Map<String, String> spellings) {
    this.spellings = Map.copyOf(spellings);
  }

  /** A printer with the first spelling of every symbol of a study. */
  public static LatexPrinter of(Study study) {
    Map<String, List<String>> all = new LinkedHashMap<>(study.printedSymbols());
    study.system().parameters().forEach(p -> all.put(p.name(), p.tex()));
    study.system().notation().forEach(n -> all.put(n.name(), n.tex()));
    study.system().observables().forEach(o -> all.put(o.name(), o.tex()));
    study.system().baths().stream()
        .flatMap(bath -> bath.law().stream())
        .flatMap(law -> List.of(law.absorption(), law.emission(), law.occupation()).stream())
        .forEach((Bath.NamedSymbol symbol) -> all.put(symbol.name(), symbol.tex()));
    Map<String, String> first = new HashMap<>();
    all.forEach((name, tex) -> tex.stream().findFirst().ifPresent(t -> first.put(name, t)));
    return new LatexPrinter(first);
  }

  /** The statement as LaTeX for math mode. */
  public String print(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return print(equivalence.left()) + " \\iff " + print(equivalence.right());
    } else if (statement instanceof Statement.Implication implication) {
      return print(implication.left()) + " \\implies " + print(implication.right());
    }
    Statement.Chain chain = (Statement.Chain) statement;
    StringBuilder out = new StringBuilder(print(chain.sides().get(0)));
    for (int i = 0; i < chain.relations().size(); i++) {
      out.append(' ').append(print(chain.relations().get(i))).append(' ');
      out.append(print(chain.sides().get(i + 1)));
    }
    return out.toString();
  }

  /** The relation sign as LaTeX for math mode. */
  public String print(Relation relation) {
    return Optional.ofNullable(RELATIONS.get(relation)).orElseThrow();
  }

  /** The expression as LaTeX for math mode. */
  public String print(Expression expression) {
    if (expression instanceof Expression.Sum sum) {
      StringBuilder out = new StringBuilder();
      for (Expression term : sum.terms()) {
        SignedTerm signed = SignedTerm.of(term);
        boolean first = out.length() == 0;
        out.append(signed.negative() ? first ? "-" : " - " : first ? "" : " + ");
        out.append(term(signed.magnitude()));
      }
      return out.toString();
    }
    SignedTerm signed = SignedTerm.of(expression);
    return (signed.negative() ? "-" : "") + term(signed.magnitude());
  }

  private String term(Expression expression) {
    if (!(expression instanceof Expression.Product product)) {
      return factor(expression);
    }
    StringBuilder out = new StringBuilder();
    String previous = "";
    for (Expression factor : product.factors()) {
      String text = factor(factor);
      if (out.length() > 0) {
        boolean number = Character.isDigit(text.charAt(0)) || text.startsWith("\\tfrac");
        out.append(number || completesSymbol(previous, text) ? " \\cdot " : glue(previous, text));
      }
      out.append(text);
      previous = text;
    }
    return out.toString();
  }

  /** Whether two factors side by side could be taken for one symbol such as N(\rho). */
  private boolean completesSymbol(String previous, String text) {
    boolean bracket = text.startsWith("(") || text.startsWith("\\left(");
    return bracket
        && spellings.values().stream()
            .anyMatch(
                tex ->
                    tex.contains("(")
                        && !tex.startsWith("(")
                        && previous.endsWith(tex.substring(0, tex.indexOf('(')).strip()));
  }

  private static String glue(String previous, String text) {
    boolean number = previous.chars().allMatch(Character::isDigit);
    boolean letter = previous.length() == 1 && text.startsWith("\\");
    return number || letter || text.startsWith("(") ? "" : " ";
  }

  private String factor(Expression expression) {
    if (expression instanceof Expression.Quotient quotient) {
      return "\\frac{" + print(quotient.numerator()) + "}{" + print(quotient.denominator()) + "}";
    } else if (expression instanceof Expression.Constant constant
        && constant.value().signum() > 0
        && !constant.value().isInteger()) {
      Rational value = constant.value();
      return "\\tfrac{" + value.numerator() + "}{" + value.denominator() + "}";
    } else if (expression instanceof Expression.SquareRoot root) {
      return "\\sqrt{" + print(root.argument()) + "}";
    } else if (expression instanceof Expression.Maximum maximum) {
      return "\\max"
          + brackets(
              "\\{",
              maximum.arguments().stream().map(this::print).collect(Collectors.joining(", ")),
              "\\}");
    } else if (expression instanceof Expression.Exponential exponential) {
      return spellings.containsValue("e")
          ? "\\exp" + brackets("(", print(exponential.argument()), ")")
          : "e^{" + inline(exponential.argument()) + "}";
    } else if (expression instanceof Expression.Power power) {
      String exponent = Integer.toString(power.exponent());
      return carrier(power.base())
          + "^"
          + (exponent.length() == 1 ? exponent : "{" + exponent + "}");
    } else if (expression instanceof Expression.Conjugate conjugate) {
      return carrier(conjugate.argument()) + "^*";
    }
    return base(expression);
  }

  /** A fraction with a slash, for exponents, where a fraction bar would be too small to read. */
  private String inline(Expression expression) {
    if (!(expression instanceof Expression.Quotient quotient)) {
      return print(expression);
    }
    boolean whole =
        quotient.denominator() instanceof Expression.Symbol
            || (quotient.denominator() instanceof Expression.Constant constant
                && constant.value().isInteger()
                && constant.value().signum() >= 0);
    String below = print(quotient.denominator());
    String above = print(quotient.numerator());
    boolean open = quotient.numerator() instanceof Expression.Sum;
    return (open ? brackets("(", above, ")") : above)
        + " / "
        + (whole ? below : brackets("(", below, ")"));
  }

  /** What can carry another superscript. */
  private String carrier(Expression expression) {
    String text = base(expression);
    boolean taken = expression instanceof Expression.Symbol && hasOuterSuperscript(text);
    return taken ? "(" + text + ")" : text;
  }

  private static boolean hasOuterSuperscript(String tex) {
    int braces = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '^' && braces == 0) {
        return true;
      }
    }
    return false;
  }

  /** A symbol, a whole number, a modulus, or anything in brackets. */
  private String base(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      return spelling(symbol.name());
    } else if (expression instanceof Expression.ImaginaryUnit) {
      return spellings.containsValue("i") ? "\\mathrm{i}" : "i";
    } else if (expression instanceof Expression.Modulus modulus) {
      String inner = print(modulus.argument());
      return isTall(inner) ? "\\left|" + inner + "\\right|" : "\\lvert " + inner + "\\rvert";
    } else if (expression instanceof Expression.Constant constant
        && constant.value().signum() >= 0
        && constant.value().isInteger()) {
      return constant.value().toString();
    }
    return brackets("(", print(expression), ")");
  }

  private String spelling(String name) {
    return Optional.ofNullable(spellings.get(name))
        .orElseGet(() -> "\\mathrm{" + name.replace("_", "\\_") + "}");
  }

  private static String brackets(String open, String content, String close) {
    return isTall(content) ? "\\left" + open + content + "\\right" + close : open + content + close;
  }

  private static boolean isTall(String tex) {
    return tex.contains("\\frac") || tex.contains("\\sqrt") || tex.contains("\\left");
  }
}
