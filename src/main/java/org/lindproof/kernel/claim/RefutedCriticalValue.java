package org.lindproof.kernel.claim;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.model.ModelSymbols;
import org.lindproof.kernel.proof.AtomicClaim;
import org.lindproof.kernel.spectrum.CriticalFile;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.Observable;

/** A product with one root is not the critical value of a current: their squares differ. */
record RefutedCriticalValue(Refutation refutation) {

  /** Whether an equation is between a critical value and a formula. */
  boolean isAbout(AtomicClaim link) {
    return link.relation().isEquality() && (isCritical(link.left()) || isCritical(link.right()));
  }

  private boolean isCritical(Expression side) {
    return side instanceof Expression.Symbol symbol
        && refutation.setting().isCritical(symbol.name());
  }

  /** The tactics that lead the hypothesis claim to a contradiction. */
  List<String> contradiction(AtomicClaim link) {
    boolean first = isCritical(link.left());
    Expression.Symbol symbol = (Expression.Symbol) (first ? link.left() : link.right());
    Expression formula = first ? link.right() : link.left();
    Observable observable = refutation.setting().symbols().observable(symbol.name()).orElseThrow();
    String name = refutation.model().names().symbol(symbol.name());
    Expression radicand = radicand(formula);
    Expression rest = rest(formula);
    Rational square =
        CriticalFile.square(refutation.model(), observable).evaluate(refutation.full());
    String under = PolynomialText.constant(refutation.value(radicand).re());
    String beside = PolynomialText.constant(refutation.value(rest).re());
    List<String> lines = new ArrayList<>();
    lines.add("assert (v : x_%s ^ 2 = %s).".formatted(name, PolynomialText.constant(square)));
    lines.add(
        "{ rewrite (%1$s_value _ _ h h_%1$s); clear claim; unfold %1$s_above, %1$s_below;"
                .formatted(name)
            + " unfold_all; %s; field. }".formatted(refutation.numbers()));
    lines.addAll(refutation.value("r", radicand, false));
    lines.addAll(refutation.value("b", rest, false));
    FormulaText text =
        new FormulaText(new ModelSymbols(refutation.model(), "rho_ss", java.util.Map.of()));
    lines.add("assert (f : %s = sqrt %s * %s).".formatted(text.real(formula), under, beside));
    lines.add(
        "{ transitivity (sqrt (%s) * (%s)); [ring | rewrite r, b; reflexivity]. }"
            .formatted(text.real(radicand), text.real(rest)));
    lines.add("rewrite f in claim.");
    lines.add("assert (w : x_%s ^ 2 = %s * %s ^ 2).".formatted(name, under, beside));
    lines.add(
        "{ rewrite %sclaim; rewrite Rpow_mult_distr, pow2_sqrt by lra; reflexivity. }"
            .formatted(first ? "" : "<- "));
    lines.add("rewrite v in w; lra.");
    return lines;
  }

  private static Expression radicand(Expression formula) {
    List<Expression> roots =
        factors(formula).stream().filter(Expression.SquareRoot.class::isInstance).toList();
    if (roots.size() != 1) {
      throw new NotExportableException("a critical value that is no product with one root");
    }
    return ((Expression.SquareRoot) roots.get(0)).argument();
  }

  private static Expression rest(Expression formula) {
    return Expression.product(
        factors(formula).stream().filter(f -> !(f instanceof Expression.SquareRoot)).toList());
  }

  private static List<Expression> factors(Expression formula) {
    return formula instanceof Expression.Product product ? product.factors() : List.of(formula);
  }
}
