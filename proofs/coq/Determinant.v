(** * The determinant of a matrix with an inverse *)

From Lindproof Require Export Operators Entanglement.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** Column j replaced. *)
Definition with_column (A : matrix) (j : nat) (v : nat -> C) : matrix :=
  fun i k => if Nat.eqb k j then v i else A i k.

Lemma minor_with_column c j A v :
  minor c (with_column A j v)
  = if Nat.ltb j c then with_column (minor c A) j (fun i => v (S i))
    else if Nat.eqb j c then minor c A
    else with_column (minor c A) (pred j) (fun i => v (S i)).
Proof.
  entrywise; unfold minor, with_column.
  destruct (Nat.ltb_spec j c), (Nat.eqb_spec j c), (Nat.ltb_spec j0 c); try lia;
    repeat match goal with |- context [Nat.eqb ?a ?b] => destruct (Nat.eqb_spec a b) end;
    try lia; try reflexivity.
Qed.

(** Linear in each column. *)
Lemma determinant_linear n : forall A j u v z, (j < n)%nat ->
  determinant n (with_column A j (fun i => u i + z * v i))
  = determinant n (with_column A j u) + z * determinant n (with_column A j v).
Proof.
  induction n as [|n IH]; intros A j u v z hj; [lia|].
  cbn [determinant]; rewrite <- sum_scale, <- sum_plus; apply sum_ext; intros c hc.
  rewrite !minor_with_column.
  assert (first : forall w, with_column A j w O c = if Nat.eqb c j then w O else A O c) by reflexivity.
  rewrite !first; clear first.
  destruct (Nat.ltb_spec j c); [|destruct (Nat.eqb_spec j c)].
  - destruct (Nat.eqb_spec c j); [lia|].
    rewrite (IH (minor c A) j (fun i => u (S i)) (fun i => v (S i)) z) by lia; ring.
  - destruct (Nat.eqb_spec c j); [ring | lia].
  - destruct (Nat.eqb_spec c j); [lia|].
    rewrite (IH (minor c A) (pred j) (fun i => u (S i)) (fun i => v (S i)) z) by lia; ring.
Qed.

Lemma sum_pick_two n f a b : (a < b)%nat -> (b < n)%nat ->
  (forall i, (i < n)%nat -> i <> a -> i <> b -> f i = RtoC 0) -> sum n f = f a + f b.
Proof.
  intros hab hb z.
  replace (sum n f) with
    (sum n (fun i => if Nat.eqb i a then f i else RtoC 0)
     + sum n (fun i => if Nat.eqb i a then RtoC 0 else f i)).
  - rewrite (sum_pick n _ a), (sum_pick n _ b); try lia.
    + rewrite Nat.eqb_refl; destruct (Nat.eqb_spec b a); [lia | reflexivity].
    + intros i hi ne; destruct (Nat.eqb_spec i a); [reflexivity | apply z; assumption].
    + intros i hi ne; destruct (Nat.eqb_spec i a); [contradiction | reflexivity].
  - rewrite <- sum_plus; apply sum_ext; intros i hi; destruct (Nat.eqb i a); ring.
Qed.

(** Zero if two columns side by side are equal. *)
Lemma determinant_adjacent n : forall A j, (S j < n)%nat ->
  (forall i, (i < n)%nat -> A i j = A i (S j)) -> determinant n A = RtoC 0.
Proof.
  induction n as [|n IH]; intros A j hj e; [lia|].
  cbn [determinant]; rewrite (sum_pick_two (S n) _ j (S j)); try lia.
  - rewrite (determinant_ext n (minor j A) (minor (S j) A)).
    + rewrite (e O) by lia; cbn [Cpow]; ring.
    + intros i k hi hk; unfold minor.
      destruct (Nat.ltb_spec k j), (Nat.ltb_spec k (S j)); try lia; try reflexivity.
      replace k with j by lia; symmetry; apply e; lia.
  - intros c hc n1 n2.
    rewrite (IH (minor c A) (if Nat.ltb j c then j else pred j)); [ring | |].
    + destruct (Nat.ltb_spec j c); lia.
    + intros i hi; unfold minor; destruct (Nat.ltb_spec j c).
      * destruct (Nat.ltb_spec j c), (Nat.ltb_spec (S j) c); try lia; apply e; lia.
      * destruct (Nat.ltb_spec (pred j) c), (Nat.ltb_spec (S (pred j)) c); try lia.
        replace (S (pred j)) with j by lia; apply e; lia.
