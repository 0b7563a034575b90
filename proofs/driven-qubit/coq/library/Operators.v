(** * Statements about operators

    Vectors and matrices that need not be square, states of the basis, the inverse; what every
    generator keeps. *)

From Lindproof Require Export LinearEquations SparseMatrix.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** Equality of m x n matrices; a vector has one column. *)
Definition same_matrix (m n : nat) (A B : matrix) : Prop :=
  forall i j, (i < m)%nat -> (j < n)%nat -> A i j = B i j.

(** |a><b|, states of the basis counted from 0 *)
Definition ketbra (a b : nat) : matrix :=
  fun i j => if (Nat.eqb i a && Nat.eqb j b)%bool then RtoC 1 else RtoC 0.

(** |a>, a column, and <a|, a row *)
Definition ket (a : nat) : matrix := ketbra a 0.
Definition bra (a : nat) : matrix := ketbra 0 a.

(** A B = 1 and B A = 1 *)
Definition is_inverse (n : nat) (A B : matrix) : Prop :=
  equal n (mul n A B) identity /\ equal n (mul n B A) identity.

Lemma same_matrix_trans m n A B D :
  same_matrix m n A B -> same_matrix m n B D -> same_matrix m n A D.
Proof. intros e f i j hi hj; rewrite e, f; auto. Qed.

(** ** Large explicit matrices

    Their elements are compared as those of lists: goals and proofs stay short. *)

Definition tabulate (m n : nat) (f : matrix) : list (list C) :=
  map (fun i => map (fun j => f i j) (seq 0 n)) (seq 0 m).

Lemma nth_tabulated {T : Type} (g : nat -> T) n k x : (k < n)%nat -> nth k (map g (seq 0 n)) x = g k.
Proof.
  intros h; rewrite (nth_indep _ x (g O)) by (rewrite map_length, seq_length; assumption).
  rewrite map_nth, seq_nth by assumption; reflexivity.
Qed.

Lemma same_as_rows m n f r : tabulate m n f = r -> same_matrix m n f (rows r).
Proof.
  intros <- i j hi hj; unfold rows, tabulate.
  rewrite nth_tabulated, nth_tabulated by assumption; reflexivity.
Qed.

Lemma cons_equal {T : Type} (a b : T) l r : a = b -> l = r -> a :: l = b :: r.
Proof. intros -> ->; reflexivity. Qed.

(** A goal for every element of an explicit list of lists. *)
Ltac each_listed :=
  lazymatch goal with
  | |- @cons (list C) _ _ = @cons (list C) _ _ => apply cons_equal; each_listed
  | |- @cons C _ _ = @cons C _ _ => apply cons_equal; [|each_listed]
  | |- nil = nil => reflexivity
  end.

(** ** Matrices with an inverse *)

(** A x = 0 has no solution but x = 0. *)
Definition trivial_kernel (n : nat) (A : matrix) : Prop :=
  forall x, (forall i, (i < n)%nat -> sum n (fun k => A i k * x k) = RtoC 0) ->
  forall k, (k < n)%nat -> x k = RtoC 0.

Lemma solve_column n A : trivial_kernel n A -> forall j,
  exists x, forall i, (i < n)%nat -> sum n (fun k => A i k * x k) = identity i j.
Proof.
  intros t j.
  destruct (underdetermined n (fun i k => if Nat.ltb k n then A i k else - identity i j))
    as (x & (k & hk & nk) & sol).
  assert (row : forall i, (i < n)%nat -> sum n (fun k => A i k * x k) = identity i j * x n).
  { intros i hi; specialize (sol i hi); cbn [sum] in sol.
    rewrite (sum_ext n _ (fun k => A i k * x k)) in sol
      by (intros l hl; destruct (Nat.ltb_spec l n); [reflexivity | lia]).
    destruct (Nat.ltb_spec n n); [lia|].
    replace (sum n (fun k => A i k * x k)) with
      (sum n (fun k => A i k * x k) + - identity i j * x n + identity i j * x n) by ring.
    rewrite sol; ring. }
  assert (ne : x n <> RtoC 0).
  { intros z; apply nk; destruct (Nat.eq_dec k n) as [->|]; [assumption|].
    apply t; [|lia]; intros i hi; rewrite row, z by assumption; ring. }
  exists (fun k => x k * / x n); intros i hi.
  rewrite (sum_ext n _ (fun k => A i k * x k * / x n)) by (intros; ring).
  rewrite sum_scale_r, row by assumption; field; assumption.
Qed.

Lemma solve_columns n A : trivial_kernel n A -> forall m,
  exists B : matrix, forall i j, (i < n)%nat -> (j < m)%nat ->
    sum n (fun k => A i k * B k j) = identity i j.
Proof.
  intros t; induction m as [|m (B & sol)].
  - exists zero; lia.
  - destruct (solve_column n A t m) as (x & last).
    exists (fun k j => if Nat.eqb j m then x k else B k j); intros i j hi hj.
    destruct (Nat.eqb_spec j m) as [->|]; [apply last | apply sol]; lia.
Qed.

