(** * The negativity of pure states and of products of qubit states *)

From Lindproof Require Export Entanglement.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** ** Pure states *)

(** <psi|psi>, psi a column of n numbers *)
Definition squared_norm (n : nat) (psi : matrix) : C := mul n (dagger psi) psi 0%nat 0%nat.

(** |psi><psi| / <psi|psi>, the density matrix of the vector once it is divided by its norm *)
Definition pure_state (n : nat) (psi : matrix) : matrix :=
  scale (/ squared_norm n psi) (mul 1 psi (dagger psi)).

Lemma pure_state_weight n psi m w :
  squared_norm n psi = RtoC m -> (m * w)%R = 1%R ->
  pure_state n psi = scale (RtoC w) (mul 1 psi (dagger psi)).
Proof.
  intros e h; assert (m <> 0%R) by (intros z; rewrite z, Rmult_0_l in h; lra).
  unfold pure_state; rewrite e, <- RtoC_inv by assumption; do 2 f_equal.
  apply (Rmult_eq_reg_l m); [rewrite Rinv_r, h; trivial | assumption].
Qed.

(** The negativity from the eigenvalues [l] of the explicit partial transpose [P]. *)
Lemma negativity_by n A P l x :
  equal n A P -> eigenvalues n P l -> x = sum_of_negative l -> is_negativity n A x.
Proof.
  intros e h s; exists l; split; [|assumption].
  intros z; rewrite (characteristic_polynomial_ext n A P z e); apply h.
Qed.

Lemma negative_below a r : (a < 0 -> sum_of_negative (a :: r) = - a + sum_of_negative r)%R.
Proof.
  intros h; simpl; destruct (Rlt_dec a 0); [rewrite Rabs_left by assumption; reflexivity | lra].
Qed.

(** Proves a sum over the moduli of the negative ones of some rational numbers. *)
Ltac sum_negative :=
  repeat first [rewrite negative_nonneg by lra | rewrite negative_below by lra];
  cbn [sum_of_negative]; lra.

(** Proves what the negativity of a rational vector [psi] is: [m] is its squared norm, m w = 1, [P] is
    the partial transpose, [l] are its eigenvalues. *)
Ltac pure_negativity psi m w P l :=
  lazymatch goal with
  | |- is_negativity ?n _ _ =>
      rewrite (pure_state_weight n psi m w);
      [ apply (negativity_by n _ P l);
        [ each_element; cbv [partial_transpose psi]; compute_element; close_polynomial
        | let z := fresh "z" in
          intros z; cbv [product_of_factors characteristic_polynomial determinant minor Cpow];
          compute_element; push_RtoC; ring
        | sum_negative ]
      | cbv [squared_norm psi]; compute_element; close_polynomial
      | lra ]
  end.

(** ** Products of two qubit states *)

Local Notation "'tr' A" := (A 0%nat 0%nat + A 1%nat 1%nat) (at level 9, A at level 9).
Local Notation "'det' A" :=
  (A 0%nat 0%nat * A 1%nat 1%nat - A 0%nat 1%nat * A 1%nat 0%nat) (at level 9, A at level 9).

(** det(z - A (x) B) from the traces and determinants of A and B. *)
Definition product_polynomial (ta da tb db z : C) : C :=
  z * z * z * z - ta * tb * (z * z * z) + (ta * ta * db + tb * tb * da - RtoC 2 * da * db) * (z * z)
  - ta * tb * da * db * z + da * da * (db * db).

(** The partial transpose of a product has the characteristic polynomial of the product. *)
Lemma transposed_product_polynomial s A B z : s = 2%nat \/ s = 1%nat ->
  characteristic_polynomial 4 (partial_transpose 2 s (kron 2 A B)) z
  = product_polynomial (tr A) (det A) (tr B) (det B) z.
Proof.
  intros [-> | ->];
    cbv [product_polynomial characteristic_polynomial determinant minor Cpow partial_transpose];
    compute_element; push_RtoC; ring.
Qed.

(** The eigenvalues of a state of one qubit: two, none of them negative. *)
Lemma qubit_eigenvalues A : density_matrix 2 A ->
  exists a b : R, (0 <= a)%R /\ (0 <= b)%R /\ tr A = RtoC (a + b) /\ det A = RtoC (a * b).