Qed.

Lemma with_same_column n A j : equal n (with_column A j (fun i => A i j)) A.
Proof.
  intros i k _ _; unfold with_column; destruct (Nat.eqb_spec k j) as [->|]; reflexivity.
Qed.

(** Two columns side by side exchanged. *)
Definition exchanged (A : matrix) (j : nat) : matrix :=
  with_column (with_column A j (fun i => A i (S j))) (S j) (fun i => A i j).

Lemma determinant_exchanged n A j : (S j < n)%nat ->
  determinant n (exchanged A j) = - determinant n A.
Proof.
  intros hj.
  set (u := fun i => A i j); set (v := fun i => A i (S j)).
  set (D := fun x y => determinant n (with_column (with_column A j x) (S j) y)).
  assert (zero_on : forall x, D x x = RtoC 0).
  { intros x; apply (determinant_adjacent n _ j hj); intros i hi; unfold with_column.
    rewrite (Nat.eqb_refl (S j)), (Nat.eqb_refl j); destruct (Nat.eqb_spec j (S j)); [lia | reflexivity]. }
  assert (second : forall x y w, D x (fun i => y i + RtoC 1 * w i) = D x y + D x w).
  { intros x y w; unfold D; rewrite determinant_linear by assumption; ring. }
  assert (swap : forall x y, equal n (with_column (with_column A j x) (S j) y)
    (with_column (with_column A (S j) y) j x)).
  { intros x y i k _ _; unfold with_column.
    destruct (Nat.eqb_spec k (S j)), (Nat.eqb_spec k j); try lia; reflexivity. }
  assert (first : forall x y w, D (fun i => x i + RtoC 1 * w i) y = D x y + D w y).
  { intros x y w; unfold D; rewrite !(determinant_ext n _ _ (swap _ _)).
    rewrite determinant_linear by lia; ring. }
  assert (t := zero_on (fun i => u i + RtoC 1 * v i)).
  rewrite first, !second, !zero_on in t.
  assert (d : D u v = determinant n A).
  { apply determinant_ext; intros i k _ _; unfold with_column, u, v.
    destruct (Nat.eqb_spec k (S j)) as [->|]; [reflexivity|].
    destruct (Nat.eqb_spec k j) as [->|]; reflexivity. }
  change (D v u = - determinant n A); rewrite <- d.
  replace (D v u) with (RtoC 0 + D u v + (D v u + RtoC 0) - D u v) by ring.
  rewrite t; ring.
Qed.

(** Zero if any two columns are equal. *)
Lemma determinant_equal_columns n m : forall A j, (S (j + m) < n)%nat ->
  (forall i, (i < n)%nat -> A i j = A i (S (j + m))) -> determinant n A = RtoC 0.
Proof.
  induction m as [|m IH]; intros A j hj e.
  - apply (determinant_adjacent n A j); [lia|]; intros i hi; rewrite e by assumption; f_equal; lia.
  - assert (z : determinant n (exchanged A (S (j + m))) = RtoC 0).
    { apply (IH _ j); [lia|]; intros i hi; unfold exchanged, with_column.
      repeat match goal with |- context [Nat.eqb ?a ?b] => destruct (Nat.eqb_spec a b) end; try lia.
      rewrite e by assumption; f_equal; lia. }
    rewrite determinant_exchanged in z by lia.
    replace (determinant n A) with (- - determinant n A) by ring; rewrite z; ring.
Qed.

(** A multiple of one column added to another. *)
Lemma determinant_add_column n A a b z : (a < n)%nat -> (b < n)%nat -> a <> b ->
  determinant n (with_column A a (fun i => A i a + z * A i b)) = determinant n A.
