(** * Partial transpose, eigenvalues, negativity *)

From Coq Require Export Permutation.
From Lindproof Require Export MasterEquation Elements.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** The transpose over one factor of a product basis. [d] is its dimension, [s] (the stride) the
    product of the dimensions of the factors after it: the factor's index in the basis vector i is
    i / s mod d. *)
Definition partial_transpose (d s : nat) (A : matrix) : matrix := fun i j =>
  let a := (i / s mod d)%nat in
  let b := (j / s mod d)%nat in
  A (i - a * s + b * s)%nat (j - b * s + a * s)%nat.

(** ** Characteristic polynomial and eigenvalues *)

(** Row 0 and column j are left out. *)
Definition minor (j : nat) (A : matrix) : matrix :=
  fun i k => A (S i) (if Nat.ltb k j then k else S k).

(** Expansion along row 0. *)
Fixpoint determinant (n : nat) (A : matrix) : C :=
  match n with
  | O => RtoC 1
  | S m => sum (S m) (fun j => Cpow (RtoC (-1)) j * A O j * determinant m (minor j A))
  end.

Definition characteristic_polynomial (n : nat) (A : matrix) (z : C) : C :=
  determinant n (sub (scale z identity) A).

Fixpoint product_of_factors (l : list R) (z : C) : C :=
  match l with [] => RtoC 1 | a :: r => (z - RtoC a) * product_of_factors r z end.

(** The eigenvalues with their multiplicities: det(z - A) is the product of all z - lambda. *)
Definition eigenvalues (n : nat) (A : matrix) (l : list R) : Prop :=
  forall z, characteristic_polynomial n A z = product_of_factors l z.

Lemma determinant_ext n : forall A B, equal n A B -> determinant n A = determinant n B.
Proof.
  induction n as [|n IH]; intros A B e; [reflexivity|].
  cbn [determinant]; apply sum_ext; intros j hj; rewrite (e O j) by lia.
  rewrite (IH (minor j A) (minor j B)); [reflexivity|].
  intros i k hi hk; unfold minor; destruct (Nat.ltb_spec k j); apply e; lia.
Qed.

Lemma characteristic_polynomial_ext n A B z :
  equal n A B -> characteristic_polynomial n A z = characteristic_polynomial n B z.
Proof. intros e; apply determinant_ext, sub_ext; [apply equal_refl | assumption]. Qed.

(** ** Negativity *)

Local Open Scope R_scope.

(** The sum of |lambda| over the negative ones. *)
Fixpoint sum_of_negative (l : list R) : R :=
  match l with
  | [] => 0
  | a :: r => (if Rlt_dec a 0 then Rabs a else 0) + sum_of_negative r
  end.

(** x is the negativity of a density matrix whose partial transpose is A. *)
Definition is_negativity (n : nat) (A : matrix) (x : R) : Prop :=
  exists l, eigenvalues n A l /\ x = sum_of_negative l.

(** ** Eigenvalues are unique up to their order *)

Fixpoint real_product (l : list R) (x : R) : R :=
  match l with [] => 1 | a :: r => (x - a) * real_product r x end.

Lemma product_of_factors_real l x : product_of_factors l (RtoC x) = RtoC (real_product l x).
Proof.
  induction l as [|a l IH]; simpl; [reflexivity|].
  rewrite IH, RtoC_mult, RtoC_minus; reflexivity.
Qed.

Lemma real_product_continuous l : continuity (real_product l).
Proof.
  induction l as [|a l IH]; simpl.
  - apply continuity_const; intros x y; reflexivity.
  - apply continuity_mult; [|exact IH].
    apply continuity_minus; [apply derivable_continuous, derivable_id|].
    apply continuity_const; intros x y; reflexivity.
Qed.

Lemma continuous_zero f a : continuity_pt f a -> (forall x, x <> a -> f x = 0) -> f a = 0.
Proof.
  intros c z; destruct (Req_dec (f a) 0) as [|ne]; [assumption|exfalso].
  destruct (c (Rabs (f a)) (Rabs_pos_lt _ ne)) as (d & hd & close).
  assert (h : a + d / 2 <> a) by lra.
  specialize (close (a + d / 2)).
  assert (dist : R_dist (f (a + d / 2)) (f a) < Rabs (f a)).
  { apply close; split; [split; [exact I | lra]|].
    simpl; unfold R_dist; replace (a + d / 2 - a) with (d / 2) by ring.
    rewrite Rabs_right; lra. }
  unfold R_dist in dist; rewrite z in dist by assumption.
  rewrite Rminus_0_l, Rabs_Ropp in dist; lra.
Qed.

Lemma real_product_root l a : real_product l a = 0 <-> In a l.
Proof.
  induction l as [|b l IH]; simpl; [split; [lra | contradiction]|].
  split.
  - intros e; apply Rmult_integral in e; destruct e as [e|e]; [left; lra | right; tauto].
  - intros [->|h]; [ring|]; rewrite (proj2 IH h); ring.
Qed.

Lemma real_product_middle l r a x : real_product (l ++ a :: r) x = (x - a) * real_product (l ++ r) x.
Proof. induction l as [|b l IH]; simpl; [reflexivity|]; rewrite IH; ring. Qed.

Lemma real_product_permutation l :
  forall r, (forall x, real_product l x = real_product r x) -> Permutation l r.
