package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Polynomial;
import org.lindproof.kernel.certificate.SignCertificate;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.NotExportableException;

/** SteadyState.v: numerators and a denominator that the generator annihilates; positivity. */
public final class SteadyStateFile {
  /** The name of the file. */
  public static final String NAME = "SteadyState";

  private final CoqModel model;
  private final StateNumerators state;
  private final StringBuilder out = new StringBuilder();

  private SteadyStateFile(CoqModel model) {
    this.model = model;
    this.state = model.state();
  }

  /**
   * The file.
   *
   * @throws NotExportableException if no certificate was found that the state is positive definite
   */
  public static CoqFile of(CoqModel model) {
    SteadyStateFile file = new SteadyStateFile(model);
    file.out.append(model.header(Set.of(GeneratorFile.NAME)));
    file.out.append("Local Open Scope R_scope.\nLocal Open Scope C_scope.\n\n");
    file.out.append("Section SteadyState.\nContext {p : Parameters}.\n\n");
    file.definitions();
    file.annihilated();
    file.out.append("Context {d : %s p}.\n\n".formatted(model.base().identifier()));
    file.positive();
    file.form();
    file.definite();
    file.out.append("End SteadyState.\n");
    return new CoqFile(NAME, List.of(GeneratorFile.NAME), file.out.toString(), Optional.empty());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void define(String name, Polynomial value) {
    line("Definition %s : R := (%s)%%R.".formatted(name, model.polynomials().of(value)));
  }

  private void definitions() {
    int n = state.dimension();
    line("(** The steady state: a common denominator and the numerators of the elements. *)");
    define("denominator", state.denominator());
    for (int i = 0; i < n; i++) {
      define(StateNumerators.diagonalName(i), state.diagonal(i));
    }
    for (List<Integer> pair : state.pairs()) {
      define(StateNumerators.reName(pair), state.re(pair.get(0), pair.get(1)));
      define(StateNumerators.imName(pair), state.im(pair.get(0), pair.get(1)));
    }
    line(
        "Definition numerators : matrix := rows [\n   %s]."
            .formatted(matrix("", "RtoC %s", "complex %s %s")));
    line("Definition rho_ss : matrix := scale (/ RtoC denominator) numerators.\n");
  }

  /** All elements, with formats for those on the diagonal and for the others. */
  private String matrix(String over, String diagonal, String other) {
    return matrix(state, over, diagonal, other);
  }

  /** The elements of the state, row by row, every numerator divided by something or not. */
  static String matrix(StateNumerators state, String over, String diagonal, String other) {
    int n = state.dimension();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        row.add(element(state, i, j, over, diagonal, other));
      }
      rows.add("[" + String.join("; ", row) + "]");
    }
    return String.join(";\n   ", rows);
  }

  private static String element(
      StateNumerators state, int i, int j, String over, String diagonal, String other) {
    if (i == j) {
      return diagonal.formatted(quotient(StateNumerators.diagonalName(i), over));
    }
    List<Integer> pair = List.of(Math.min(i, j), Math.max(i, j));
    if (!state.pairs().contains(pair)) {
      return "RtoC 0";
    }
    String im = quotient(StateNumerators.imName(pair), over);
    return other.formatted(
        quotient(StateNumerators.reName(pair), over), i < j ? im : "(- " + im + ")");
  }

  private static String quotient(String name, String over) {
    return over.isEmpty() ? name : "(" + name + " / " + over + ")";
  }

  private String names() {
    return String.join(" ", state.names());
  }

  private void annihilated() {
    int n = state.dimension();
    out.append(
        """
        Lemma numerators_annihilated : equal %1$d (L numerators) zero.
        Proof.
          eapply equal_trans; [apply L_elements|].
          each_element; cbv [numerators rows nth zero complex %2$s];
            close_polynomial.
        Qed.

        Lemma numerators_trace : trace %1$d numerators = RtoC denominator.
        Proof. cbv [numerators denominator %2$s]; compute_element; close_polynomial. Qed.

        Lemma numerators_hermitian : hermitian %1$d numerators.
        Proof. each_pair; cbv [numerators rows nth complex]; close_polynomial. Qed.

        """
            .formatted(n, names()));
  }

  private void positive(String lemma, String term, Polynomial value) {
    SignCertificate certificate =
        model
            .baseSigns()
            .positive(value)
            .orElseThrow(() -> new NotExportableException("no certificate for 0 < " + term));
    line("Lemma %s : (0 < %s)%%R.".formatted(lemma, term));
    line(
        "Proof. %s; %s. Qed.\n"
            .formatted(
                model.base().tactic(),
                certificate.proof("positive_by", "cbv [denominator " + names() + "]")));
  }

  private void positive() {
    positive("denominator_positive", "denominator", state.denominator());
    line("Lemma denominator_nonzero : denominator <> 0%R.");
    line("Proof. apply Rgt_not_eq, denominator_positive. Qed.\n");
    for (int i = 0; i < state.dimension(); i++) {
      String name = StateNumerators.diagonalName(i);
      positive(name + "_positive", name, state.diagonal(i));
    }
    for (List<Integer> pair : state.pairs()) {
      positive(blockLemma(pair), block(pair), state.minor(pair));
    }
  }

  /** The name of the lemma that a block's determinant is positive. */
  static String blockLemma(List<Integer> pair) {
    return "block_%d_%d_positive".formatted(pair.get(0), pair.get(1));
  }

  private static String block(List<Integer> pair) {
    return "%s * %s - (%s ^ 2 + %s ^ 2)"
        .formatted(
            StateNumerators.diagonalName(pair.get(0)),
            StateNumerators.diagonalName(pair.get(1)),
            StateNumerators.reName(pair),
            StateNumerators.imName(pair));
  }

  private void form() {
    out.append(
        """
        Lemma rho_ss_steady : steady rho_ss.
        Proof.
          apply steady_state_of_numerators;
            [apply numerators_annihilated | apply numerators_trace
            | apply RtoC_nonzero, denominator_nonzero].
        Qed.

        """);
  }

  private void definite() {
    int n = state.dimension();
    List<String> terms = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    List<String> cases = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      cases.add("");
    }
    for (int b = 0; b < state.blocks().size(); b++) {
      List<Integer> block = state.blocks().get(b);
      String nu = StateNumerators.diagonalName(block.get(0));
      String x = "(x " + block.get(0) + "%nat)";
      if (block.size() == 1) {
        terms.add("%s * square %s".formatted(nu, x));
        facts.add(
            "assert (h%d : (0 <= %s * square %s)%%R) by (apply Rmult_le_pos; [apply Rlt_le, %s_positive | apply square_nonneg])."
                .formatted(b, nu, x, nu));
        cases.set(
            block.get(0),
            "assert (0 < %s * square %s)%%R by (apply Rmult_lt_0_compat; [apply %s_positive | apply square_positive; assumption]); lra"
                .formatted(nu, x, nu));
      } else {
        String y = "(x " + block.get(1) + "%nat)";
        String proofs = nu + "_positive " + blockLemma(block);
        terms.add(
            "block_form %s %s %s %s %s %s"
                .formatted(
                    nu,
                    StateNumerators.diagonalName(block.get(1)),
                    StateNumerators.reName(block),
                    StateNumerators.imName(block),
                    x,
                    y));
        facts.add("assert (h%d := block_form_nonneg _ _ _ _ %s %s %s).".formatted(b, x, y, proofs));
        String strict =
            "assert (z := block_form_positive _ _ _ _ %s %s %s ltac:(tauto)); lra"
                .formatted(x, y, proofs);
        block.forEach(index -> cases.set(index, strict));
      }
    }
    String pattern = "[|".repeat(n) + "k" + "]".repeat(n);
    line("Lemma numerators_definite : positive_definite %d numerators.".formatted(n));
    line(
        "Proof.\n  apply (positive_definite_of_form %d numerators\n    (fun x => %s)%%R)."
            .formatted(n, String.join("\n      + ", terms)));
    line(
        "  - intros x; cbv [quadratic_form numerators]; compute_element; close_form x %d%%nat."
            .formatted(n));
    line("  - intros x (k & hk & nk).\n    %s".formatted(String.join("\n    ", facts)));
    line("    destruct k as %s; [%s| lia].".formatted(pattern, " | ".repeat(n - 1)));
    line(
        "%s\nQed.\n"
            .formatted(
                cases.stream()
                    .map(text -> "    + " + text + ".")
                    .collect(Collectors.joining("\n"))));
    out.append(
        """
        Theorem rho_ss_definite : positive_definite %1$d rho_ss.
        Proof.
          apply positive_definite_quotient; [apply denominator_positive | apply numerators_definite].
        Qed.

        Theorem rho_ss_density_matrix : density_matrix %1$d rho_ss.
        Proof.
          split; [|split].
          - apply hermitian_quotient, numerators_hermitian; apply denominator_nonzero.
          - apply positive_definite_semidefinite, rho_ss_definite.
          - apply rho_ss_steady.
        Qed.
        """
            .formatted(n));
  }
}
