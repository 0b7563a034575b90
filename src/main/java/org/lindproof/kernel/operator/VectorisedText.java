package org.lindproof.kernel.operator;

import org.lindproof.kernel.model.ParameterDomain;
import org.lindproof.paper.operator.OperatorExpression.Vectorised.Role;
import org.lindproof.quantum.Vectorisation;

/**
 * The equation of motion p' = M p + b as the files name it.
 *
 * @param dimension of the Hilbert space
 * @param base where the steady state is known to be unique
 */
record VectorisedText(Vectorisation vectorisation, int dimension, ParameterDomain base) {
  static final String VECTOR = "vectorised";
  static final String MATRIX = "vectorised_matrix";
  static final String CONSTANT = "vectorised_constant";

  /** How many elements p has. */
  int size() {
    return dimension * dimension - 1;
  }

  private String order() {
    String name = vectorisation.order() == Vectorisation.Order.ROWS ? "by_rows" : "by_columns";
    return "%s %d %d".formatted(name, dimension, vectorisation.eliminated());
  }

  /** A symbol of the equation; p of a state that the argument names. */
  static String symbol(Role role, String state) {
    return switch (role) {
      case STATE, STATIONARY -> "(%s %s)".formatted(VECTOR, state);
      case MATRIX -> MATRIX;
      case INHOMOGENEITY -> CONSTANT;
    };
  }

  /** What p, M and b are, and that p and the trace give the state. */
  String definitions() {
    return """
        (** The vector p of a state: its elements in this order, without the one that Tr rho = 1
            gives; M and b of d/dt p = M p + b. *)
        Definition vectorised_order : list (nat * nat) := %1$s.
        Definition vectorised (rho : matrix) : matrix := vector vectorised_order rho.
        Definition vectorised_matrix : matrix := vector_matrix vectorised_order %2$d L.
        Definition vectorised_constant : matrix := vector_constant vectorised_order %2$d L.

        """
        .formatted(order(), vectorisation.eliminated());
  }

  /** What computes the elements of M and b, only those that are asked for. */
  String tactic() {
    return """
        Ltac compute_entries :=
          lazy [L_sparse vectorised_order tabulate sparse_vector sparse_direction sparse_ketbra
                by_rows by_columns filter list_prod map app seq fst snd negb andb Nat.eqb
                value entry_add entry_sub entry_mul sparse_rows sparse_sub nth].
        """;
  }

  String lemmas() {
    return """
        Lemma vectorised_complete : complete_order %1$d vectorised_order %2$d.
        Proof. prove_complete_order. Qed.

        Lemma vectorised_matrix_elements : equal %3$d vectorised_matrix
          (fun k m => value (sparse_vector vectorised_order (L_sparse (sparse_direction vectorised_order %2$d m)) k)).
        Proof. exact (vector_matrix_elements %1$d %2$d vectorised_order L L_sparse vectorised_complete L_represents). Qed.

        Lemma vectorised_constant_elements : same_matrix %3$d 1 vectorised_constant
          (fun k _ => value (sparse_vector vectorised_order (L_sparse (sparse_ketbra %2$d %2$d)) k)).
        Proof. exact (vector_constant_elements %1$d %2$d vectorised_order L L_sparse vectorised_complete L_represents). Qed.

        Lemma vectorised_equation X : trace %1$d X = RtoC 1 ->
          same_matrix %3$d 1 (vectorised (L X)) (add (mul %3$d vectorised_matrix (vectorised X)) vectorised_constant).
        Proof. exact (vector_equation %1$d %2$d vectorised_order H jumps vectorised_complete X). Qed.

        Lemma vectorised_steady X : steady X ->
          same_matrix %3$d 1 (mul %3$d vectorised_matrix (vectorised X)) (scale (RtoC (- 1)) vectorised_constant).
        Proof. exact (steady_vector %1$d %2$d vectorised_order H jumps vectorised_complete X). Qed.

        Lemma vectorised_kernel {d : %4$s p} : trivial_kernel %3$d vectorised_matrix.
        Proof.
          apply (vector_matrix_kernel %1$d %2$d vectorised_order H jumps vectorised_complete ltac:(lia) rho_ss rho_ss_steady).
          exact steady_unique.
        Qed.

        """
        .formatted(dimension, vectorisation.eliminated(), size(), base.identifier());
  }
}