Proof.
  induction l as [|a l IH]; intros r e.
  - destruct r as [|b r]; [constructor|exfalso].
    specialize (e b); simpl in e; replace (b - b) with 0 in e by ring; lra.
  - assert (h : In a r).
    { apply real_product_root; rewrite <- e; simpl; ring. }
    apply in_split in h; destruct h as (r1 & r2 & ->).
    apply Permutation_cons_app, IH; intros x.
    assert (ne : forall y, y <> a -> real_product l y = real_product (r1 ++ r2) y).
    { intros y hy; specialize (e y); rewrite real_product_middle in e; simpl in e.
      apply Rmult_eq_reg_l with (y - a); [assumption | lra]. }
    destruct (Req_dec x a) as [->|]; [|apply ne; assumption].
    apply Rminus_diag_uniq.
    apply (continuous_zero (fun y => real_product l y - real_product (r1 ++ r2) y)).
    + apply continuity_pt_minus; apply real_product_continuous.
    + intros y hy; rewrite (ne y hy); ring.
Qed.

Theorem eigenvalues_unique n A l r : eigenvalues n A l -> eigenvalues n A r -> Permutation l r.
Proof.
  intros hl hr; apply real_product_permutation; intros x.
  apply RtoC_inj; rewrite <- !product_of_factors_real, <- hl, <- hr; reflexivity.
Qed.

Lemma sum_of_negative_permutation l r : Permutation l r -> sum_of_negative l = sum_of_negative r.
Proof. induction 1; simpl; lra. Qed.

Theorem negativity_unique n A x y : is_negativity n A x -> is_negativity n A y -> x = y.
Proof.
  intros (l & hl & ->) (r & hr & ->).
  apply sum_of_negative_permutation, (eigenvalues_unique n A); assumption.
Qed.

Lemma negativity_of n A l : eigenvalues n A l -> forall x, is_negativity n A x -> x = sum_of_negative l.
Proof.
  intros e x h; apply (negativity_unique n A x _ h); exists l; split; [assumption | reflexivity].
Qed.

(** ** The eigenvalues of a 2 x 2 block ((a, z), (z^*, b)) with |z|^2 = m *)

Definition upper_eigenvalue (a b m : R) : R := (a + b + sqrt ((a - b) ^ 2 + 4 * m)) / 2.
Definition lower_eigenvalue (a b m : R) : R := (a + b - sqrt ((a - b) ^ 2 + 4 * m)) / 2.

Lemma block_radicand_nonneg a b m : 0 <= m -> 0 <= (a - b) ^ 2 + 4 * m.
Proof. intros; assert (h := pow2_ge_0 (a - b)); lra. Qed.

Lemma block_factors a b m z :
  0 <= m ->
  ((z - RtoC a) * (z - RtoC b) - RtoC m
   = (z - RtoC (lower_eigenvalue a b m)) * (z - RtoC (upper_eigenvalue a b m)))%C.
Proof.
  intros h; assert (q := sqrt_sqrt _ (block_radicand_nonneg a b m h)).
  unfold lower_eigenvalue, upper_eigenvalue.
  set (s := sqrt _) in *.
  replace m with ((s * s - (a - b) ^ 2) / 4) by lra.
  clearbody s; clear.
  replace ((s * s - (a - b) ^ 2) / 4) with (1 / 4 * (s * s - (a - b) ^ 2)) by field.
  replace ((a + b - s) / 2) with (1 / 2 * (a + b - s)) by field.
  replace ((a + b + s) / 2) with (1 / 2 * (a + b + s)) by field.
  push_RtoC; ring.
Qed.

Lemma upper_eigenvalue_nonneg a b m : 0 <= a + b -> 0 <= upper_eigenvalue a b m.
Proof.
  intros; unfold upper_eigenvalue; assert (h := sqrt_pos ((a - b) ^ 2 + 4 * m)); lra.
Qed.

Lemma negative_nonneg a r : 0 <= a -> sum_of_negative (a :: r) = sum_of_negative r.
Proof. intros; simpl; destruct (Rlt_dec a 0); lra. Qed.

Lemma negative_one a : sum_of_negative [a] = Rmax 0 (- a).
Proof.
  simpl; destruct (Rlt_dec a 0).
  - rewrite Rabs_left, Rmax_right; lra.
  - rewrite Rmax_left; lra.
Qed.

(** The smaller eigenvalue of a block with a positive diagonal is negative if the block's determinant is. *)
Lemma lower_eigenvalue_negative a b m :
  0 < a -> 0 < b -> 0 <= m -> (0 < - lower_eigenvalue a b m <-> 0 < m - a * b).
Proof.
  intros ha hb hm; assert (hr := block_radicand_nonneg a b m hm).
  assert (hs := sqrt_pos ((a - b) ^ 2 + 4 * m)); assert (q := sqrt_sqrt _ hr).
  unfold lower_eigenvalue; set (s := sqrt _) in *; clearbody s.
  assert (e : (s - (a + b)) * (s + (a + b)) = 4 * (m - a * b)) by (rewrite Rmult_comm; ring_simplify; ring_simplify in q; lra).
  split; intros h.
  - assert (0 < (s - (a + b)) * (s + (a + b))) by (apply Rmult_lt_0_compat; lra); lra.
  - assert (0 < (s - (a + b)) * (s + (a + b))) by lra.
    assert (0 < s - (a + b)) by (apply Rmult_lt_reg_r with (s + (a + b)); lra); lra.
Qed.
