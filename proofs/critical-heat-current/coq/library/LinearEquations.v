(** * Linear equations over the complex numbers *)

From Lindproof Require Export MatrixAlgebra.

Local Open Scope R_scope.
Local Open Scope C_scope.

Lemma C_eq_0_dec (z : C) : {z = RtoC 0} + {z <> RtoC 0}.
Proof. apply Ceq_dec. Qed.

(** Every coefficient of unknown 0 vanishes, or some equation is solved for it. *)
Lemma first_nonzero (m : nat) (f : nat -> C) :
  (forall i, (i < m)%nat -> f i = RtoC 0) \/ exists i, (i < m)%nat /\ f i <> RtoC 0.
Proof.
  induction m as [|m [IH|(i & h & e)]].
  - left; lia.
  - destruct (C_eq_0_dec (f m)) as [z|z].
    + left; intros i h; destruct (Nat.eq_dec i m) as [->|]; [assumption | apply IH; lia].
    + right; exists m; split; [lia | assumption].
  - right; exists i; split; [lia | assumption].
Qed.

Lemma sum_first n f : sum (S n) f = f O + sum n (fun k => f (S k)).
Proof.
  induction n as [|n IH]; [simpl; ring|].
  change (sum (S (S n)) f) with (sum (S n) f + f (S n)); rewrite IH; simpl; ring.
Qed.

(** m homogeneous equations for m + 1 unknowns have a solution that is not zero. *)
Lemma underdetermined (m : nat) : forall A : matrix,
  exists x, (exists k, (k < S m)%nat /\ x k <> RtoC 0)
    /\ forall i, (i < m)%nat -> sum (S m) (fun k => A i k * x k) = RtoC 0.
Proof.
  induction m as [|m IH]; intros A.
  - exists (fun _ => RtoC 1); split; [exists O; split; [lia|]|lia].
    intros e; apply RtoC_inj in e; lra.
  - destruct (first_nonzero (S m) (fun i => A i O)) as [z|(p & hp & np)].
    + (* unknown 0 does not occur *)
      exists (fun k => match k with O => RtoC 1 | _ => RtoC 0 end); split.
      * exists O; split; [lia|]; intros e; apply RtoC_inj in e; lra.
      * intros i hi; rewrite sum_first, z by assumption.
        rewrite (sum_ext _ _ (fun _ => RtoC 0)) by (intros; ring).
        rewrite sum_zero; ring.
    + (* equation p gives unknown 0; the others, with it eliminated, are one fewer *)
      set (skip := fun i => if (i <? p)%nat then i else S i).
      destruct (IH (fun i k => A (skip i) (S k) - A (skip i) O * / A p O * A p (S k)))
        as (y & (k & hk & nk) & sol).
      set (x0 := - (/ A p O) * sum (S m) (fun k => A p (S k) * y k)).
      exists (fun k => match k with O => x0 | S l => y l end); split.
      * exists (S k); split; [lia | assumption].
      * assert (row : sum (S (S m)) (fun k => A p k * match k with O => x0 | S l => y l end)
                      = RtoC 0).
        { rewrite sum_first; unfold x0.
          set (s := sum (S m) _); field; assumption. }
        intros i hi; destruct (Nat.eq_dec i p) as [->|ne]; [exact row|].
        assert (hs : exists j, (j < m)%nat /\ skip j = i).
        { unfold skip; destruct (Nat.ltb_spec i p).
          - exists i; split; [lia|]; destruct (Nat.ltb_spec i p); lia.
          - exists (pred i); split; [lia|]; destruct (Nat.ltb_spec (pred i) p); lia. }
        destruct hs as (j & hj & ej); specialize (sol j hj); rewrite ej in sol.
        rewrite sum_first.
        rewrite (sum_ext _ _ (fun k => A i (S k) * y k - A i O * / A p O * (A p (S k) * y k)))
          in sol by (intros; ring).
        rewrite sum_minus, sum_scale in sol.
        unfold x0; rewrite <- sol; ring.
Qed.

(** A square matrix with a left null vector has a right null vector. *)
Lemma left_null_right_null (n : nat) (A : matrix) (x : nat -> C) (a : nat) :
  (a < n)%nat -> x a <> RtoC 0 ->
  (forall k, (k < n)%nat -> sum n (fun i => x i * A i k) = RtoC 0) ->
  exists y, (exists k, (k < n)%nat /\ y k <> RtoC 0)
    /\ forall i, (i < n)%nat -> sum n (fun k => A i k * y k) = RtoC 0.
Proof.
  intros ha na null; destruct n as [|m]; [lia|].
  set (skip := fun i => if (i <? a)%nat then i else S i).
  destruct (underdetermined m (fun i k => A (skip i) k)) as (y & ny & sol).
  exists y; split; [assumption|].
  assert (others : forall i, (i < S m)%nat -> i <> a -> sum (S m) (fun k => A i k * y k) = RtoC 0).
  { intros i hi ne; assert (hs : exists j, (j < m)%nat /\ skip j = i).
    { unfold skip; destruct (Nat.ltb_spec i a).
      - exists i; split; [lia|]; destruct (Nat.ltb_spec i a); lia.
      - exists (pred i); split; [lia|]; destruct (Nat.ltb_spec (pred i) a); lia. }
    destruct hs as (j & hj & <-); apply sol; assumption. }
  intros i hi; destruct (Nat.eq_dec i a) as [->|ne]; [|apply others; assumption].
  assert (total : sum (S m) (fun i => x i * sum (S m) (fun k => A i k * y k)) = RtoC 0).
  { rewrite (sum_ext _ _ (fun i => sum (S m) (fun k => x i * A i k * y k)))
      by (intros; rewrite <- sum_scale; apply sum_ext; intros; ring).
    rewrite sum_exchange.
    rewrite (sum_ext _ _ (fun _ => RtoC 0)); [apply sum_zero|].
    intros k hk; rewrite sum_scale_r, null by assumption; ring. }
  rewrite (sum_pick (S m) _ a ha) in total.
  - replace (sum (S m) (fun k => A a k * y k))
      with (/ x a * (x a * sum (S m) (fun k => A a k * y k))) by (field; assumption).
    rewrite total; ring.
  - intros j hj ne; rewrite others by assumption; ring.
Qed.
