package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.step.DerivationStep.Section;

/** Tells what the eigenvalues of a partial transpose are, and the negativity. */
record SpectrumSteps(Wording wording, TransposedElements elements, SignProver prover) {

  /** The matrix, its characteristic polynomial and its eigenvalues. */
  DerivationStep spectrum() {
    String site = Wording.siteTex(elements.site());
    String name = "\\rho^{\\mathsf T_{" + site + "}}";
    Expression lambda = wording.symbol("lambda", "\\lambda");
    List<Expression> factors = new ArrayList<>();
    for (Expression value : elements.single()) {
      factors.add(minus(lambda, value));
    }
    List<StepContent> eigenvalues = new ArrayList<>();
    for (TransposedElements.Pair pair : elements.pairs()) {
      Expression product =
          new Expression.Product(List.of(minus(lambda, pair.a()), minus(lambda, pair.b())));
      factors.add(0, minus(product, pair.squaredModulus()));
      eigenvalues.add(new StepContent.Equation(symbol("+"), pair.eigenvalue(1)));
      eigenvalues.add(new StepContent.Equation(symbol("-"), pair.eigenvalue(-1)));
    }
    Expression determinant =
        wording.symbol("det_pt_" + elements.site(), "\\det(\\lambda - " + name + ")");
    List<StepContent> after = new ArrayList<>();
    after.add(new StepContent.Equation(determinant, Expression.product(factors)));
    after.add(new StepContent.Prose(listed(eigenvalues.size())));
    after.addAll(eigenvalues);
    return new DerivationStep(
        Section.PARTIAL_TRANSPOSE,
        "Transpose site " + elements.site() + " and find the eigenvalues",
        List.of(new StepContent.NamedMatrix(name, elements.entries())),
        after,
        "The matrix falls apart into blocks of size one and two; a block of size one is an"
            + " eigenvalue, a block of size two gives two by the quadratic formula.");
  }

  private Phrase listed(int others) {
    List<Phrase> single =
        elements.single().stream().map(value -> Phrase.of("").and(value)).toList();
    Phrase phrase = Phrase.of("The eigenvalues are ").and(Phrase.list(single));
    if (others == 0) {
      return phrase.and(".");
    }
    return single.isEmpty() ? phrase : phrase.and(", and");
  }

  private static Expression minus(Expression left, Expression right) {
    return new Expression.Sum(List.of(left, new Expression.Negation(right)));
  }

  /** lambda_+ or lambda_-. */
  private Expression symbol(String sign) {
    return wording.symbol("lambda_" + (sign.equals("+") ? "plus" : "minus"), "\\lambda_" + sign);
  }

  /** The closed form of the negativity, if it has one in the elements of the state. */
  Optional<Expression> written(ObservableForm form) {
    Expression zero = Expression.constant(0);
    if (form instanceof ObservableForm.PositivePart part) {
      Expression value = wording.compact().of(part.value());
      return Optional.of(new Expression.Maximum(List.of(zero, value)));
    } else if (form instanceof ObservableForm.NegativeEigenvalue) {
      return elements
          .pair()
          .map(pair -> new Expression.Maximum(List.of(zero, pair.negatedEigenvalue())));
    }
    return Optional.empty();
  }

  /** Why the negativity is what it is. */
  DerivationStep negativity(String observable, ObservableForm form) {
    boolean allPositive =
        elements.transpose().single().stream()
            .allMatch(value -> prover.sign(value) == Sign.POSITIVE);
    Phrase why = Phrase.of("Only eigenvalues whose sign is not known can contribute.");
    Optional<TransposedElements.Pair> pair = elements.pair();
    if (allPositive && pair.isPresent()) {
      List<Phrase> single =
          elements.single().stream().map(value -> Phrase.of("").and(value)).toList();
      Expression sum = new Expression.Sum(List.of(symbol("+"), symbol("-")));
      Expression populations = new Expression.Sum(List.of(pair.get().a(), pair.get().b()));
      why =
          Phrase.list(single)
              .and(single.isEmpty() ? "" : " are positive on the domain. ")
              .and("The sum of the other two, ")
              .and(sum)
              .and(" = ")
              .and(populations)
              .and(", is positive, too, so that ")
              .and(symbol("+"))
              .and(" is positive and only ")
              .and(symbol("-"))
              .and(" can be negative.");
    }
    List<StepContent> after =
        written(form)
            .<StepContent>map(
                value -> new StepContent.Equation(Expression.symbol(observable), value))
            .map(List::of)
            .orElse(List.of());
    return new DerivationStep(
        Section.PARTIAL_TRANSPOSE,
        "Sum the moduli of the negative eigenvalues",
        List.of(),
        after,
        why);
  }
}
