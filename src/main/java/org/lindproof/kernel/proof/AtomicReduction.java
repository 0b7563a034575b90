package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.kernel.quotient.Quotients;
import org.lindproof.kernel.spectrum.SpectrumFile;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.condition.Condition;

/** When a single relation holds, as a condition on signs of irreducible polynomials. */
public record AtomicReduction(ClaimSetting setting) {
  private static final Expression ZERO = Expression.constant(0);

  private FormulaText text() {
    return new FormulaText(setting.symbols());
  }

  /**
   * The condition on signs under which an atomic claim holds.
   *
   * @throws NotExportableException if it is of another shape
   */
  public SignTest of(AtomicClaim link) {
    Optional<SignTest> negativity = negativity(link);
    if (negativity.isPresent()) {
      return negativity.get();
    } else if (isNoNegativity(link)) {
      return noNegativity(link);
    } else if (isNegativeEigenvalue(link)) {
      return negativeEigenvalue(link);
    } else if (!text().isReal(link.left())) {
      return complexZero(link);
    } else if (new CriticalCurrent(setting).isComparison(link)) {
      return new CriticalCurrent(setting).comparison(link, this::positive);
    } else if (link.right() instanceof Expression.SquareRoot root) {
      return root(link, root.argument(), link.relation() == Relation.GREATER);
    } else if (link.right() instanceof Expression.Negation minus
        && minus.argument() instanceof Expression.SquareRoot root) {
      return root(link, root.argument(), link.relation() != Relation.LESS);
    }
    return rational(link);
  }

  /** The negativity is positive. */
  private Optional<SignTest> negativity(AtomicClaim link) {
    if (!(link.left() instanceof Expression.Symbol symbol
        && setting.isNegativity(symbol.name())
        && link.relation() == Relation.GREATER
        && link.right().equals(ZERO))) {
      return Optional.empty();
    }
    String name = setting.model().names().symbol(symbol.name());
    String rewrite = "rewrite (%1$s_positive _ _ h h_%1$s).".formatted(name);
    var observable = setting.symbols().observable(symbol.name()).orElseThrow();
    return Optional.of(witness(observable, List.of(rewrite)));
  }

  /** The goal is, after some tactics, that the witness of a negativity is positive. */
  private SignTest witness(Observable negativity, List<String> before) {
    String witness = SpectrumFile.witness(setting.model(), negativity);
    Polynomial value = SpectrumFile.witnessValue(setting.model(), negativity);
    SignTest test =
        SignTest.positive(
            setting, "e", new QuotientProof.Positive(List.of(), "(" + witness + ")", "1", value));
    List<String> all = new ArrayList<>(before);
    all.add("assert (e : %1$s = (%1$s) / (1)) by field.".formatted(witness));
    all.addAll(test.lines());
    return new SignTest(test.condition(), test.text(), all);
  }

  private boolean isNoNegativity(AtomicClaim link) {
    return link.relation().isEquality()
        && link.left().equals(ZERO)
        && link.right() instanceof Expression.Symbol symbol
        && setting.isNegativity(symbol.name());
  }

  /** 0 = N, which is never negative. */
  private SignTest noNegativity(AtomicClaim link) {
    String symbol = setting.model().names().symbol(((Expression.Symbol) link.right()).name());
    SignTest test = negativity(new AtomicClaim(link.right(), Relation.GREATER, ZERO)).orElseThrow();
    List<String> all = new ArrayList<>();
    all.add("assert (m : 0 <= x_%s).".formatted(symbol));
    all.add("{ rewrite (%1$s_form _ _ h h_%1$s); apply max_nonneg. }".formatted(symbol));
    all.add("transitivity (~ x_%s > 0); [split; lra|].".formatted(symbol));
    all.add("apply not_iff_compat.");
    all.addAll(test.lines());
    return new SignTest(new Condition.Not(test.condition()), "~ " + test.text(), all);
  }

  private boolean isNegativeEigenvalue(AtomicClaim link) {
    return link.relation() == Relation.LESS
        && link.right().equals(ZERO)
        && BlockEigenvalue.hasRoot(link.left());
  }

  /** A formula with a root is negative: it is the lesser eigenvalue of a partial transpose. */
  private SignTest negativeEigenvalue(AtomicClaim link) {
    Observable negativity = BlockEigenvalue.negativity(setting.model());
    String name = setting.model().names().symbol(negativity.name());
    List<String> before = new ArrayList<>();
    before.add(
        "assert (f : %s = %s)."
            .formatted(text().real(link.left()), SpectrumFile.lower(setting.model(), negativity)));
    before.add(
        "{ "
            + String.join(" ", new BlockEigenvalue(setting, negativity).prove(link.left(), false))
            + " }");
    before.add("rewrite f, %s_lower_negative.".formatted(name));
    return witness(negativity, before);
  }

