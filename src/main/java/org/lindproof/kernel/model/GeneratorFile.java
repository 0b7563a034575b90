package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.LocalOperators;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.steady.equation.Generator;

/** Generator.v: the operators as explicit matrices, and all elements of L X for any X. */
public final class GeneratorFile {
  /** The name of the file. */
  public static final String NAME = "Generator";

  private final CoqModel model;
  private final OpenSystem system;
  private final Generator generator;
  private final OperatorText operators;
  private final StringBuilder out = new StringBuilder();

  private GeneratorFile(CoqModel model) {
    this.model = model;
    this.system = model.system();
    this.generator = model.derivation().generator();
    this.operators = new OperatorText(model);
  }

  /** The file. */
  public static CoqFile of(CoqModel model) {
    GeneratorFile file = new GeneratorFile(model);
    file.out.append(model.header(Set.of(ModelFile.NAME)));
    file.out.append("Local Open Scope R_scope.\nLocal Open Scope C_scope.\n\n");
    file.out.append("Section Generator.\nContext {p : Parameters}.\n\n");
    file.matrix("H", "H", generatorHamiltonian(model));
    file.jumps();
    file.elements();
    file.out.append("End Generator.\n");
    return new CoqFile(NAME, List.of(ModelFile.NAME), file.out.toString(), Optional.empty());
  }

  private static ComplexMatrix generatorHamiltonian(CoqModel model) {
    return model.derivation().generator().hamiltonian();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** What makes the operators explicit. */
  static String unfoldOperators(CoqModel model) {
    List<String> names = new ArrayList<>(List.of("H"));
    OpenSystem system = model.system();
    system.hamiltonian().forEach(part -> names.add(model.names().part(part.name())));
    system.space().sites().forEach(site -> names.add(model.names().site(site.name())));
    LocalOperators.of(system).forEach(local -> names.add(model.names().local(local.name())));
    return String.join(" ", names);
  }

  private void matrix(String name, String term, ComplexMatrix value) {
    out.append(explicit(model, name, term, value));
  }

  /** The definition of an explicit matrix and the proof that it is the operator. */
  public static String explicit(CoqModel model, String name, String term, ComplexMatrix value) {
    return """
        Definition %1$s_explicit : matrix := %3$s.

        Lemma %1$s_elements : equal %4$d %2$s %1$s_explicit.
        Proof.
          cbv [%5$s %1$s_explicit]; compute_elements; unfold_notation; close_polynomial.
        Qed.

        """
        .formatted(
            name,
            term,
            new OperatorText(model).explicit(value),
            model.dimension(),
            unfoldOperators(model));
  }

  private void jumps() {
    for (Bath bath : system.baths()) {
      String name = model.names().bath(bath.name());
      List<String> matrices = new ArrayList<>();
      for (int i = 0; i < system.jumps().size(); i++) {
        if (system.jumps().get(i).bath().equals(bath.name())) {
          matrices.add(
              "(%s, %s)"
                  .formatted(
                      model.real(system.jumps().get(i).rate()),
                      operators.explicit(generator.jumps().get(i).operator())));
        }
      }
      line(
          "Definition %s_explicit : list jump :=\n  [%s].\n"
              .formatted(name, String.join(";\n   ", matrices)));
      line(
          "Lemma %1$s_elements : equal_jumps %2$d %1$s %1$s_explicit."
              .formatted(name, model.dimension()));
      line("Proof.\n  unfold %1$s, %1$s_explicit; repeat constructor;".formatted(name));
      line(
          "    cbv [snd %s]; compute_elements; unfold_notation; close_polynomial.\nQed.\n"
              .formatted(unfoldOperators(model)));
    }
    List<String> baths =
        system.baths().stream().map(bath -> model.names().bath(bath.name())).toList();
    line(
        "Lemma jumps_elements : equal_jumps %d jumps (%s)."
            .formatted(
                model.dimension(),
                baths.stream()
                    .map(name -> name + "_explicit")
                    .collect(Collectors.joining(" ++ "))));
    String proof = "apply " + baths.get(baths.size() - 1) + "_elements";
    for (int i = baths.size() - 2; i >= 0; i--) {
      proof = "apply Forall2_app; [apply %s_elements | %s]".formatted(baths.get(i), proof);
    }
    line("Proof. %s. Qed.\n".formatted(proof));
  }

  /** All elements of L X, linear in those of X. */
  private void elements() {
    int n = model.dimension();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        row.add(element(i, j));
      }
      rows.add("[" + String.join(";\n    ", row) + "]");
    }
    String explicit =
        system.baths().stream()
            .map(bath -> model.names().bath(bath.name()) + "_explicit")
            .collect(Collectors.joining(" "));
    line("(** The generator, element by element, of any complex matrix. *)");
    line(
        "Lemma L_elements (X : matrix) : equal %d (L X) (rows [\n   %s])."
            .formatted(n, String.join(";\n   ", rows)));
    out.append(
        """
        Proof.
          eapply equal_trans;
            [apply generator_ext; [apply H_elements | apply jumps_elements | apply equal_refl]|].
          cbv [H_explicit %s]; compute_elements; unfold_notation; close_polynomial.
        Qed.

        """
            .formatted(explicit));
  }

  private String element(int i, int j) {
    List<String> terms = new ArrayList<>();
    terms(i, j, (coefficient, place) -> terms.add(coefficient + " * X." + place));
    return terms.isEmpty() ? "RtoC 0" : String.join(" + ", terms);
  }

  /** The generator of a sparse matrix x, element by element; zero elements take no part. */
  public static String sparse(CoqModel model) {
    GeneratorFile file = new GeneratorFile(model);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < model.dimension(); i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < model.dimension(); j++) {
        row.add(file.sparseElement(i, j));
      }
      rows.add(String.join(";\n    ", row));
    }
    return "sparse_rows [\n   [%s]]".formatted(String.join("];\n   [", rows));
  }

  private String sparseElement(int i, int j) {
    List<String> terms = new ArrayList<>();
    terms(
        i,
        j,
        (coefficient, place) ->
            terms.add("entry_mul (Number (%s)) x.%s".formatted(coefficient, place)));
    return terms.stream()
        .reduce((sum, term) -> "entry_add (%s) (%s)".formatted(sum, term))
        .orElse("Zero");
  }

  /** The coefficients of an element of L X, with the places of the elements of X. */
  private void terms(int i, int j, BiConsumer<String, String> term) {
    int n = model.dimension();
    for (int k = 0; k < n * n; k++) {
      ComplexFunction coefficient = generator.apply(unit(k / n, k % n)).get(i, j);
      if (!coefficient.isZero()) {
        term.accept(model.polynomials().complex(coefficient), "[%d, %d]".formatted(k / n, k % n));
      }
    }
  }

  private ComplexMatrix unit(int row, int column) {
    ComplexMatrix one = ComplexMatrix.identity(generator.ring(), 1);
    ComplexFunction zero = ComplexFunction.zero(generator.ring());
    int n = model.dimension();
    return ComplexMatrix.of(n, n, (i, j) -> i == row && j == column ? one.get(0, 0) : zero);
  }

  /** The Hamiltonian that a heat flow is taken with. */
  static ComplexMatrix hamiltonian(CoqModel model, Observable.HeatFlow flow) {
    return model.derivation().generator().hamiltonian(flow.hamiltonian());
  }

  /** The matrix of an operator. */
  public static ComplexMatrix matrix(CoqModel model, Operator operator) {
    return model.derivation().algebra().matrix(operator);
  }
}
