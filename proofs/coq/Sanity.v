(** * The definitions, tried on cases that everybody knows

    Nothing depends on this file. It shows that the definitions mean what they say. *)

From Lindproof Require Export Quantum.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** det ((a, b), (c, d)) = a d - b c *)
Example determinant_2 a b c d : determinant 2 (rows [[a; b]; [c; d]]) = a * d - b * c.
Proof. cbv [determinant minor Cpow]; compute_element; ring. Qed.

(** The determinant of a permutation matrix is its sign. *)
Example determinant_cycle :
  determinant 3 (rows [[RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1]; [RtoC 1; RtoC 0; RtoC 0]])
  = RtoC 1.
Proof. cbv [determinant minor Cpow]; compute_element; ring. Qed.

(** |1> = (1, 0) on the first qubit, |0> = (0, 1) on the second: the second basis vector, |10>. *)
Example product_basis :
  kron 2 (rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 0]]) (rows [[RtoC 0; RtoC 0]; [RtoC 0; RtoC 1]]) 1%nat 1%nat
  = RtoC 1.
Proof. compute_element; ring. Qed.

(** |Phi><Phi|, Phi = (|11> + |00>) / sqrt 2 *)
Definition bell : matrix := rows
  [[RtoC (1 / 2); RtoC 0; RtoC 0; RtoC (1 / 2)]; []; [];
   [RtoC (1 / 2); RtoC 0; RtoC 0; RtoC (1 / 2)]].

(** It is the state of the vector (1, 0, 0, 1). *)
Example bell_vector :
  equal 4 (pure_state 4 (rows [[RtoC 1]; [RtoC 0]; [RtoC 0]; [RtoC 1]])) bell.
Proof.
  rewrite (pure_state_weight 4 _ 2 (1 / 2)).
  - each_element; cbv [bell]; compute_element; close_polynomial.
  - cbv [squared_norm]; compute_element; close_polynomial.
  - lra.
Qed.

Lemma bell_eigenvalues d : d = 2%nat \/ d = 1%nat ->
  eigenvalues 4 (partial_transpose 2 d bell) [1 / 2; 1 / 2; 1 / 2; - (1 / 2)]%R.
Proof.
  intros h z; cbv [product_of_factors characteristic_polynomial determinant minor Cpow].
  destruct h as [-> | ->]; cbv [partial_transpose bell]; compute_element; push_RtoC; ring.
Qed.

(** The negativity of a Bell state is 1/2. *)
Example bell_negativity x : is_negativity 4 (partial_transpose 2 2 bell) x -> x = (1 / 2)%R.
Proof.
  intros h; rewrite (negativity_of 4 _ _ (bell_eigenvalues 2 (or_introl eq_refl)) x h).
  do 3 rewrite negative_nonneg by lra; rewrite negative_one, Rmax_right; lra.
Qed.

(** A decaying two-level atom, basis (|e>, |g>): the populations change by -gamma and +gamma. *)
Example decay gamma (X : matrix) :
  let L := generator 2 zero [(gamma, rows [[]; [RtoC 1]])] in
  L X 0%nat 0%nat = - RtoC gamma * X 0%nat 0%nat /\ L X 1%nat 1%nat = RtoC gamma * X 0%nat 0%nat
  /\ L X 0%nat 1%nat = - RtoC (1 / 2) * RtoC gamma * X 0%nat 1%nat.
Proof. repeat split; compute_element; close_polynomial. Qed.

(** A Hamiltonian E |e><e| turns the coherence by -i E. *)
Example precession E (X : matrix) :
  generator 2 (rows [[RtoC E]]) [] X 0%nat 1%nat = - Ci * RtoC E * X 0%nat 1%nat.
Proof. compute_element; close_polynomial. Qed.

Local Open Scope R_scope.

(** Equal populations and a coherence of 1/8 between |10> and |01>: twice the coherence, and with it
    twice the current, brings the least eigenvalue of the partial transpose to zero. *)
Definition weakly_coherent : matrix := rows
  [[RtoC (1 / 4)]; [RtoC 0; RtoC (1 / 4); RtoC (1 / 8)]; [RtoC 0; RtoC (1 / 8); RtoC (1 / 4)];
   [RtoC 0; RtoC 0; RtoC 0; RtoC (1 / 4)]].

Example critical_value_of_weakly_coherent : is_critical_value 4 2 2 weakly_coherent (- 3) 6.
Proof.
  exists 2; split; [lra|]; split; [|rewrite Rabs_left; lra].
  exists [1 / 4; 1 / 4; 1 / 2; 0]; split.
  - intros z; cbv [product_of_factors characteristic_polynomial determinant minor Cpow].
    cbv [partial_transpose scale_coherences weakly_coherent]; compute_element; push_RtoC; ring.
  - split; [simpl; tauto|]; intros y h; simpl in h; lra.
Qed.
