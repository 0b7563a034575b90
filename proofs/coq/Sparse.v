(** * Matrices most of whose elements are zero

    An element that is known to be zero is [None] and takes no part in sums and products: what is
    left of a formula over explicit matrices is short. *)

From Lindproof Require Export MatrixAlgebra.

Local Open Scope R_scope.
Local Open Scope C_scope.

Definition sparse := nat -> nat -> option C.

Definition value (a : option C) : C := match a with Some z => z | None => RtoC 0 end.
Definition dense (A : sparse) : matrix := fun i j => value (A i j).

Definition plus_some (a b : option C) : option C :=
  match a, b with Some x, Some y => Some (x + y) | None, _ => b | _, None => a end.
Definition opp_some (a : option C) : option C :=
  match a with Some x => Some (- x) | None => None end.
Definition mult_some (a b : option C) : option C :=
  match a, b with Some x, Some y => Some (x * y) | _, _ => None end.
Definition conj_some (a : option C) : option C :=
  match a with Some x => Some (Cconj x) | None => None end.

Fixpoint sum_some (n : nat) (f : nat -> option C) : option C :=
  match n with O => None | S m => plus_some (sum_some m f) (f m) end.

Definition sparse_rows (r : list (list (option C))) : sparse :=
  fun i j => nth j (nth i r []) None.
Definition full (A : matrix) : sparse := fun i j => Some (A i j).
Definition sparse_zero : sparse := fun _ _ => None.
Definition sparse_identity : sparse := fun i j => if Nat.eqb i j then Some (RtoC 1) else None.
Definition sparse_add (A B : sparse) : sparse := fun i j => plus_some (A i j) (B i j).
Definition sparse_sub (A B : sparse) : sparse := fun i j => plus_some (A i j) (opp_some (B i j)).
Definition sparse_scale (z : C) (A : sparse) : sparse := fun i j => mult_some (Some z) (A i j).
Definition sparse_mul (n : nat) (A B : sparse) : sparse :=
  fun i j => sum_some n (fun k => mult_some (A i k) (B k j)).
Definition sparse_dagger (A : sparse) : sparse := fun i j => conj_some (A j i).
Definition sparse_trace (n : nat) (A : sparse) : option C := sum_some n (fun i => A i i).

Lemma value_plus a b : value (plus_some a b) = value a + value b.
Proof. destruct a, b; simpl; ring. Qed.

Lemma value_opp a : value (opp_some a) = - value a.
Proof. destruct a; simpl; ring. Qed.

Lemma value_mult a b : value (mult_some a b) = value a * value b.
Proof. destruct a, b; simpl; ring. Qed.

Lemma value_conj a : value (conj_some a) = Cconj (value a).
Proof. destruct a; simpl; [reflexivity | symmetry; apply Cconj_RtoC]. Qed.

Lemma value_sum n f : value (sum_some n f) = sum n (fun k => value (f k)).
Proof. induction n as [|n IH]; simpl; [reflexivity | rewrite value_plus, IH; reflexivity]. Qed.

(** The n x n matrices are the same. *)
Definition represents (n : nat) (A : matrix) (a : sparse) : Prop := equal n A (dense a).

Section Operations.
Variable n : nat.

Lemma represents_by A B a : equal n A B -> represents n B a -> represents n A a.
Proof. apply equal_trans. Qed.

Lemma represents_full A : represents n A (full A).
Proof. apply equal_refl. Qed.

(** Explicit rows, by conversion. *)
Lemma represents_rows (r : list (list (option C))) :
  represents n (rows (map (map value) r)) (sparse_rows r).
Proof.
  intros i j _ _; unfold rows, dense, sparse_rows.
  change (@nil C) with (map value []); rewrite map_nth.
  change (RtoC 0) with (value None); apply map_nth.
Qed.

Lemma represents_zero : represents n zero sparse_zero.
Proof. apply equal_refl. Qed.

Lemma represents_identity : represents n identity sparse_identity.
Proof. intros i j _ _; unfold dense, identity, sparse_identity; destruct (Nat.eqb i j); reflexivity. Qed.

Lemma represents_add A B a b : represents n A a -> represents n B b ->
  represents n (add A B) (sparse_add a b).
Proof.
  intros e f i j hi hj; unfold add, dense, sparse_add; rewrite value_plus, e, f by assumption; reflexivity.
Qed.

Lemma represents_sub A B a b : represents n A a -> represents n B b ->
  represents n (sub A B) (sparse_sub a b).
Proof.
  intros e f i j hi hj; unfold sub, dense, sparse_sub.
  rewrite value_plus, value_opp, e, f by assumption; reflexivity.
Qed.

Lemma represents_scale z A a : represents n A a -> represents n (scale z A) (sparse_scale z a).
Proof.
  intros e i j hi hj; unfold scale, dense, sparse_scale; rewrite value_mult, e by assumption; reflexivity.
Qed.

Lemma represents_mul A B a b : represents n A a -> represents n B b ->
  represents n (mul n A B) (sparse_mul n a b).
Proof.
  intros e f i j hi hj; unfold mul, dense, sparse_mul; rewrite value_sum; apply sum_ext; intros k hk.
  rewrite value_mult, e, f by assumption; reflexivity.
Qed.

Lemma represents_dagger A a : represents n A a -> represents n (dagger A) (sparse_dagger a).
Proof.
  intros e i j hi hj; unfold dagger, dense, sparse_dagger; rewrite value_conj, e by assumption; reflexivity.
Qed.

Lemma represents_trace A a : represents n A a -> trace n A = value (sparse_trace n a).
Proof.
  intros e; unfold trace, sparse_trace; rewrite value_sum; apply sum_ext; intros; apply e; assumption.
Qed.

End Operations.

(** The rows of an explicit matrix, with [None] for what is written as zero. *)
Ltac sparse_row r :=
  lazymatch r with
  | nil => constr:(@nil (option C))
  | cons (RtoC (IZR 0)) ?t => let s := sparse_row t in constr:(cons (@None C) s)
  | cons ?a ?t => let s := sparse_row t in constr:(cons (Some a) s)
  end.
Ltac sparse_list r :=
  lazymatch r with
  | nil => constr:(@nil (list (option C)))
  | cons ?a ?t => let s := sparse_row a in let u := sparse_list t in constr:(cons s u)
  end.

(** Finds what represents a matrix; [named] knows the matrices that have names. *)
Ltac represent named :=
  lazymatch goal with
  | |- represents ?n (rows ?r) ?a =>
      let s := sparse_list r in
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
  cbv [value dense plus_some opp_some mult_some conj_some sum_some sparse_rows full sparse_zero
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
