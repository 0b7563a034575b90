(** * Matrices over the complex numbers

    A matrix is the function that gives its elements, rows and columns counted from 0; its
    dimension is an argument of the operations that sum over it. *)

From Coq Require Export Reals List Lia Lra.
From Coquelicot Require Export Complex.
From Lindproof Require Export ComplexField.
Export ListNotations.

Local Open Scope R_scope.
Local Open Scope C_scope.

Definition matrix := nat -> nat -> C.

Notation "A .[ i , j ]" := (A i%nat j%nat) (at level 2, left associativity, only parsing).

(** a + i b *)
Definition complex (a b : R) : C := RtoC a + Ci * RtoC b.

(** f 0 + ... + f (n - 1) *)
Fixpoint sum (n : nat) (f : nat -> C) : C :=
  match n with O => RtoC 0 | S m => sum m f + f m end.

(** The matrix with these rows. *)
Definition rows (r : list (list C)) : matrix :=
  fun i j => nth j (nth i r []) (RtoC 0).

(** Equality of n x n matrices: what lies outside does not count. *)
Definition equal (n : nat) (A B : matrix) : Prop :=
  forall i j, (i < n)%nat -> (j < n)%nat -> A i j = B i j.

Definition zero : matrix := fun _ _ => RtoC 0.
Definition identity : matrix := fun i j => if Nat.eqb i j then RtoC 1 else RtoC 0.
Definition add (A B : matrix) : matrix := fun i j => A i j + B i j.
Definition sub (A B : matrix) : matrix := fun i j => A i j - B i j.
Definition scale (z : C) (A : matrix) : matrix := fun i j => z * A i j.
Definition mul (n : nat) (A B : matrix) : matrix := fun i j => sum n (fun k => A i k * B k j).
Definition dagger (A : matrix) : matrix := fun i j => Cconj (A j i).
Definition trace (n : nat) (A : matrix) : C := sum n (fun i => A i i).

(** A on the first factor, B (m x m) on the second: the second index runs fastest. *)
Definition kron (m : nat) (A B : matrix) : matrix :=
  fun i j => A (i / m)%nat (j / m)%nat * B (i mod m)%nat (j mod m)%nat.

Definition commutator (n : nat) (A B : matrix) : matrix := sub (mul n A B) (mul n B A).
Definition anticommutator (n : nat) (A B : matrix) : matrix := add (mul n A B) (mul n B A).

Fixpoint add_all (l : list matrix) : matrix :=
  match l with [] => zero | [A] => A | A :: r => add A (add_all r) end.

(** ** Sums *)

Lemma sum_ext n f h : (forall k, (k < n)%nat -> f k = h k) -> sum n f = sum n h.
Proof.
  induction n as [|n IH]; intros e; simpl; [reflexivity|].
  rewrite (e n), IH; [reflexivity | intros; apply e; lia | lia].
Qed.

Lemma sum_plus n f h : sum n (fun k => f k + h k) = sum n f + sum n h.
Proof. induction n as [|n IH]; simpl; [ring|]. rewrite IH; ring. Qed.

Lemma sum_minus n f h : sum n (fun k => f k - h k) = sum n f - sum n h.
Proof. induction n as [|n IH]; simpl; [ring|]. rewrite IH; ring. Qed.

Lemma sum_scale n z f : sum n (fun k => z * f k) = z * sum n f.
Proof. induction n as [|n IH]; simpl; [ring|]. rewrite IH; ring. Qed.

(** ** Operations respect equality and are linear *)

Lemma equal_refl n A : equal n A A.
Proof. intros i j _ _; reflexivity. Qed.

Lemma equal_sym n A B : equal n A B -> equal n B A.
Proof. intros e i j hi hj; symmetry; apply e; assumption. Qed.

Lemma equal_trans n A B D : equal n A B -> equal n B D -> equal n A D.
Proof. intros e f i j hi hj; rewrite e, f; auto. Qed.

Lemma add_ext n A A' B B' : equal n A A' -> equal n B B' -> equal n (add A B) (add A' B').
Proof. intros e f i j hi hj; unfold add; rewrite e, f; auto. Qed.

Lemma sub_ext n A A' B B' : equal n A A' -> equal n B B' -> equal n (sub A B) (sub A' B').
Proof. intros e f i j hi hj; unfold sub; rewrite e, f; auto. Qed.

Lemma scale_ext n z A A' : equal n A A' -> equal n (scale z A) (scale z A').
Proof. intros e i j hi hj; unfold scale; rewrite e; auto. Qed.

Lemma mul_ext n A A' B B' : equal n A A' -> equal n B B' -> equal n (mul n A B) (mul n A' B').
Proof.
  intros e f i j hi hj; unfold mul; apply sum_ext; intros k hk; rewrite e, f; auto.
Qed.

Lemma dagger_ext n A A' : equal n A A' -> equal n (dagger A) (dagger A').
Proof. intros e i j hi hj; unfold dagger; rewrite e; auto. Qed.

Lemma trace_ext n A A' : equal n A A' -> trace n A = trace n A'.
Proof. intros e; apply sum_ext; intros; apply e; assumption. Qed.

Lemma commutator_ext n A A' B B' :
  equal n A A' -> equal n B B' -> equal n (commutator n A B) (commutator n A' B').
Proof. intros; apply sub_ext; apply mul_ext; assumption. Qed.

Lemma anticommutator_ext n A A' B B' :
  equal n A A' -> equal n B B' -> equal n (anticommutator n A B) (anticommutator n A' B').
Proof. intros; apply add_ext; apply mul_ext; assumption. Qed.

Lemma mul_sub_r n A X Y : equal n (mul n A (sub X Y)) (sub (mul n A X) (mul n A Y)).
Proof.
  intros i j _ _; unfold mul, sub; rewrite <- sum_minus; apply sum_ext; intros; ring.
Qed.

Lemma mul_sub_l n A X Y : equal n (mul n (sub X Y) A) (sub (mul n X A) (mul n Y A)).
Proof.
  intros i j _ _; unfold mul, sub; rewrite <- sum_minus; apply sum_ext; intros; ring.
Qed.

Lemma mul_scale_r n z A X : equal n (mul n A (scale z X)) (scale z (mul n A X)).
Proof.
  intros i j _ _; unfold mul, scale; rewrite <- sum_scale; apply sum_ext; intros; ring.
Qed.

Lemma mul_scale_l n z A X : equal n (mul n (scale z X) A) (scale z (mul n X A)).
Proof.
  intros i j _ _; unfold mul, scale; rewrite <- sum_scale; apply sum_ext; intros; ring.
Qed.

Lemma trace_scale n z A : trace n (scale z A) = z * trace n A.
Proof. apply sum_scale. Qed.

Lemma trace_sub n A B : trace n (sub A B) = trace n A - trace n B.
Proof. apply sum_minus. Qed.

Lemma trace_add n A B : trace n (add A B) = trace n A + trace n B.
Proof. apply sum_plus. Qed.