Proof.
  intros ha hb ne; rewrite determinant_linear by assumption.
  rewrite (determinant_ext n _ _ (with_same_column n A a)).
  assert (e : determinant n (with_column A a (fun i => A i b)) = RtoC 0).
  { destruct (Nat.lt_total a b) as [l|[l|l]]; [|contradiction|].
    - apply (determinant_equal_columns n (b - a - 1) _ a); [lia|]; intros i hi.
      replace (S (a + (b - a - 1))) with b by lia; unfold with_column.
      rewrite Nat.eqb_refl; destruct (Nat.eqb_spec b a); [lia | reflexivity].
    - apply (determinant_equal_columns n (a - b - 1) _ b); [lia|]; intros i hi.
      replace (S (b + (a - b - 1))) with a by lia; unfold with_column.
      rewrite Nat.eqb_refl; destruct (Nat.eqb_spec b a); [lia | reflexivity]. }
  rewrite e; ring.
Qed.

(** Multiples r k of column c subtracted from all others. *)
Definition cleared (A : matrix) (c : nat) (r : nat -> C) (m : nat) : matrix :=
  fun i k => if (Nat.ltb k m && negb (Nat.eqb k c))%bool then A i k - r k * A i c else A i k.

Lemma determinant_cleared n A c r m : (c < n)%nat -> (m <= n)%nat ->
  determinant n (cleared A c r m) = determinant n A.
Proof.
  intros hc; induction m as [|m IH]; intros hm.
  - apply determinant_ext; intros i k _ _; reflexivity.
  - rewrite <- IH by lia; destruct (Nat.eq_dec m c) as [->|ne].
    + apply determinant_ext; intros i k _ _; unfold cleared.
      destruct (Nat.ltb_spec k (S c)), (Nat.ltb_spec k c), (Nat.eqb_spec k c); try lia; reflexivity.
    + rewrite <- (determinant_add_column n (cleared A c r m) m c (- r m)) by (try lia; assumption).
      apply determinant_ext; intros i k _ _; unfold with_column, cleared.
      destruct (Nat.eqb_spec k m) as [->|nk].
      * rewrite (proj2 (Nat.ltb_lt m (S m))), Nat.ltb_irrefl, (proj2 (Nat.eqb_neq m c) ne),
          (Nat.eqb_refl c), Bool.andb_false_r by lia; cbn [andb negb]; ring.
      * destruct (Nat.ltb_spec k (S m)), (Nat.ltb_spec k m); try lia; reflexivity.
Qed.

Lemma sum_skip n : forall f c, (c < S n)%nat ->
  sum (S n) f = sum n (fun k => f (if Nat.ltb k c then k else S k)) + f c.
Proof.
  induction n as [|n IH]; intros f c hc.
  - replace c with O by lia; simpl; ring.
  - change (sum (S (S n)) f) with (sum (S n) f + f (S n)).
    destruct (Nat.eq_dec c (S n)) as [->|ne].
    + f_equal; apply sum_ext; intros k hk; destruct (Nat.ltb_spec k (S n)); [reflexivity | lia].
    + rewrite (IH f c) by lia.
      change (sum (S n) (fun k => f (if Nat.ltb k c then k else S k)))
        with (sum n (fun k => f (if Nat.ltb k c then k else S k)) + f (if Nat.ltb n c then n else S n)).
      destruct (Nat.ltb_spec n c); [lia | ring].
Qed.

