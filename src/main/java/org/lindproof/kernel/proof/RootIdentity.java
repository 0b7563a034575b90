package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.quotient.Quotient;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;

/**
 * Proofs of u + v sqrt(a) = u' + v' sqrt(b), where everything else is rational: the root of b is a
 * multiple of that of a, and the rational parts and the coefficients of the roots agree.
 */
public record RootIdentity(ClaimSetting setting) {

  /** Whether an equation is between two formulas with one root each. */
  public boolean isAbout(AtomicClaim link) {
    FormulaText text = new FormulaText(setting.symbols());
    return link.relation().isEquality()
        && BlockEigenvalue.hasRoot(link.left())
        && BlockEigenvalue.hasRoot(link.right())
        && text.isReal(link.left())
        && text.isReal(link.right());
  }

  /** One side: its radicand, and what it is for the values 0 and 1 of the root. */
  private record Side(Expression formula, Expression radicand, Expression rest, Expression slope) {
    static Side of(Expression formula) {
      Expression radicand = BlockEigenvalue.root(formula).orElseThrow();
      Expression rest = at(formula, radicand, 0);
      return new Side(formula, radicand, rest, difference(at(formula, radicand, 1), rest));
    }

    /** Zero if the formula is linear in its root. */
    Expression curvature() {
      return difference(difference(at(formula, radicand, 2), at(formula, radicand, 1)), slope);
    }

    private static Expression at(Expression formula, Expression radicand, long value) {
      return BlockEigenvalue.replaced(formula, radicand, Expression.constant(value));
    }

    private static Expression difference(Expression a, Expression b) {
      return new Expression.Sum(List.of(a, new Expression.Negation(b)));
    }
  }

  /** The tactics that prove the equation. */
  public List<String> prove(AtomicClaim link) {
    Side left = Side.of(link.left());
    Side right = Side.of(link.right());
    FormulaText text = new FormulaText(setting.symbols());
    List<String> lines = new ArrayList<>();
    lines.add("assert (u : %s = %s).".formatted(text.real(left.rest()), text.real(right.rest())));
    block(lines, new QuotientProof(setting).equality(left.rest(), right.rest()));
    QuotientProof proof = new QuotientProof(setting);
    Quotient a = square(proof.quotientOf(left.radicand()));
    Quotient b = square(proof.quotientOf(right.radicand()));
    Quotient slope = proof.quotientOf(left.slope());
    Quotient other = proof.quotientOf(right.slope());
    requireZero(proof, left.curvature());
    requireZero(proof, right.curvature());
    lines.addAll(proof.nonZero(false));
    lines.addAll(proof.positiveDenominators(a.over(b.denominators())));
    Multiple multiple = multiple(proof, a, b);
    lines.addAll(multiple.lines());
    String one = "sqrt (%s)".formatted(text.real(left.radicand()));
    String two = "sqrt (%s)".formatted(text.real(right.radicand()));
    lines.add("assert (r : %s = %s * %s).".formatted(two, multiple.text(), one));
    block(lines, radicands(proof, left, a, right, b, multiple));
    String first = text.real(left.slope());
    String second = text.real(right.slope());
    lines.add("assert (v : %s = %s * (%s)).".formatted(first, multiple.text(), second));
    block(lines, slopes(proof, left, slope, right, other));
    lines.add("transitivity (%s + (%s) * %s).".formatted(text.real(left.rest()), first, one));
    lines.add("{ set (root := %s); clearbody root; unfold Rdiv; ring. }".formatted(one));
    lines.add("transitivity (%s + (%s) * %s).".formatted(text.real(right.rest()), second, two));
    lines.add("{ exact (equal_with_roots _ _ _ _ _ _ _ r v u). }");
    lines.add("set (root := %s); clearbody root; unfold Rdiv; ring.".formatted(two));
    return lines;
  }

  private static void block(List<String> lines, List<String> inner) {
    lines.add("{");
    inner.forEach(line -> lines.add("  " + line));
    lines.add("}");
  }

  private static void requireZero(QuotientProof proof, Expression curvature) {
    if (!proof.polynomial(proof.quotientOf(curvature).numerator()).isZero()) {
      throw new NotExportableException("a formula that is not linear in its root");
    }
  }

