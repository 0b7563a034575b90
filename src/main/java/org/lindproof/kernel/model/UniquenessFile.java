package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.steady.equation.Generator;

/** SteadyStateUnique.v: no other complex matrix is steady, by irreducible jump operators. */
public final class UniquenessFile {
  /** The name of the file. */
  public static final String NAME = "SteadyStateUnique";

  private final CoqModel model;
  private final StringBuilder out = new StringBuilder();

  private UniquenessFile(CoqModel model) {
    this.model = model;
  }

  /**
   * The file.
   *
   * @throws org.lindproof.kernel.text.NotExportableException if the jump operators do not show it
   */
  public static CoqFile of(CoqModel model) {
    UniquenessFile file = new UniquenessFile(model);
    file.out.append(model.header(Set.of(SteadyStateFile.NAME)));
    file.out.append("Local Open Scope R_scope.\nLocal Open Scope C_scope.\n\n");
    file.out.append(
        "Section Unique.\nContext {p : Parameters} {d : %s p}.\n\n"
            .formatted(model.base().identifier()));
    file.commutant();
    file.unique();
    file.out.append("End Unique.\n");
    return new CoqFile(NAME, List.of(SteadyStateFile.NAME), file.out.toString(), Optional.empty());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void commutant() {
    int n = model.dimension();
    Generator generator = model.derivation().generator();
    OperatorText operators = new OperatorText(model);
    List<Integer> order = order();
    for (int k : order) {
      line(
          "Let A%d : matrix := %s."
              .formatted(k, operators.explicit(generator.jumps().get(k).operator())));
    }
    line("\nLemma commutant_trivial : trivial_commutant %d jumps.\nProof.".formatted(n));
    line(
        "  apply (trivial_commutant_ext %d jumps _ jumps_elements).\n  intros Y commutes."
            .formatted(n));
    for (int k : order) {
      line(
          "  destruct (commutes %s A%d ltac:(simpl; tauto)) as [h%d g%d]."
              .formatted(model.real(model.system().jumps().get(k).rate()), k, k, k));
    }
    line("  clear commutes.");
    CommutantCertificates certificates = new CommutantCertificates(generator);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i + j > 0) {
          element(i, j, certificates.of(i, j));
        }
      }
    }
    line("  exists (Y.[0, 0]).");
    out.append(
        """
          each_element; unfold scale, identity; simpl Nat.eqb; cbv iota;
            first [ring | (transitivity (RtoC 0); [assumption | ring])
                  | (apply Cminus_zero; rewrite Cmult_1_r; assumption)].
        Qed.

        """);
  }

  private void element(int i, int j, Map<CommutantCertificates.Entry, Rational> combination) {
    List<String> terms = new ArrayList<>();
    List<String> rewrites = new ArrayList<>();
    combination.forEach(
        (entry, factor) -> {
          String operator = entry.dagger() ? "(dagger A%d)" : "A%d";
          terms.add(
              "RtoC %s * commutator %d %s Y %d%%nat %d%%nat"
                  .formatted(
                      PolynomialText.constant(factor),
                      model.dimension(),
                      operator.formatted(entry.jump()),
                      entry.row(),
                      entry.column()));
          rewrites.add(
              "rewrite (%s%d %d%%nat %d%%nat ltac:(lia) ltac:(lia))"
                  .formatted(
                      entry.dagger() ? "g" : "h", entry.jump(), entry.row(), entry.column()));
        });
    String all = order().stream().map(k -> "A" + k).collect(Collectors.joining(", "));
    line(
        "  assert (y_%d_%d : Y.[%d, %d]%s = RtoC 0)."
            .formatted(i, j, i, j, i == j ? " - Y.[0, 0]" : ""));
    line("  { transitivity (%s);".formatted(String.join(" + ", terms)));
    line("      [unfold %s; compute_element; close_polynomial|].".formatted(all));
    line("    %s; unfold zero; ring. }".formatted(String.join("; ", rewrites)));
  }

  /** The jump operators bath by bath, by their place in the system. */
  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    List<JumpOperator> jumps = model.system().jumps();
    for (Bath bath : model.system().baths()) {
      for (int k = 0; k < jumps.size(); k++) {
        if (jumps.get(k).bath().equals(bath.name())) {
          order.add(k);
        }
      }
    }
    return order;
  }

  private void unique() {
    int n = model.dimension();
    out.append(
        """
        (** The steady state is unique among all complex matrices. *)
        Theorem steady_unique X : steady X -> equal %1$d X rho_ss.
        Proof.
          apply unique_by_jumps;
            [lia | | | apply commutant_trivial | apply rho_ss_steady | apply rho_ss_definite].
          - apply (hermitian_ext %1$d H _ H_elements); each_pair; cbv [H_explicit rows nth];
              close_polynomial.
          - %3$s; unfold_notation; repeat constructor; cbv [fst]; positive.
        Qed.

        Lemma state_elements X : steady X -> equal %1$d X (rows [
           %2$s]).
        Proof.
          intros h; eapply equal_trans; [apply steady_unique, h|].
          assert (n := denominator_nonzero).
          each_element; cbv [rho_ss scale numerators rows nth]; close_quotient n.
        Qed.
        """
            .formatted(
                n,
                SteadyStateFile.matrix(model.state(), "denominator", "RtoC %s", "complex %s %s"),
                model.base().tactic()));
  }
}