Proof.
  intros (hermitian_A & positive & unit).
  assert (h00 := hermitian_A 0%nat 0%nat ltac:(lia) ltac:(lia)).
  assert (h11 := hermitian_A 1%nat 1%nat ltac:(lia) ltac:(lia)).
  assert (h10 := hermitian_A 1%nat 0%nat ltac:(lia) ltac:(lia)).
  assert (form : forall x, (0 <= Re (quadratic_form 2 A x))%R) by (intros x; apply positive).
  cbv [quadratic_form trace sum] in form, unit.
  destruct (A 0%nat 0%nat) as [a a'] eqn:e00, (A 1%nat 1%nat) as [b b'] eqn:e11,
    (A 0%nat 1%nat) as [u v] eqn:e01.
  rewrite h10 in form |- *; clear h10.
  apply (f_equal snd) in h00, h11; apply (f_equal fst) in unit; simpl in h00, h11, unit.
  assert (a' = 0)%R as -> by lra; assert (b' = 0)%R as -> by lra; clear h00 h11.
  assert (bound : (u ^ 2 + v ^ 2 <= a * b)%R).
  { assert (f1 := form (fun i => match i with O => - (u, v) | _ => RtoC a end)).
    assert (f2 := form (fun i => match i with O => RtoC b | _ => - Cconj (u, v) end)).
    simpl in f1, f2.
    assert (0 <= (a + b) * (a * b - (u ^ 2 + v ^ 2)))%R by (ring_simplify in f1; ring_simplify in f2; ring_simplify; lra).
    replace (a + b)%R with 1%R in * by lra; lra. }
  assert (0 <= u ^ 2 + v ^ 2)%R by (assert (p := pow2_ge_0 u); assert (q := pow2_ge_0 v); lra).
  set (m := (u ^ 2 + v ^ 2)%R) in *.
  exists (lower_eigenvalue a b m), (upper_eigenvalue a b m).
  assert (root := sqrt_sqrt _ (block_radicand_nonneg a b m ltac:(assumption))).
  assert (root_pos := sqrt_pos ((a - b) ^ 2 + 4 * m)).
  unfold lower_eigenvalue, upper_eigenvalue; set (s := sqrt _) in *; clearbody s.
  assert (sum_one : (a + b = 1)%R) by lra.
  assert (s_square : (s * s <= 1)%R).
  { rewrite root; replace ((a - b) ^ 2)%R with ((a + b) ^ 2 - 4 * (a * b))%R by ring.
    rewrite sum_one; lra. }
  assert (s_one : (s <= 1)%R).
  { destruct (Rle_lt_dec s 1) as [|c]; [assumption|exfalso].
    assert (1 * 1 < s * s)%R by (apply Rmult_le_0_lt_compat; lra); lra. }
  repeat split; [lra | lra | |].
  - apply injective_projections; simpl; lra.
  - replace ((a + b - s) / 2 * ((a + b + s) / 2))%R with (((a + b) ^ 2 - s * s) / 4)%R by field.
    rewrite root; unfold m; apply injective_projections; simpl; field.
Qed.

(** The negativity of every product of two qubit states is 0, whichever qubit is transposed. *)
Theorem product_negativity s A B : s = 2%nat \/ s = 1%nat ->
  density_matrix 2 A -> density_matrix 2 B ->
  is_negativity 4 (partial_transpose 2 s (kron 2 A B)) 0.
Proof.
  intros hs hA hB.
  destruct (qubit_eigenvalues A hA) as (a & a' & pa & pa' & ta & da).
  destruct (qubit_eigenvalues B hB) as (b & b' & pb & pb' & tb & db).
  exists [a * b; a * b'; a' * b; a' * b']%R; split.
  - intros z; rewrite transposed_product_polynomial, ta, da, tb, db by assumption.
    cbv [product_polynomial product_of_factors]; push_RtoC; ring.
  - do 4 rewrite negative_nonneg by (apply Rmult_le_pos; assumption); reflexivity.
Qed.
