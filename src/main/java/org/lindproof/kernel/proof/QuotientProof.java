package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.kernel.certificate.SignCertificate;
import org.lindproof.kernel.quotient.NumeratorSymbols;
import org.lindproof.kernel.quotient.Quotient;
import org.lindproof.kernel.quotient.Quotients;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;

/** Proofs of relations between rational formulas: both sides as one quotient, then polynomials. */
public final class QuotientProof {
  private final ClaimSetting setting;
  private final Quotients quotients;

  public QuotientProof(ClaimSetting setting) {
    this.setting = setting;
    this.quotients = new Quotients(setting.model());
  }

  /** The tactics that prove left = right. */
  public List<String> equality(Expression left, Expression right) {
    FormulaText text = new FormulaText(setting.symbols());
    boolean complex = !text.isReal(left) || !text.isReal(right);
    Quotient a = quotients.of(left);
    Quotient b = quotients.of(right);
    List<String> lines = new ArrayList<>(nonZero(complex));
    lines.addAll(quotient("e1", left, a, complex));
    lines.addAll(quotient("e2", right, b, complex));
    String scope = complex ? "%C" : "";
    lines.add(
        "transitivity (%s / (%s))%s; [exact e1|]."
            .formatted(numerator(a, complex), below(a, complex), scope));
    lines.add(
        "transitivity (%s / (%s))%s; [|symmetry; exact e2]."
            .formatted(numerator(b, complex), below(b, complex), scope));
    lines.add(
        complex
            ? "apply C_cross; [C_nonzero | C_nonzero | cbv [complex]; %s; close_polynomial]."
                .formatted(setting.unfold())
            : "apply cross_multiply; [nonzero | nonzero | %s; ring].".formatted(setting.unfold()));
    return lines;
  }

