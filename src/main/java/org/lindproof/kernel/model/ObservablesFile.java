package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.Observable;
import org.lindproof.steady.heisenberg.LinearObservables;
import org.lindproof.steady.observable.ObservableForm;

/** Closed forms of the linear observables of every steady state. */
public final class ObservablesFile {
  /** The name of the file. */
  public static final String NAME = "Observables";

  private final CoqModel model;
  private final Factorizer factorizer = new Factorizer();

  private ObservablesFile(CoqModel model) {
    this.model = model;
  }

  /** The traces one by one, and then the elements and all that is made of them. */
  public static CoqFile of(CoqModel model) {
    return new ObservablesFile(model).everything();
  }

  private static boolean isTrace(Observable observable) {
    return observable.meaning() instanceof Observable.HeatFlow
        || observable.meaning() instanceof Observable.EnergyFlow
        || observable.meaning() instanceof Observable.Expectation;
  }

  private String trace(Observable observable) {
    String name = model.names().symbol(observable.name());
    return "Definition %s_numerator : R := (%s)%%R.\n\n".formatted(name, numerator(observable))
        + linearForm(observable, name)
        + "\n"
        + ElementForms.embedded(name);
  }

  private String linearForm(Observable observable, String name) {
    if (observable.meaning() instanceof Observable.HeatFlow flow) {
      String term = ModelFile.sum(model, flow.hamiltonian());
      return heatFlow(observable, flow.bath(), term, GeneratorFile.hamiltonian(model, flow));
    } else if (observable.meaning() instanceof Observable.EnergyFlow flow) {
      String term = new OperatorText(model).of(flow.energy());
      return heatFlow(observable, flow.bath(), term, GeneratorFile.matrix(model, flow.energy()));
    }
    return expectation(observable, name);
  }

  private String heatFlow(Observable observable, String from, String term, ComplexMatrix energy) {
    String name = model.names().symbol(observable.name());
    String bath = model.names().bath(from);
    String operator = name + "_hamiltonian";
    return GeneratorFile.explicit(model, operator, term, energy)
        + """
          Lemma %1$s_linear : heat_flow %2$d %3$s %4$s numerators = RtoC (%5$s).
          Proof.
            transitivity (heat_flow %2$d %6$s_explicit %4$s_explicit numerators).
            - apply heat_flow_ext; [apply %6$s_elements | apply %4$s_elements | apply equal_refl].
            - cbv [%6$s_explicit %4$s_explicit numerators]; compute_elements; unfold_notation;
                cbv [complex]; close_polynomial.
          Qed.

          Lemma %1$s_form X : steady X -> %1$s X = (%1$s_numerator / denominator)%%R.
          Proof.
            intros h; unfold %1$s.
            rewrite (heat_flow_ext %2$d _ _ %4$s %4$s X rho_ss (equal_refl _ _) (equal_jumps_refl _ _)
              (steady_unique X h)).
            unfold rho_ss; rewrite heat_flow_scale; apply quotient_part; [apply denominator_nonzero|].
            rewrite %1$s_linear; f_equal; cbv [%1$s_numerator %7$s]; ring.
          Qed.
          """
            .formatted(
                name,
                model.dimension(),
                term,
                bath,
                linear(observable),
                operator,
                String.join(" ", model.state().names()));
  }

  private String expectation(Observable observable, String name) {
    Observable.Expectation meaning = (Observable.Expectation) observable.meaning();
    String term = new OperatorText(model).of(meaning.operator());
    String operator = name + "_operator";
    return GeneratorFile.explicit(
            model, operator, term, GeneratorFile.matrix(model, meaning.operator()))
        + """
          Lemma %1$s_linear : expectation %2$d %3$s numerators = RtoC (%4$s).
          Proof.
            transitivity (expectation %2$d %5$s_explicit numerators).
            - apply expectation_ext; [apply %5$s_elements | apply equal_refl].
            - cbv [%5$s_explicit numerators]; compute_elements; unfold_notation;
                cbv [complex]; close_polynomial.
          Qed.

          Lemma %1$s_form X : steady X -> %1$s X = (%1$s_numerator / denominator)%%R.
          Proof.
            intros h; unfold %1$s.
            rewrite (expectation_ext %2$d _ _ X rho_ss (equal_refl _ _) (steady_unique X h)).
            unfold rho_ss; rewrite expectation_scale; apply quotient_part; [apply denominator_nonzero|].
            rewrite %1$s_linear; f_equal; cbv [%1$s_numerator %6$s]; ring.
          Qed.
          """
            .formatted(
                name,
                model.dimension(),
                term,
                linear(observable),
                operator,
                String.join(" ", model.state().names()));
  }