  /** The same quotient with even exponents below. */
  private static Quotient square(Quotient quotient) {
    Map<Integer, Integer> even = new TreeMap<>(quotient.denominators());
    even.replaceAll((number, exponent) -> exponent + exponent % 2);
    return new Quotient(quotient.expanded(even), even);
  }

  /** The root of what is below. */
  private static String below(QuotientProof proof, Quotient square) {
    Map<Integer, Integer> half = new TreeMap<>(square.denominators());
    half.replaceAll((number, exponent) -> exponent / 2);
    return "(" + proof.below(new Quotient(square.numerator(), half), false) + ")";
  }

  /** What the root of one radicand is of that of the other: k s / (l t), all of them positive. */
  private record Multiple(String k, String s, String l, String t, List<String> lines) {
    String text() {
      return "(%s * %s / (%s * %s))".formatted(k, s, l, t);
    }
  }

  private Multiple multiple(QuotientProof proof, Quotient a, Quotient b) {
    RationalFunction ratio =
        RationalFunction.of(
            setting.restricted(proof.polynomial(b.numerator())),
            setting.restricted(proof.polynomial(a.numerator())));
    Polynomial above = root(ratio.numerator());
    Polynomial under = root(ratio.denominator());
    String k = "(" + setting.model().polynomials().of(above) + ")";
    String l = "(" + setting.model().polynomials().of(under) + ")";
    List<String> lines = List.of(positive("k0", k, above), positive("l0", l, under));
    return new Multiple(k, below(proof, a), l, below(proof, b), lines);
  }

  private String positive(String name, String text, Polynomial polynomial) {
    return "assert (%s : 0 < %s) by (%s)."
        .formatted(
            name,
            text,
            setting
                .signs()
                .positive(polynomial)
                .orElseThrow()
                .proof("positive_by", setting.unfold()));
  }

  /** The positive polynomial with this square. */
  private Polynomial root(Polynomial square) {
    Factorization factors = setting.domain().prover().factorizer().factor(square);
    Polynomial root =
        Rational.of(factors.unit())
            .exactSquareRoot()
            .filter(Rational::isInteger)
            .map(unit -> square.ring().constant(unit.numerator()))
            .orElseThrow(RootIdentity::otherRoots);
    for (Factorization.Factor factor : factors.factors()) {
      if (factor.exponent() % 2 != 0) {
        throw otherRoots();
      }
      root = root.times(factor.base().pow(factor.exponent() / 2));
    }
    if (setting.signs().positive(root).isPresent()) {
      return root;
    } else if (setting.signs().positive(root.negate()).isPresent()) {
      return root.negate();
    }
    throw new NotExportableException("two roots whose ratio has a sign that is not known");
  }

  private static NotExportableException otherRoots() {
    return new NotExportableException("two roots whose ratio is not rational");
  }

  private List<String> radicands(
      QuotientProof proof, Side left, Quotient a, Side right, Quotient b, Multiple multiple) {
    List<String> lines = new ArrayList<>(List.of("clear u."));
    lines.addAll(
        proof.quotient(
            "e1",
            left.radicand(),
            proof.numerator(a, false),
            multiple.s() + " * " + multiple.s(),
            false));
    lines.addAll(
        proof.quotient(
            "e2",
            right.radicand(),
            proof.numerator(b, false),
            multiple.t() + " * " + multiple.t(),
            false));
    lines.add(
        "apply (root_multiple _ _ _ _ _ _ %s %s e1 e2); clear e1 e2;"
            .formatted(multiple.k(), multiple.l()));
    lines.add(
        "  [positive | positive | assumption | assumption | %s; ring]."
            .formatted(setting.unfold()));
    return lines;
  }

  private List<String> slopes(QuotientProof proof, Side left, Quotient a, Side right, Quotient b) {
    List<String> lines = new ArrayList<>(List.of("clear u r."));
    lines.addAll(
        proof.quotient(
            "e1", left.slope(), proof.numerator(a, false), proof.below(a, false), false));
    lines.addAll(
        proof.quotient(
            "e2", right.slope(), proof.numerator(b, false), proof.below(b, false), false));
    lines.add("rewrite e1, e2; clear e1 e2.");
    lines.add(
        "apply cross_multiply_by; [nonzero | nonzero | nonzero | %s; ring]."
            .formatted(setting.unfold()));
    return lines;
  }
}
