package org.lindproof.kernel.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.text.LocalOperators;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.operator.OperatorExpression.Vectorised;
import org.lindproof.paper.operator.OperatorShapes.Matrix;

/** Tactics that prove the parts of a claim. */
record PartProof(CoqModel model, PartText text) {
  private static final String CLOSE = "compute_model; close_entry.";

  List<String> of(OperatorPart part) {
    if (part instanceof OperatorPart.Equation equation) {
      return equation(equation);
    } else if (part instanceof OperatorPart.Entries entries) {
      return entries(entries);
    } else if (part instanceof OperatorPart.Format) {
      return List.of("reflexivity.");
    }
    return List.of("apply trivial_kernel_determinant, vectorised_kernel.");
  }

  private List<String> equation(OperatorPart.Equation equation) {
    if (equation.hasInverse()) {
      return inverse();
    } else if (text.shape(equation) instanceof Matrix matrix) {
      return equation.leftAsVector() || isVector(equation)
          ? vector(equation)
          : matrices(equation, matrix);
    }
    return numbers(equation);
  }

  private List<String> matrices(OperatorPart part, Matrix shape) {
    boolean vectors =
        part.nodes()
            .anyMatch(
                node ->
                    node instanceof OperatorExpression.Ket
                        || node instanceof OperatorExpression.Bra
                        || node instanceof OperatorExpression.Column);
    if (!vectors && shape.equals(new Matrix(model.dimension(), model.dimension()))) {
      return List.of("prove_equal unfold_model model_operators compute_model.");
    }
    return List.of(each(shape) + "; " + unfoldLocal() + "; compute_element; " + CLOSE);
  }

  private static String each(Matrix shape) {
    return shape.rows() == shape.columns() ? "each_element" : "each_entry";
  }

  private static boolean isVector(OperatorPart.Equation equation) {
    return equation.nodes().anyMatch(Vectorised.class::isInstance);
  }

  /** What is written element by element: operators on a site, in its basis or in that of all. */
  private String unfoldLocal() {
    Stream<String> sites =
        model.system().space().sites().stream().map(site -> model.names().site(site.name()));
    Stream<String> locals =
        LocalOperators.of(model.system()).stream().map(local -> model.names().local(local.name()));
    return Stream.concat(sites, locals)
        .collect(Collectors.joining(" ", "cbv [", " ket bra ketbra andb]"));
  }

  private static List<String> inverse() {
    return List.of(
        "split; [apply trivial_kernel_inverse, vectorised_kernel|].",
        "intros inverse inverts i j hi hj.",
        "assert (v := solution_of_inverse _ _ _ _ _ inverts (vectorised_steady rho h) i j hi hj).",
        "rewrite ?mul_times_r, ?mul_times_l in v; rewrite ?mul_times_r, ?mul_times_l.",
        "cbv [scale add sub] in v |- *.",
        "rewrite v; push_RtoC; ring.");
  }

  private static List<String> vector(OperatorPart.Equation equation) {
    List<String> lines = new ArrayList<>(List.of("intros i j hi hj."));
    if (equation.isAboutStationaryState()) {
      lines.add("assert (v := vectorised_steady rho h i j hi hj).");
    } else {
      lines.add("assert (v := vectorised_equation rho trace_one i j hi hj).");
    }
    lines.add("cbv [scale add sub] in v |- *.");
    lines.add(
        "first [match goal with |- ?x = ?x => reflexivity end | rewrite v; push_RtoC; ring].");
    return lines;
  }

  private List<String> numbers(OperatorPart.Equation equation) {
    List<String> lines = new ArrayList<>();
    String observables =
        equation
            .nodes()
            .filter(OperatorExpression.ObservableInState.class::isInstance)
            .map(OperatorExpression.ObservableInState.class::cast)
            .map(observable -> text.text().meanings().nameOf(observable.name()))
            .map(model.names()::symbol)
            .distinct()
            .collect(Collectors.joining(" "));
    if (!observables.isEmpty()) {
      String baths =
          model.system().baths().stream()
              .map(bath -> model.names().bath(bath.name()))
              .collect(Collectors.joining(" "));
      lines.add("cbv [%s heat_flow expectation %s].".formatted(observables, baths));
      lines.add(
          "rewrite ?real_part by (compute_traces model_operators; compute_model; close_entry).");
    }
    lines.add(
        "compute_traces model_operators; %s; compute_element; %s".formatted(unfoldLocal(), CLOSE));
    return lines;
  }

  private List<String> entries(OperatorPart.Entries entries) {
    Matrix shape = (Matrix) text.text().shape(entries.left());
    if (!(entries.left() instanceof Vectorised vectorised)) {
      return matrices(entries, shape);
    }
    boolean matrix = vectorised.role() == Vectorised.Role.MATRIX;
    return List.of(
        matrix
            ? "eapply equal_trans; [apply vectorised_matrix_elements|]."
            : "eapply same_matrix_trans; [apply vectorised_constant_elements|].",
        "apply same_as_rows; compute_entries; each_listed; unfold_notation; close_entry.");
  }
}