Theorem trivial_kernel_determinant n : forall A, trivial_kernel n A -> determinant n A <> RtoC 0.
Proof.
  induction n as [|n IH]; intros A t; [intros e; apply RtoC_inj in e; lra|].
  destruct (first_nonzero (S n) (fun k => A O k)) as [z|(c & hc & nz)].
  - (* row 0 is zero: n equations for n + 1 unknowns *)
    exfalso; destruct (underdetermined n (fun i k => A (S i) k)) as (x & (k & hk & nk) & sol).
    apply nk, t; [|assumption]; intros [|i] hi.
    + rewrite (sum_ext _ _ (fun _ => RtoC 0)); [apply sum_zero|].
      intros l hl; rewrite z by assumption; ring.
    + apply sol; lia.
  - set (r := fun k => A O k * / A O c).
    rewrite <- (determinant_cleared (S n) A c r (S n)) by lia.
    set (B := cleared A c r (S n)).
    assert (row : forall k, (k < S n)%nat -> k <> c -> B O k = RtoC 0).
    { intros k hk ne; unfold B, cleared, r.
      destruct (Nat.ltb_spec k (S n)), (Nat.eqb_spec k c); try lia; cbn [andb negb].
      field; assumption. }
    assert (pivot : B O c = A O c).
    { unfold B, cleared; rewrite Nat.eqb_refl, Bool.andb_false_r; reflexivity. }
    cbn [determinant]; rewrite (sum_pick (S n) _ c hc), pivot by (intros k hk ne; rewrite row by assumption; ring).
    apply Cmult_neq_0; [apply Cmult_neq_0; [|assumption]|].
    + clear; induction c as [|c IH]; cbn [Cpow]; [intros e; apply RtoC_inj in e; lra|].
      apply Cmult_neq_0; [intros e; apply RtoC_inj in e; lra | assumption].
    + apply IH; intros y sol k hk.
      set (skip := fun k => if Nat.ltb k c then k else S k).
      set (back := fun k => if Nat.ltb k c then k else pred k).
      assert (inverse : forall k, back (skip k) = k).
      { intros l; unfold back, skip; destruct (Nat.ltb_spec l c);
          [destruct (Nat.ltb_spec l c); lia | destruct (Nat.ltb_spec (S l) c); lia]. }
      assert (other : forall k, skip k <> c).
      { intros l; unfold skip; destruct (Nat.ltb_spec l c); lia. }
      assert (inside : forall k, (k < n)%nat -> (skip k < S n)%nat).
      { intros l hl; unfold skip; destruct (Nat.ltb_spec l c); lia. }
      (* the solution of the equations of A: unknown c from row 0 *)
      set (x := fun k => if Nat.eqb k c then - sum n (fun l => r (skip l) * y l) else y (back k)).
      assert (at_skip : forall k, x (skip k) = y k).
      { intros l; unfold x; destruct (Nat.eqb_spec (skip l) c); [destruct (other l); assumption|].
        rewrite inverse; reflexivity. }
      assert (at_c : x c = - sum n (fun l => r (skip l) * y l)).
      { unfold x; rewrite Nat.eqb_refl; reflexivity. }
      rewrite <- at_skip; apply t; [|apply inside; assumption].
      intros i hi; rewrite (sum_skip n _ c hc).
      change (sum n (fun l => A i (skip l) * x (skip l)) + A i c * x c = RtoC 0).
      rewrite (sum_ext n _ (fun l => A i (skip l) * y l)) by (intros l _; rewrite at_skip; reflexivity).
      rewrite at_c.
      assert (as_B : forall l, (l < n)%nat -> B i (skip l) = A i (skip l) - r (skip l) * A i c).
      { intros l hl; unfold B, cleared; assert (o := other l); assert (q := inside l hl).
        destruct (Nat.ltb_spec (skip l) (S n)), (Nat.eqb_spec (skip l) c); try lia; reflexivity. }
      transitivity (sum n (fun l => B i (skip l) * y l)).
      * rewrite (sum_ext n (fun l => B i (skip l) * y l)
          (fun l => A i (skip l) * y l - A i c * (r (skip l) * y l)))
          by (intros l hl; rewrite as_B by assumption; ring).
        rewrite sum_minus, sum_scale; ring.
      * destruct i as [|i].
        { rewrite (sum_ext n _ (fun _ => RtoC 0)); [apply sum_zero|].
          intros l hl; rewrite row; [ring | apply inside; assumption | apply other]. }
        apply (sol i); lia.
Qed.
