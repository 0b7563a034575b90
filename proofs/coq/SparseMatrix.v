(** * Matrices most of whose elements are zero

    A matrix of entries that are known to be zero or one, or may be any number: what is left of a
    formula over explicit matrices is short. *)

From Lindproof Require Export MatrixAlgebra Sparse.

Local Open Scope R_scope.
Local Open Scope C_scope.

Definition sparse := nat -> nat -> entry.

Definition dense (A : sparse) : matrix := fun i j => value (A i j).

Definition sparse_rows (r : list (list entry)) : sparse :=
  fun i j => nth j (nth i r []) Zero.
Definition full (A : matrix) : sparse := fun i j => Number (A i j).
Definition sparse_zero : sparse := fun _ _ => Zero.
Definition sparse_identity : sparse := fun i j => if Nat.eqb i j then One else Zero.
Definition sparse_add (A B : sparse) : sparse := fun i j => entry_add (A i j) (B i j).
Definition sparse_sub (A B : sparse) : sparse := fun i j => entry_sub (A i j) (B i j).
Definition sparse_scale (z : C) (A : sparse) : sparse := fun i j => entry_mul (Number z) (A i j).
Definition sparse_mul (n : nat) (A B : sparse) : sparse :=
  fun i j => entry_sum n (fun k => entry_mul (A i k) (B k j)).
Definition sparse_dagger (A : sparse) : sparse := fun i j => entry_conj (A j i).
Definition sparse_trace (n : nat) (A : sparse) : entry := entry_sum n (fun i => A i i).

(** The n x n matrices are the same. *)
Definition represents (n : nat) (A : matrix) (a : sparse) : Prop := equal n A (dense a).

Section Operations.
Variable n : nat.

Lemma represents_by A B a : equal n A B -> represents n B a -> represents n A a.
Proof. apply equal_trans. Qed.

Lemma represents_full A : represents n A (full A).
Proof. apply equal_refl. Qed.

(** Explicit rows, by conversion. *)
Lemma represents_rows (r : list (list entry)) :
  represents n (rows (map (map value) r)) (sparse_rows r).
Proof.
  intros i j _ _; unfold rows, dense, sparse_rows.
  change (@nil C) with (map value []); rewrite map_nth.
  change (RtoC 0) with (value Zero); apply map_nth.
Qed.

Lemma represents_zero : represents n zero sparse_zero.
Proof. apply equal_refl. Qed.

Lemma represents_identity : represents n identity sparse_identity.
Proof. intros i j _ _; unfold dense, identity, sparse_identity; destruct (Nat.eqb i j); reflexivity. Qed.

Lemma represents_add A B a b : represents n A a -> represents n B b ->
  represents n (add A B) (sparse_add a b).
Proof.
  intros e f i j hi hj; unfold add, dense, sparse_add; rewrite value_add, e, f by assumption; reflexivity.
Qed.

Lemma represents_sub A B a b : represents n A a -> represents n B b ->
  represents n (sub A B) (sparse_sub a b).
Proof.
  intros e f i j hi hj; unfold sub, dense, sparse_sub.
  rewrite value_sub, e, f by assumption; reflexivity.
Qed.

Lemma represents_scale z A a : represents n A a -> represents n (scale z A) (sparse_scale z a).
Proof.
  intros e i j hi hj; unfold scale, dense, sparse_scale; rewrite value_mul, e by assumption; reflexivity.
Qed.

Lemma represents_mul A B a b : represents n A a -> represents n B b ->
  represents n (mul n A B) (sparse_mul n a b).
Proof.
  intros e f i j hi hj; unfold mul, dense, sparse_mul.
  rewrite (value_sum n _ (fun k => value (a i k) * value (b k j)) (fun k => value_mul _ _)).
  apply sum_ext; intros k hk; rewrite e, f by assumption; reflexivity.
Qed.

Lemma represents_dagger A a : represents n A a -> represents n (dagger A) (sparse_dagger a).
Proof.
  intros e i j hi hj; unfold dagger, dense, sparse_dagger; rewrite value_conj, e by assumption; reflexivity.
Qed.

Lemma represents_trace A a : represents n A a -> trace n A = value (sparse_trace n a).
Proof.
  intros e; unfold trace, sparse_trace.
  rewrite (value_sum n _ (fun i => value (a i i)) (fun i => eq_refl)).
  apply sum_ext; intros; apply e; assumption.
Qed.

End Operations.

(** Finds what represents a matrix; [named] knows the matrices that have names. *)
Ltac represent named :=
  lazymatch goal with
  | |- represents ?n (rows ?r) ?a =>
      let s := rows_of r in
      exact (represents_rows n s)
  | |- represents _ (add _ _) _ => apply represents_add; represent named
  | |- represents _ (sub _ _) _ => apply represents_sub; represent named
  | |- represents _ (scale _ _) _ => apply represents_scale; represent named
  | |- represents ?n (mul ?n _ _) _ => apply represents_mul; represent named
  | |- represents _ (dagger _) _ => apply represents_dagger; represent named
  | |- represents _ identity _ => apply represents_identity
  | |- represents _ zero _ => apply represents_zero
  | |- represents _ (dissipator _ _ _) _ => unfold dissipator; represent named
  | |- represents _ (commutator _ _ _) _ => unfold commutator; represent named
  | |- represents _ (anticommutator _ _ _) _ => unfold anticommutator; represent named
  | |- represents _ (generator _ _ _ _) _ => unfold generator; represent named
  | |- represents _ (dissipation _ _ _) _ =>
      first [progress cbn [dissipation app]; represent named | apply represents_full]
  | |- _ => first [named; represent named | apply represents_full]
  end.

Ltac compute_sparse :=
  cbv [value dense entry_add entry_sub entry_mul entry_conj entry_sum sparse_rows full sparse_zero
       sparse_identity sparse_add sparse_sub sparse_scale sparse_mul sparse_dagger sparse_trace
       rows nth Nat.eqb].

(** Makes traces sums of elements. *)
Ltac compute_traces named :=
  repeat
    match goal with
    | |- context [trace ?n ?A] =>
        let h := fresh in
        eassert (h : represents n A _) by represent named;
        rewrite (represents_trace n A _ h); clear h
    end;
  compute_sparse.

(** Equality of two n x n matrices, element by element. *)
Ltac compute_equal named :=
  lazymatch goal with
  | |- equal ?n ?A ?B =>
      let h := fresh in let k := fresh in
      eassert (h : represents n A _) by represent named;
      eassert (k : represents n B _) by represent named;
      apply (equal_trans n _ _ _ h); apply equal_sym, (equal_trans n _ _ _ k); clear h k;
      each_element; compute_sparse
  end.
