package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.spectrum.CriticalFile;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.condition.Condition;

/** Proofs about the critical value of a current, which is known by its square. */
public record CriticalCurrent(ClaimSetting setting) {

  /** Whether an equation is critical value = root. */
  public boolean isRoot(AtomicClaim link) {
    return link.relation().isEquality()
        && link.left() instanceof Expression.Symbol symbol
        && setting.isCritical(symbol.name())
        && link.right() instanceof Expression.SquareRoot;
  }

  /** The tactics that prove the equation. */
  public List<String> root(AtomicClaim link) {
    Observable observable = observable(link.left());
    String name = setting.model().names().symbol(observable.name());
    Expression radicand = ((Expression.SquareRoot) link.right()).argument();
    QuotientProof.Positive quotient = new QuotientProof(setting).positive("e", radicand);
    List<String> lines = new ArrayList<>(quotient.lines());
    lines.add("assert (b := %s_below_positive).".formatted(name));
    lines.add(
        "apply root_of_square; [exact (critical_value_nonneg _ _ _ _ _ _ h_%s)|].".formatted(name));
    lines.add("rewrite (%1$s_value _ _ h h_%1$s), e; clear e.".formatted(name));
    StringBuilder populations = new StringBuilder();
    for (String population : CriticalFile.populations(setting.model(), observable)) {
      populations.append(" ").append(population);
    }
    lines.add(
        "transitivity (%1$s_above * (%2$s) / (%1$s_below * (denominator * denominator)));"
                .formatted(name, String.join(" * ", populations.toString().trim().split(" ", -1)))
            + " [field; split; [exact n0 | lra]|].");
    lines.add("apply cross_multiply; [nonzero | nonzero |].");
    lines.add(
        "cbv [%s]; generalize%s denominator; intros.".formatted(numerators(radicand), populations));
    lines.add("unfold %1$s_above, %1$s_below; %2$s; ring.".formatted(name, notation()));
    return lines;
  }

  private String notation() {
    return setting.model().notation().isEmpty() ? "idtac" : "unfold_notation";
  }

  /** The numerators of the observables in a formula. */
  private String numerators(Expression formula) {
    List<String> names = new ArrayList<>();
    for (String name : new java.util.TreeSet<>(formula.symbols())) {
      if (setting.observables().contains(name)) {
        if (setting.symbols().isComplex(name)) {
          throw new NotExportableException("a critical value from a complex number");
        }
        names.add(setting.symbols().identifier(name) + "_numerator");
      }
    }
    return String.join(" ", names);
  }

  private Observable observable(Expression symbol) {
    return setting.symbols().observable(((Expression.Symbol) symbol).name()).orElseThrow();
  }

  /** Whether a relation compares a current, or its modulus, with its critical value. */
  public boolean isComparison(AtomicClaim link) {
    Expression right = bare(link.right());
    return right instanceof Expression.Symbol symbol && setting.isCritical(symbol.name());
  }

  private static Expression bare(Expression e) {
    return e instanceof Expression.Negation negation ? negation.argument() : e;
  }

  /** J &gt; J_c, |J| &gt; J_c or J &lt; - J_c. */
  public SignTest comparison(AtomicClaim link, Function<Expression, SignTest> positive) {
    CoqModel model = setting.model();
    Observable observable = observable(bare(link.right()));
    String name = model.names().symbol(observable.name());
    boolean negative = link.right() instanceof Expression.Negation;
    boolean modulus = link.left() instanceof Expression.Modulus;
    Expression current = modulus ? ((Expression.Modulus) link.left()).argument() : link.left();
    String expected = ((Observable.CriticalValue) observable.meaning()).current();
    if (!(current instanceof Expression.Symbol symbol && symbol.name().equals(expected))
        || link.relation() != (negative ? Relation.LESS : Relation.GREATER)
        || (modulus && negative)) {
      throw new NotExportableException("another relation with a critical value");
    }
    SignTest second = difference(model, observable, name, current);
    List<String> all = new ArrayList<>();
    all.add("assert (r := critical_value_nonneg _ _ _ _ _ _ h_%s).".formatted(name));
    if (modulus) {
      all.add("rewrite (modulus_greater_than_nonneg _ _ r).");
      all.addAll(second.lines());
      return new SignTest(second.condition(), second.text(), all);
    }
    SignTest first = positive.apply(negative ? new Expression.Negation(current) : current);
    all.add(
        "rewrite (%s _ _ r)."
            .formatted(negative ? "less_than_minus_nonneg" : "greater_than_nonneg"));
    all.add("apply and_iff_both.");
    all.add("- " + String.join(" ", first.lines()));
    all.add("- " + String.join(" ", second.lines()));
    return new SignTest(
        Condition.all(first.condition(), second.condition()),
        "(%s /\\ %s)".formatted(first.text(), second.text()),
        all);
  }

  private SignTest difference(
      CoqModel model, Observable observable, String name, Expression current) {
    String above = "(%s)".formatted(CriticalFile.difference(model, observable));
    String below = "(%s_below * denominator ^ 2)".formatted(name);
    SignTest test =
        SignTest.positive(
            setting,
            "e",
            new QuotientProof.Positive(
                List.of(), above, below, CriticalFile.differenceValue(model, observable)));
    List<String> lines = new ArrayList<>();
    lines.add("assert (b := %s_below_positive).".formatted(name));
    lines.add(
        "assert (e : %1$s ^ 2 - x_%2$s ^ 2 = %3$s / %4$s) by exact (%2$s_difference _ _ h h_%2$s)."
            .formatted(new FormulaText(setting.symbols()).real(current), name, above, below));
    lines.addAll(test.lines());
    return new SignTest(test.condition(), test.text(), lines);
  }
}
