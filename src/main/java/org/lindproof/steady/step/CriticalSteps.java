package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.steady.observable.PartialTranspose;
import org.lindproof.steady.step.DerivationStep.Section;

/**
 * Tells how the condition for entanglement becomes one on a current that is proportional to the
 * coherence z of the partial transpose.
 *
 * @param current the observable's symbol
 * @param value of the current in the steady state
 * @param critical the symbol of its critical value
 */
record CriticalSteps(
    Wording wording,
    TransposedElements elements,
    Expression current,
    RationalFunction value,
    Expression critical) {

  private TransposedElements.Pair pair() {
    return elements.pair().orElseThrow();
  }

  /** The coherence's value, conjugated if the transpose holds the conjugate of the named one. */
  private ComplexFunction coherence() {
    PartialTranspose.Pair values = elements.transpose().pairs().get(0);
    return pair().z() instanceof Expression.Conjugate ? values.z().conjugate() : values.z();
  }

  private Expression coherenceSymbol() {
    Expression z = pair().z();
    return z instanceof Expression.Conjugate conjugate ? conjugate.argument() : z;
  }

  /** J^2 / |z|^2 in lowest terms. */
  private RationalFunction ratio() {
    return value.times(value).dividedBy(coherence().squaredModulus());
  }

  /** sqrt(J^2/|z|^2 a b). */
  Expression written() {
    Expression factor = wording.compact().of(ratio());
    return new Expression.SquareRoot(
        new Expression.Product(List.of(factor, pair().a(), pair().b())));
  }

  /** z as a multiple of J. */
  DerivationStep relation() {
    ComplexFunction ratio = coherence().times(value.inverse());
    return new DerivationStep(
        Section.CURRENT_AND_COHERENCE,
        "Relate the current to the coherence",
        List.of(),
        List.of(
            new StepContent.Equation(
                coherenceSymbol(), Wording.scaled(wording.compact().of(ratio), current))),
        "Both are known; their ratio is brought to lowest terms.");
  }

  /**
   * The condition on the coherence, the condition on the modulus of the current, and the one on the
   * current itself.
   *
   * @param negativity symbols of the negativity across the same cut, at most one
   */
  List<DerivationStep> tell(List<Expression> negativity, SignProver prover) {
    List<DerivationStep> steps = new ArrayList<>();
    steps.add(condition(negativity));
    steps.add(modulus());
    List<Polynomial> open = openFactors(prover);
    if (!open.isEmpty()) {
      steps.add(direction(open, prover));
    }
    return steps;
  }

  private static DerivationStep step(String title, List<StepContent> after, Phrase why) {
    return new DerivationStep(Section.CRITICAL_CURRENT, title, List.of(), after, why);
  }

  private Expression product() {
    return new Expression.Product(List.of(pair().a(), pair().b()));
  }

  private static Statement.Chain greater(Expression left, Expression right) {
    return new Statement.Chain(List.of(left, right), List.of(Relation.GREATER));
  }

  private DerivationStep condition(List<Expression> negativity) {
    Statement larger = greater(pair().squaredModulus(), product());
    Phrase entangled = Phrase.of("So the partial transpose has a negative eigenvalue");
    for (Expression n : negativity) {
      entangled = entangled.and(", that is, ").and(greater(n, Expression.constant(0))).and(",");
    }
    Expression determinant =
        new Expression.Sum(List.of(product(), new Expression.Negation(pair().squaredModulus())));
    return step(
        "Say when the state is entangled",
        List.of(
            new StepContent.Prose(entangled.and(" if and only if")),
            new StepContent.Formula(larger)),
        Phrase.of("The product of the two eigenvalues of the block of size two is its determinant ")
            .and(determinant)
            .and(
                ". The larger eigenvalue is positive, so that the smaller one is negative if and"
                    + " only if the determinant is."));
  }

  private DerivationStep modulus() {
    Expression squared = new Expression.Power(current, 2);
    Expression inverse = wording.compact().of(ratio().inverse());
    List<StepContent> after = new ArrayList<>();
    after.add(new StepContent.Equation(critical, written()));
    return new DerivationStep(
        Section.CRITICAL_CURRENT,
        "Turn the condition on the coherence into one on the current",
        List.of(
            new StepContent.Equation(pair().squaredModulus(), Wording.scaled(inverse, squared))),
        after,
        Phrase.of(
                "This is the squared modulus of the relation between current and coherence. The"
                    + " condition becomes ")
            .and(greater(squared, new Expression.Power(critical, 2)))
            .and(", or ")
            .and(greater(new Expression.Modulus(current), critical))
            .and(", with"));
  }

  /** The factors of the current whose sign is not the same on the whole domain. */
  private List<Polynomial> openFactors(SignProver prover) {
    List<Polynomial> open = new ArrayList<>();
    for (Polynomial part : List.of(value.numerator(), value.denominator())) {
      for (Factorization.Factor factor : prover.factorizer().factor(part).factors()) {
        Sign sign = prover.sign(factor.base());
        if (factor.exponent() % 2 != 0 && sign != Sign.POSITIVE && sign != Sign.NEGATIVE) {
          open.add(factor.base());
        }
      }
    }
    return open;
  }

  private DerivationStep direction(List<Polynomial> open, SignProver prover) {
    Polynomial product = open.stream().reduce(Polynomial::times).orElseThrow();
    RationalFunction rest = value.dividedBy(RationalFunction.of(product));
    Sign sign = prover.sign(rest);
    Polynomial signed = sign == Sign.NEGATIVE ? product.negate() : product;
    Phrase where = Phrase.of("").and(wording.positive(signed));
    Phrase current = Phrase.of("").and(greater(this.current, critical));
    Expression reversed = new Expression.Negation(this.current);
    List<StepContent> after = new ArrayList<>();
    after.add(
        new StepContent.Prose(
            Phrase.of("Where ")
                .and(where)
                .and(", the current is positive, and ")
                .and(current)
                .and(" if and only if the state is entangled. Where ")
                .and(wording.positive(signed.negate()))
                .and(", it is negative: ")
                .and(current)
                .and(" never holds, and the state is entangled if and only if ")
                .and(greater(reversed, critical))
                .and(".")));
    return step(
        "Take the direction of the current into account",
        after,
        Phrase.of("In the closed form of ")
            .and(this.current)
            .and(", all factors but ")
            .and(wording.compact().of(signed))
            .and(" are positive on the domain."));
  }
}