  /** Every denominator does not vanish: n1, n2, ... in R, and m1, m2, ... in C. */
  List<String> nonZero(boolean complex) {
    if (complex && !quotients.nested().isEmpty()) {
      throw new NotExportableException("a complex formula with quotients below a fraction bar");
    }
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < quotients.texts().size(); i++) {
      if (quotients.nested().containsKey(i)) {
        Expression below = quotients.nested().get(i);
        lines.addAll(quotient("b" + i, below, quotients.of(below), false));
      }
      lines.add(
          "assert (n%d : %s <> 0) by (%s)."
              .formatted(
                  i,
                  quotients.texts().get(i),
                  nonZero(quotients.printed().get(i - 1)).proof("nonzero_by", setting.unfold())));
    }
    int first = setting.hasState() ? 0 : 1;
    for (int i = first; i < quotients.texts().size(); i++) {
      lines.add("assert (m%d := RtoC_nonzero _ n%d).".formatted(i, i));
    }
    return lines;
  }

  private SignCertificate nonZero(Expression denominator) {
    RationalFunction value = quotients.value(denominator).re();
    return setting
        .signs()
        .nonZero(setting.restricted(value.numerator()))
        .orElseThrow(
            () -> new NotExportableException("no certificate that a denominator is not 0"));
  }

  String numerator(Quotient quotient, boolean complex) {
    FormulaText text =
        new FormulaText(new NumeratorSymbols(setting.model(), quotients.texts(), complex));
    return "("
        + (complex ? text.complex(quotient.numerator()) : text.real(quotient.numerator()))
        + ")";
  }

  String below(Quotient quotient, boolean complex) {
    NumeratorSymbols symbols = new NumeratorSymbols(setting.model(), quotients.texts(), complex);
    List<String> factors = new ArrayList<>();
    quotient
        .denominators()
        .forEach(
            (number, exponent) -> {
              for (int k = 0; k < exponent; k++) {
                factors.add(symbols.text(NumeratorSymbols.denominator(number)));
              }
            });
    return factors.isEmpty() ? complex ? "RtoC 1" : "1" : String.join(" * ", factors);
  }

  /** Asserts that a side is its quotient. */
  private List<String> quotient(String name, Expression side, Quotient quotient, boolean complex) {
    return quotient(name, side, numerator(quotient, complex), below(quotient, complex), complex);
  }

  List<String> quotient(String name, Expression side, String above, String below, boolean complex) {
    FormulaText text = new FormulaText(setting.symbols());
    String scope = complex ? "%C" : "";
    String statement =
        "(%s = %s / (%s))%s"
            .formatted(complex ? text.complex(side) : text.real(side), above, below, scope);
    List<String> steps = new ArrayList<>();
    String rewrites = rewrites(side, complex);
    if (!rewrites.isEmpty()) {
      steps.add("rewrite " + rewrites);
    }
    for (int i : quotients.nested().keySet()) {
      if (!name.equals("b" + i) && i < known(name)) {
        steps.add(0, "rewrite ?b%d".formatted(i));
      }
    }
    for (int i = known(name) - 1; i >= 0; i--) {
      String known =
          new NumeratorSymbols(setting.model(), quotients.texts(), complex)
              .text(NumeratorSymbols.denominator(i));
      if (i > 0 ? !quotients.isConstant(i) : setting.hasState()) {
        steps.add("set (D%d := (%s)%s) in *".formatted(i, known, scope));
        steps.add("clearbody D%d".formatted(i));
      }
    }
    if (complex) {
      steps.add("push_Cconj; push_RtoC");
    }
    steps.add("field");
    steps.add(
        "repeat split; "
            + (complex
                ? "first [assumption | number_nonzero | apply RtoC_nonzero; nonzero]"
                : "assumption"));
    return List.of(
        "assert (%s : %s).".formatted(name, statement), "{ " + String.join("; ", steps) + ". }");
  }

  /** How many denominators are known where a quotient is asserted. */
  private int known(String name) {
    return name.startsWith("b") ? Integer.parseInt(name.substring(1)) : quotients.texts().size();
  }

  private String rewrites(Expression side, boolean complex) {
    List<String> rewrites = new ArrayList<>();
    for (String name : new TreeSet<>(quotients.observables(side))) {
      String identifier = setting.symbols().identifier(name);
      if (setting.symbols().isComplex(name)) {
        rewrites.add(
            "?(%1$s_square _ h), ?(%1$s_conjugate _ h), ?(%1$s_form _ h)".formatted(identifier));
      } else {
        rewrites.add((complex ? "?(%s_embedded _ h)" : "?(%s_form _ h)").formatted(identifier));
      }
    }
    return String.join(", ", rewrites);
  }

  /** A formula as one quotient; its denominators are known to this proof from here on. */
  Quotient quotientOf(Expression formula) {
    return quotients.of(formula);
  }

  /** A real formula as a quotient over something positive: what to assert, and the texts. */
  public record Positive(List<String> lines, String above, String below, Polynomial value) {}

  /** Asserts that a real formula is a quotient, and that its denominator is positive. */
  public Positive positive(String name, Expression formula) {
    Quotient quotient = quotients.of(formula);
    List<String> lines = new ArrayList<>(nonZero(false));
    lines.addAll(quotient(name, formula, quotient, false));
    lines.addAll(positiveDenominators(quotient));
    return new Positive(
        lines,
        numerator(quotient, false),
        below(quotient, false),
        polynomial(quotient.numerator()));
  }

  /** The tactics that prove an order relation. */
  public List<String> order(Expression left, Relation relation, Expression right) {
    SeenSign seen = new SeenSign(setting);
    if (relation == Relation.GREATER_OR_EQUAL
        && right.equals(Expression.constant(0))
        && seen.isNonNegative(left)) {
      List<String> lines = new ArrayList<>(seen.facts(left));
      lines.add("apply Rle_ge; nonnegative.");
      return lines;
    }
    if (relation == Relation.GREATER
        && right.equals(Expression.constant(0))
        && BlockEigenvalue.hasRoot(left)
        && seen.isPositive(left)) {
      List<String> lines = new ArrayList<>(seen.facts(left));
      lines.add("positive.");
      return lines;
    }
    boolean swapped = relation == Relation.LESS || relation == Relation.LESS_OR_EQUAL;
    Expression difference = swapped ? difference(right, left) : difference(left, right);
    Quotient quotient = quotients.of(difference);
    List<String> lines = new ArrayList<>(nonZero(false));
    lines.addAll(quotient("e1", difference, quotient, false));
    Polynomial above = polynomial(quotient.numerator());
    lines.addAll(positiveDenominators(quotient));
    String lemma =
        switch (relation) {
          case GREATER, LESS -> "positive_by";
          case GREATER_OR_EQUAL, LESS_OR_EQUAL -> "nonnegative_by";
          default -> "nonzero_by";
        };
    String end =
        switch (relation) {
          case GREATER -> "greater_by_quotient";
          case LESS -> "less_by_quotient";
          case GREATER_OR_EQUAL -> "greater_or_equal_by_quotient";
          case LESS_OR_EQUAL -> "less_or_equal_by_quotient";
          default -> "different_by_quotient";
        };
    SignCertificate certificate = certificate(lemma, above);
    lines.add("apply (%s _ _ _ _ e1); [positive|].".formatted(end));
    lines.add(certificate.proof(lemma, setting.unfold()) + ".");
    return lines;
  }

  List<String> positiveDenominators(Quotient quotient) {
    List<String> lines = new ArrayList<>();
    for (int number : quotient.denominators().keySet()) {
      if (number > 0) {
        Polynomial factor = polynomial(Expression.symbol(NumeratorSymbols.denominator(number)));
        SignCertificate positive = certificate("positive_by", factor);
        lines.add(
            "assert (q%d : 0 < %s) by (%s)."
                .formatted(
                    number,
                    quotients.texts().get(number),
                    positive.proof("positive_by", setting.unfold())));
      }
    }
    return lines;
  }

  private SignCertificate certificate(String lemma, Polynomial product) {
    var signs = setting.signs();
    Polynomial here = setting.restricted(product);
    return (switch (lemma) {
          case "positive_by" -> signs.positive(here);
          case "nonnegative_by" -> signs.nonNegative(here);
          default -> signs.nonZero(here);
        })
        .orElseThrow(() -> new NotExportableException("no certificate of the difference's sign"));
  }

  Polynomial polynomial(Expression numerator) {
    RationalFunction value = quotients.value(numerator).re();
    if (!value.denominator().isConstant()) {
      throw new NotExportableException("a numerator that is not a polynomial");
    }
    return value.numerator();
  }

  private static Expression difference(Expression greater, Expression less) {
    return new Expression.Sum(List.of(greater, new Expression.Negation(less)));
  }
}