  private SignTest complexZero(AtomicClaim link) {
    if (!(link.left() instanceof Expression.Symbol symbol
        && link.relation().isEquality()
        && link.right().equals(ZERO))) {
      throw new NotExportableException("a relation between complex numbers");
    }
    String name = setting.symbols().identifier(symbol.name());
    List<SignTest> parts = new ArrayList<>();
    for (boolean imaginary : new boolean[] {false, true}) {
      var value = new Quotients(setting.model()).value(symbol);
      Polynomial part = (imaginary ? value.im() : value.re()).numerator();
      String numerator = name + (imaginary ? "_im" : "_re");
      parts.add(
          SignTest.zero(setting, "e", new QuotientProof.Positive(List.of(), numerator, "1", part)));
    }
    List<String> all = new ArrayList<>();
    all.add("rewrite (%s_form _ h), (complex_zero _ _ _ n0).".formatted(name));
    all.add("apply and_iff_both;");
    all.add("[ assert (e : %1$s_re = %1$s_re / (1)) by field".formatted(name));
    all.add("| assert (e : %1$s_im = %1$s_im / (1)) by field ].".formatted(name));
    for (SignTest part : parts) {
      all.add("- " + String.join(" ", part.lines()));
    }
    return new SignTest(
        Condition.all(parts.get(0).condition(), parts.get(1).condition()),
        "(%s /\\ %s)".formatted(parts.get(0).text(), parts.get(1).text()),
        all);
  }

  /** x &gt; sqrt y, |x| &gt; sqrt y or x &lt; - sqrt y. */
  private SignTest root(AtomicClaim link, Expression radicand, boolean greater) {
    boolean negative = link.right() instanceof Expression.Negation;
    if (negative ? link.relation() != Relation.LESS : !greater) {
      throw new NotExportableException("an order relation with a root");
    }
    boolean modulus = link.left() instanceof Expression.Modulus;
    if (modulus && negative) {
      throw new NotExportableException("a modulus less than a negative number");
    }
    Expression x =
        link.left() instanceof Expression.Modulus m && text().isReal(m.argument())
            ? m.argument()
            : link.left();
    Expression square =
        new Expression.Sum(List.of(new Expression.Power(x, 2), new Expression.Negation(radicand)));
    List<String> all = new ArrayList<>();
    all.add("assert (r : 0 <= %s).".formatted(text().real(radicand)));
    all.add(
        "{ apply Rge_le. "
            + String.join(
                " ", new QuotientProof(setting).order(radicand, Relation.GREATER_OR_EQUAL, ZERO))
            + " }");
    SignTest second = positive(square);
    if (modulus) {
      all.add("rewrite (modulus_greater_than_root _ _ r).");
      all.addAll(second.lines());
      return new SignTest(second.condition(), second.text(), all);
    }
    SignTest first = positive(negative ? new Expression.Negation(x) : x);
    all.add(
        negative ? "rewrite (less_than_minus_root _ _ r)." : "rewrite (greater_than_root _ _ r).");
    all.add("apply and_iff_both.");
    all.add("- " + String.join(" ", first.lines()));
    all.add("- " + String.join(" ", second.lines()));
    return new SignTest(
        Condition.all(first.condition(), second.condition()),
        "(%s /\\ %s)".formatted(first.text(), second.text()),
        all);
  }

  /** The tactics for a goal 0 &lt; formula. */
  private SignTest positive(Expression formula) {
    QuotientProof.Positive quotient = new QuotientProof(setting).positive("e", formula);
    SignTest test = SignTest.positive(setting, "e", quotient);
    List<String> all = new ArrayList<>(quotient.lines());
    all.addAll(test.lines());
    return new SignTest(test.condition(), test.text(), all);
  }

  private SignTest rational(AtomicClaim link) {
    Expression a = link.left();
    Expression b = link.right();
    Expression left = new Expression.Sum(List.of(a, new Expression.Negation(b)));
    Expression right = new Expression.Sum(List.of(b, new Expression.Negation(a)));
    return switch (link.relation()) {
      case GREATER -> wrapped("0 < " + text().real(left), positive(left), false);
      case LESS -> wrapped("0 < " + text().real(right), positive(right), false);
      case GREATER_OR_EQUAL -> wrapped("0 < " + text().real(right), positive(right), true);
      case LESS_OR_EQUAL -> wrapped("0 < " + text().real(left), positive(left), true);
      case EQUAL, DEFINED_AS -> wrapped(text().real(left) + " = 0", zero(left), false);
      case NOT_EQUAL -> wrapped(text().real(left) + " = 0", zero(left), true);
    };
  }

  private SignTest zero(Expression formula) {
    QuotientProof.Positive quotient = new QuotientProof(setting).positive("e", formula);
    SignTest test = SignTest.zero(setting, "e", quotient);
    List<String> all = new ArrayList<>(quotient.lines());
    all.addAll(test.lines());
    return new SignTest(test.condition(), test.text(), all);
  }

  private static SignTest wrapped(String goal, SignTest test, boolean not) {
    List<String> all = new ArrayList<>();
    all.add("transitivity (%s%s); [split; lra|].".formatted(not ? "~ " : "", goal));
    if (not) {
      all.add("apply not_iff_compat.");
    }
    all.addAll(test.lines());
    Condition condition = not ? new Condition.Not(test.condition()) : test.condition();
    return new SignTest(condition, not ? "~ " + test.text() : test.text(), all);
  }
}
