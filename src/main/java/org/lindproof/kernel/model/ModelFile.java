package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.LocalOperators;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Site;
import org.lindproof.steady.observable.TransposedSite;

/** Model.v: nothing but definitions, from study.yaml. */
public final class ModelFile {
  /** The name of the file. */
  public static final String NAME = "Model";

  private final CoqModel model;
  private final OpenSystem system;
  private final CoqNames names;
  private final OperatorText operators;
  private final StringBuilder out = new StringBuilder();

  private ModelFile(CoqModel model) {
    this.model = model;
    this.system = model.system();
    this.names = model.names();
    this.operators = new OperatorText(model);
  }

  /** The file. */
  public static CoqFile of(CoqModel model) {
    ModelFile file = new ModelFile(model);
    file.out.append(model.header(Set.of()));
    file.out.append("Local Open Scope R_scope.\nLocal Open Scope C_scope.\n\n");
    file.parameters();
    file.out.append("Section Model.\nContext {p : Parameters}.\n\n");
    file.notation();
    file.operators();
    file.jumps();
    file.observables();
    file.out.append("End Model.\n\n");
    file.out.append(new DomainText(model).print());
    return new CoqFile(NAME, List.of(), file.out.toString(), Optional.empty());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void parameters() {
    line("(** The parameters, and the rates and occupations of the baths. *)");
    String fields =
        CoqNames.symbols(system).stream()
            .map(name -> "  " + names.symbol(name) + " : R")
            .collect(Collectors.joining(";\n"));
    line("Class Parameters := {\n%s\n}.\n".formatted(fields));
  }

  private void notation() {
    for (Notation entry : system.notation()) {
      line(
          "Definition %s : R := %s."
              .formatted(names.symbol(entry.name()), model.real(entry.definition())));
    }
    out.append('\n');
  }

  private void operators() {
    int n = model.dimension();
    for (LocalOperator operator : LocalOperators.of(system)) {
      line(
          "Definition %s : matrix := %s."
              .formatted(names.local(operator.name()), OperatorText.constant(operator)));
    }
    List<Site> sites = system.space().sites();
    for (int i = 0; i < sites.size(); i++) {
      line(
          "Definition %s (A : matrix) : matrix := %s."
              .formatted(names.site(sites.get(i).name()), operators.embedding(i)));
    }
    line("\n(** The Hamiltonian, %d x %d. *)".formatted(n, n));
    for (HamiltonianPart part : system.hamiltonian()) {
      line(
          "Definition %s : matrix := %s."
              .formatted(names.part(part.name()), operators.of(part.operator())));
    }
    line(
        "Definition H : matrix := %s.\n"
            .formatted(sum(system.hamiltonian().stream().map(HamiltonianPart::name).toList())));
  }

  private String sum(List<String> parts) {
    return sum(model, parts);
  }

  /** A sum of parts of the Hamiltonian. */
  static String sum(CoqModel model, List<String> parts) {
    String text = model.names().part(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      text = "(add %s %s)".formatted(text, model.names().part(part));
    }
    return text;
  }

  private void jumps() {
    line("(** The jump operators with their rates, bath by bath. *)");
    for (Bath bath : system.baths()) {
      line(
          "Definition %s : list jump :=\n  %s."
              .formatted(
                  names.bath(bath.name()),
                  OperatorText.list(
                      system.jumpsOf(bath.name()),
                      jump ->
                          "(%s, %s)"
                              .formatted(model.real(jump.rate()), operators.of(jump.operator())))));
    }
    line(
        "Definition jumps : list jump := %s.\n"
            .formatted(
                system.baths().stream()
                    .map(bath -> names.bath(bath.name()))
                    .collect(Collectors.joining(" ++ "))));
    line("(** The generator of the master equation, and its steady states. *)");
    line("Definition L : matrix -> matrix := generator %d H jumps.".formatted(model.dimension()));
    line(
        "Definition steady (rho : matrix) : Prop := steady_state %d H jumps rho.\n"
            .formatted(model.dimension()));
  }

  private void observables() {
    line("(** Observables of a state. *)");
    for (Observable observable : system.namedObservables()) {
      String name = names.symbol(observable.name());
      Observable.Meaning meaning = observable.meaning();
      if (meaning instanceof Observable.Negativity negativity) {
        TransposedSite site = TransposedSite.of(system.space(), negativity.site());
        line(
            "Definition %s (rho : matrix) (x : R) : Prop := is_negativity %d (partial_transpose %d %d rho) x."
                .formatted(name, model.dimension(), site.dimension(), site.step()));
      } else if (meaning instanceof Observable.CriticalValue critical) {
        TransposedSite site = TransposedSite.of(system.space(), critical.site());
        line(
            "Definition %s (rho : matrix) (x : R) : Prop := is_critical_value %d %d %d rho (%s) x."
                .formatted(
                    name,
                    model.dimension(),
                    site.dimension(),
                    site.step(),
                    new ModelSymbols(model, "rho").text(critical.current())));
      } else if (CoqModel.isLinear(meaning)) {
        boolean complex = model.formulas().symbols().isComplex(observable.name());
        line(
            "Definition %s (rho : matrix) : %s := %s."
                .formatted(name, complex ? "C" : "R", meaning(meaning)));
      }
    }
    out.append('\n');
  }

  private String meaning(Observable.Meaning meaning) {
    if (meaning instanceof Observable.MatrixElement element) {
      String text = "rho.[%d, %d]".formatted(element.row(), element.column());
      return switch (element.part()) {
        case COMPLEX -> element.row() == element.column() ? "Re (" + text + ")" : text;
        case REAL -> "Re (" + text + ")";
        case IMAGINARY -> "Im (" + text + ")";
      };
    } else if (meaning instanceof Observable.Expectation expectation) {
      return "Re (expectation %d %s rho)"
          .formatted(model.dimension(), operators.of(expectation.operator()));
    } else if (meaning instanceof Observable.HeatFlow flow) {
      return "Re (heat_flow %d %s %s rho)"
          .formatted(model.dimension(), sum(flow.hamiltonian()), names.bath(flow.bath()));
    }
    if (meaning instanceof Observable.EnergyFlow flow) {
      return "Re (heat_flow %d %s %s rho)"
          .formatted(model.dimension(), operators.of(flow.energy()), names.bath(flow.bath()));
    }
    return "(" + combination((Observable.Combination) meaning) + ")%R";
  }

  private String combination(Observable.Combination combination) {
    List<Map.Entry<String, Rational>> entries =
        new ArrayList<>(combination.coefficients().entrySet());
    entries.sort(
        Comparator.<Map.Entry<String, Rational>>comparingInt(entry -> -entry.getValue().signum())
            .thenComparing(Map.Entry::getKey));
    List<Expression> terms = new ArrayList<>();
    for (Map.Entry<String, Rational> entry : entries) {
      Expression symbol = Expression.symbol(entry.getKey());
      Rational size = entry.getValue().abs();
      Expression term =
          size.equals(Rational.ONE)
              ? symbol
              : Expression.product(List.of(Expression.constant(size), symbol));
      terms.add(entry.getValue().signum() < 0 ? new Expression.Negation(term) : term);
    }
    return new FormulaText(new ModelSymbols(model, "rho")).real(Expression.sum(terms));
  }
}