Lemma mul_identity_r n A : equal n (mul n A identity) A.
Proof.
  intros i j hi hj; unfold mul, identity; rewrite (sum_pick n _ j hj).
  - rewrite Nat.eqb_refl; ring.
  - intros k hk ne; destruct (Nat.eqb_spec k j); [lia | ring].
Qed.

Lemma mul_identity_l n A : equal n (mul n identity A) A.
Proof.
  intros i j hi hj; unfold mul, identity; rewrite (sum_pick n _ i hi).
  - rewrite Nat.eqb_refl; ring.
  - intros k hk ne; destruct (Nat.eqb_spec i k); [lia | ring].
Qed.

Lemma trivial_kernel_inverse n A : trivial_kernel n A -> exists B, is_inverse n A B.
Proof.
  intros t; destruct (solve_columns n A t n) as (B & right).
  exists B; split; [intros i j hi hj; apply right; assumption|].
  intros i j hi hj.
  assert (z : forall a, (a < n)%nat -> sub (mul n B A) identity a j = RtoC 0).
  { apply (t (fun a => sub (mul n B A) identity a j)).
    intros a ha; change (mul n A (sub (mul n B A) identity) a j = RtoC 0).
    rewrite mul_minus_r, <- mul_assoc; unfold sub.
    rewrite (mul_identity_r n A a j ha hj).
    rewrite (mul_ext n (mul n A B) identity A A) by (try apply equal_refl; try assumption;
      intros c e hc he; apply right; assumption).
    rewrite (mul_identity_l n A a j ha hj); ring. }
  specialize (z i hi); unfold sub in z.
  replace (mul n B A i j) with (mul n B A i j - identity i j + identity i j) by ring.
  rewrite z; ring.
Qed.

(** With B A = 1, the equation A x = y says x = B y. *)
Lemma solution_of_inverse n A B x y :
  is_inverse n A B -> same_matrix n 1 (mul n A x) y -> same_matrix n 1 x (mul n B y).
Proof.
  intros [_ left] e i j hi hj.
  transitivity (mul n (mul n B A) x i j).
  - transitivity (mul n identity x i j).
    + unfold mul, identity; rewrite (sum_pick n _ i hi).
      * rewrite Nat.eqb_refl; ring.
      * intros k hk ne; destruct (Nat.eqb_spec i k); [lia | ring].
    + unfold mul at 1 2; apply sum_ext; intros k hk; rewrite left by assumption; reflexivity.
  - rewrite mul_assoc; unfold mul at 1 3; apply sum_ext; intros k hk.
    rewrite e by assumption; reflexivity.
Qed.

(** ** What every generator keeps *)

Lemma dissipator_trace n A X : trace n (dissipator n A X) = RtoC 0.
Proof.
  unfold dissipator, anticommutator.
  rewrite trace_sub, trace_scale, trace_add, trace_mul, (trace_mul n X (mul n (dagger A) A)).
  rewrite mul_assoc, (trace_mul n X), mul_assoc.
  ring.
Qed.

Lemma dissipation_trace n jumps X : trace n (dissipation n jumps X) = RtoC 0.
Proof.
  induction jumps as [|[r A] jumps IH]; [apply sum_zero|].
  cbn [dissipation]; rewrite trace_add, trace_scale, dissipator_trace, IH; ring.
Qed.

(** The trace of a state does not change. *)
Theorem generator_trace n H jumps X : trace n (generator n H jumps X) = RtoC 0.
Proof.
  unfold generator, commutator.
  rewrite trace_add, trace_scale, trace_sub, (trace_mul n X H), dissipation_trace; ring.
Qed.

(** ** The state may be any *)

(** A number that is its own conjugate is real. *)
Lemma real_part (z : C) : Cconj z = z -> RtoC (Re z) = z.
Proof.
  destruct z as [a b]; intros e; apply (f_equal snd) in e; simpl in e.
  apply injective_projections; simpl; lra.
Qed.

(** The conjugates of elements of a Hermitian matrix are elements of it. *)
Ltac conjugate_elements :=
  repeat
    match goal with
    | h : hermitian ?n ?A |- context [Cconj (?A ?i ?j)] =>
        rewrite <- (h j i ltac:(repeat constructor) ltac:(repeat constructor))
    end.

(** A goal for every element of an m x n matrix. *)
Ltac each_entry :=
  lazymatch goal with
  | |- same_matrix _ _ _ _ =>
      let i := fresh "i" in let j := fresh "j" in
      let hi := fresh "hi" in let hj := fresh "hj" in
      intros i j hi hj; each_index i hi; each_index j hj
  end.

(** Closes an equation between elements; numbers are divided by numbers only. *)
Ltac close_entry :=
  first
    [ match goal with |- ?x = ?x => reflexivity end
    | push_Cconj; conjugate_elements; push_RtoC;
      first
        [ ring
        | field; repeat split;
          let e := fresh in intros e; apply (f_equal fst) in e; simpl in e; lra ] ].

(** Equality of two square matrices: with products as they stand, or element by element. *)
Ltac prove_equal unfold_model named unfold_notation :=
  first
    [ let i := fresh in let j := fresh in
      intros i j _ _; unfold_model;
      cbv [dissipator commutator anticommutator add sub scale zero]; unfold_notation; close_entry
    | compute_equal named; unfold_notation; close_entry ].