  /** The observable times the denominator, factored. */
  private String numerator(Observable observable) {
    if (!(model.derivation().observables().get(observable.name())
        instanceof ObservableForm.Rational form)) {
      throw new NotExportableException(observable.name() + " is not a rational function");
    }
    RationalFunction value =
        form.value().re().times(RationalFunction.of(model.state().denominator()));
    Factorization factors = factorizer.factor(value.numerator());
    Rational unit =
        Rational.of(factors.unit()).dividedBy(Rational.of(value.denominator().constantTerm()));
    return model.polynomials().of(unit, factors.factors());
  }

  /** The trace of the numerators with an operator, in their names; the operator is Hermitian. */
  private String linear(Observable observable) {
    ComplexMatrix operator =
        new LinearObservables(
                model.system(), model.derivation().algebra(), model.derivation().generator())
            .operator(observable.meaning())
            .orElseThrow();
    if (!operator.isHermitian()) {
      throw new NotExportableException(
          "the operator of " + observable.name() + " is not Hermitian");
    }
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < model.dimension(); i++) {
      add(terms, operator.get(i, i).re(), StateNumerators.diagonalName(i));
    }
    for (List<Integer> pair : model.state().pairs()) {
      ComplexFunction z = operator.get(pair.get(0), pair.get(1));
      add(terms, z.re().times(Rational.of(2)), StateNumerators.reName(pair));
      add(terms, z.im().times(Rational.of(2)), StateNumerators.imName(pair));
    }
    return terms.isEmpty() ? "0" : String.join(" + ", terms);
  }

  private void add(List<String> terms, RationalFunction factor, String name) {
    if (!factor.isZero()) {
      terms.add(PolynomialText.atom(model.polynomials().of(factor)) + " * " + name);
    }
  }

  private CoqFile everything() {
    List<String> numerators = new ArrayList<>(List.of("denominator"));
    numerators.addAll(model.state().names());
    StringBuilder forms = new StringBuilder();
    ElementForms elements = new ElementForms(model);
    for (Observable observable : model.linearObservables()) {
      String name = model.names().symbol(observable.name());
      if (isTrace(observable)) {
        numerators.add(name + "_numerator");
        forms.append(trace(observable));
      } else if (observable.meaning() instanceof Observable.MatrixElement element) {
        numerators.addAll(elements.named(element, name, forms));
      } else {
        numerators.add(name + "_numerator");
        forms.append(combination(observable, name));
      }
    }
    for (Observable observable : model.system().observables()) {
      if (observable.isHidden()
          && observable.meaning() instanceof Observable.MatrixElement element) {
        numerators.addAll(elements.hidden(element, forms));
      }
    }
    numerators.addAll(model.notation());
    String text =
        model.header(Set.of(UniquenessFile.NAME))
            + "Local Open Scope R_scope.\nLocal Open Scope C_scope.\n\n"
            + "Section Observables.\nContext {p : Parameters} {d : %s p}.\n\n"
                .formatted(model.base().identifier())
            + forms
            + "End Observables.\n\nLtac unfold_all := cbv [%s] in *.\n"
                .formatted(String.join(" ", numerators));
    return new CoqFile(NAME, List.of(UniquenessFile.NAME), text, Optional.empty());
  }

  private String combination(Observable observable, String name) {
    Observable.Combination combination = (Observable.Combination) observable.meaning();
    List<String> rewrites = new ArrayList<>();
    List<String> unfold = new ArrayList<>(List.of(name + "_numerator"));
    for (Map.Entry<String, Rational> entry :
        new java.util.TreeMap<>(combination.coefficients()).entrySet()) {
      String part = model.names().symbol(entry.getKey());
      rewrites.add("(%s_form X h)".formatted(part));
      unfold.add(part + "_numerator");
    }
    unfold.addAll(model.state().names());
    return """
        Definition %1$s_numerator : R := (%2$s)%%R.
        Lemma %1$s_form X : steady X -> %1$s X = (%1$s_numerator / denominator)%%R.
        Proof.
          intros h; unfold %1$s; rewrite %3$s.
          cbv [%4$s]; field; apply denominator_nonzero.
        Qed.
        """
            .formatted(
                name, numerator(observable), String.join(", ", rewrites), String.join(" ", unfold))
        + ElementForms.embedded(name);
  }
}
