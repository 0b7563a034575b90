(** * The GKSL master equation

    Units: hbar = k_B = 1. *)

From Lindproof Require Export Matrix.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** D[A] rho = A rho A^dagger - {A^dagger A, rho} / 2 *)
Definition dissipator (n : nat) (A rho : matrix) : matrix :=
  sub (mul n A (mul n rho (dagger A)))
      (scale (RtoC (1 / 2)) (anticommutator n (mul n (dagger A) A) rho)).

(** A jump operator with its rate. *)
Definition jump := (R * matrix)%type.

(** The sum of rate * D[A] rho over jump operators. *)
Fixpoint dissipation (n : nat) (jumps : list jump) (rho : matrix) : matrix :=
  match jumps with
  | [] => zero
  | (rate, A) :: rest => add (scale (RtoC rate) (dissipator n A rho)) (dissipation n rest rho)
  end.

(** L rho = -i [H, rho] + sum of rate * D[A] rho *)
Definition generator (n : nat) (H : matrix) (jumps : list jump) (rho : matrix) : matrix :=
  add (scale (- Ci) (commutator n H rho)) (dissipation n jumps rho).

(** L rho = 0 and Tr rho = 1, of any complex matrix. *)
Definition steady_state (n : nat) (H : matrix) (jumps : list jump) (rho : matrix) : Prop :=
  equal n (generator n H jumps rho) zero /\ trace n rho = RtoC 1.

(** Tr[H D rho], the heat that flows into the system per time through these jump operators. *)
Definition heat_flow (n : nat) (H : matrix) (jumps : list jump) (rho : matrix) : C :=
  trace n (mul n H (dissipation n jumps rho)).

(** Tr[A rho] *)
Definition expectation (n : nat) (A rho : matrix) : C := trace n (mul n A rho).

(** ** Density matrices *)

Definition hermitian (n : nat) (A : matrix) : Prop :=
  forall i j, (i < n)%nat -> (j < n)%nat -> A i j = Cconj (A j i).

(** x^dagger A x *)
Definition quadratic_form (n : nat) (A : matrix) (x : nat -> C) : C :=
  sum n (fun i => sum n (fun j => Cconj (x i) * A i j * x j)).

(** A >= 0: x^dagger A x is real and not negative for every vector x. *)
Definition positive_semidefinite (n : nat) (A : matrix) : Prop :=
  forall x, Im (quadratic_form n A x) = 0%R /\ (0 <= Re (quadratic_form n A x))%R.

Definition density_matrix (n : nat) (rho : matrix) : Prop :=
  hermitian n rho /\ positive_semidefinite n rho /\ trace n rho = RtoC 1.

(** ** The operations only see the n x n matrices *)

Definition equal_jumps (n : nat) (a b : list jump) : Prop :=
  Forall2 (fun p q => fst p = fst q /\ equal n (snd p) (snd q)) a b.

Lemma equal_jumps_refl n a : equal_jumps n a a.
Proof.
  induction a as [|[r A] a IH]; constructor; [split; [reflexivity | apply equal_refl] | assumption].
Qed.

Lemma dissipator_ext n A A' X X' :
  equal n A A' -> equal n X X' -> equal n (dissipator n A X) (dissipator n A' X').
Proof.
  intros e f; unfold dissipator.
  apply sub_ext.
  - apply mul_ext; [assumption|]; apply mul_ext; [assumption|]; apply dagger_ext; assumption.
  - apply scale_ext, anticommutator_ext; [|assumption].
    apply mul_ext; [apply dagger_ext|]; assumption.
Qed.

Lemma dissipation_ext n a b X X' :
  equal_jumps n a b -> equal n X X' -> equal n (dissipation n a X) (dissipation n b X').
Proof.
  intros e f; induction e as [|[r A] [s B] a b [h k] e IH]; simpl; [apply equal_refl|].
  simpl in h, k; subst s.
  apply add_ext; [apply scale_ext, dissipator_ext; assumption | assumption].
Qed.

Lemma generator_ext n H H' a b X X' :
  equal n H H' -> equal_jumps n a b -> equal n X X' ->
  equal n (generator n H a X) (generator n H' b X').
Proof.
  intros; apply add_ext; [apply scale_ext, commutator_ext | apply dissipation_ext]; assumption.
Qed.

Lemma heat_flow_ext n H H' a b X X' :
  equal n H H' -> equal_jumps n a b -> equal n X X' -> heat_flow n H a X = heat_flow n H' b X'.
Proof.
  intros; apply trace_ext, mul_ext; [assumption | apply dissipation_ext; assumption].
Qed.

Lemma expectation_ext n A A' X X' :
  equal n A A' -> equal n X X' -> expectation n A X = expectation n A' X'.
Proof. intros; apply trace_ext, mul_ext; assumption. Qed.

(** ** Linearity *)

Lemma dissipator_element n A X i j :
  dissipator n A X i j
  = mul n A (mul n X (dagger A)) i j
    - RtoC (1 / 2) * (mul n (mul n (dagger A) A) X i j + mul n X (mul n (dagger A) A) i j).
Proof. reflexivity. Qed.

Lemma generator_element n H jumps X i j :
  generator n H jumps X i j
  = - Ci * (mul n H X i j - mul n X H i j) + dissipation n jumps X i j.
Proof. reflexivity. Qed.

Lemma dissipator_scale n z A X :
  equal n (dissipator n A (scale z X)) (scale z (dissipator n A X)).
Proof.
  intros i j hi hj.
  assert (e : mul n A (mul n (scale z X) (dagger A)) i j
              = z * mul n A (mul n X (dagger A)) i j).
  { transitivity (mul n A (scale z (mul n X (dagger A))) i j).
    - apply mul_ext; [apply equal_refl | apply mul_scale_l | assumption | assumption].
    - apply mul_scale_r; assumption. }
  change (scale z (dissipator n A X) i j) with (z * dissipator n A X i j).
  rewrite !dissipator_element, e.
  rewrite (mul_scale_r n z (mul n (dagger A) A) X i j hi hj).
  rewrite (mul_scale_l n z (mul n (dagger A) A) X i j hi hj).
  unfold scale; ring.
Qed.

Lemma dissipator_sub n A X Y :
  equal n (dissipator n A (sub X Y)) (sub (dissipator n A X) (dissipator n A Y)).
Proof.
  intros i j hi hj.
  assert (e : mul n A (mul n (sub X Y) (dagger A)) i j
              = mul n A (mul n X (dagger A)) i j - mul n A (mul n Y (dagger A)) i j).
  { transitivity (mul n A (sub (mul n X (dagger A)) (mul n Y (dagger A))) i j).
    - apply mul_ext; [apply equal_refl | apply mul_sub_l | assumption | assumption].
    - apply mul_sub_r; assumption. }
  change (sub (dissipator n A X) (dissipator n A Y) i j)
    with (dissipator n A X i j - dissipator n A Y i j).
  rewrite !dissipator_element, e.
  rewrite (mul_sub_r n (mul n (dagger A) A) X Y i j hi hj).
  rewrite (mul_sub_l n (mul n (dagger A) A) X Y i j hi hj).
  unfold sub; ring.
Qed.

Lemma dissipation_element n r A jumps X i j :
  dissipation n ((r, A) :: jumps) X i j
  = RtoC r * dissipator n A X i j + dissipation n jumps X i j.
Proof. reflexivity. Qed.

Lemma dissipation_scale n z jumps X :
  equal n (dissipation n jumps (scale z X)) (scale z (dissipation n jumps X)).
Proof.
  intros i j hi hj; induction jumps as [|[r A] jumps IH].
  - unfold dissipation, zero, scale; ring.
  - rewrite dissipation_element, IH, dissipator_scale by assumption.
    unfold scale; rewrite dissipation_element; ring.
Qed.

Lemma dissipation_sub n jumps X Y :
  equal n (dissipation n jumps (sub X Y)) (sub (dissipation n jumps X) (dissipation n jumps Y)).
Proof.
  intros i j hi hj; induction jumps as [|[r A] jumps IH].
  - unfold dissipation, zero, sub; ring.
  - rewrite dissipation_element, IH, dissipator_sub by assumption.
    unfold sub; rewrite !dissipation_element; ring.
Qed.

Lemma generator_scale n H jumps z X :
  equal n (generator n H jumps (scale z X)) (scale z (generator n H jumps X)).
Proof.
  intros i j hi hj.
  change (scale z (generator n H jumps X) i j) with (z * generator n H jumps X i j).
  rewrite !generator_element, dissipation_scale by assumption.
  rewrite (mul_scale_r n z H X i j hi hj), (mul_scale_l n z H X i j hi hj).
  unfold scale; ring.
Qed.

Lemma generator_sub n H jumps X Y :
  equal n (generator n H jumps (sub X Y)) (sub (generator n H jumps X) (generator n H jumps Y)).
Proof.
  intros i j hi hj.
  change (sub (generator n H jumps X) (generator n H jumps Y) i j)
    with (generator n H jumps X i j - generator n H jumps Y i j).
  rewrite !generator_element, dissipation_sub by assumption.
  rewrite (mul_sub_r n H X Y i j hi hj), (mul_sub_l n H X Y i j hi hj).
  unfold sub; ring.
Qed.

Lemma heat_flow_scale n H jumps z X :
  heat_flow n H jumps (scale z X) = z * heat_flow n H jumps X.
Proof.
  unfold heat_flow; rewrite <- trace_scale; apply trace_ext.
  apply equal_trans with (mul n H (scale z (dissipation n jumps X))).
  - apply mul_ext; auto using equal_refl, dissipation_scale.
  - apply mul_scale_r.
Qed.

Lemma expectation_scale n A z X : expectation n A (scale z X) = z * expectation n A X.
Proof.
  unfold expectation; rewrite <- trace_scale; apply trace_ext, mul_scale_r.
Qed.

(** ** Existence and uniqueness from certificates *)

(** A matrix that the generator annihilates and whose trace d is not zero gives a steady state. *)
Lemma steady_state_of_numerators n H jumps numerators d :
  equal n (generator n H jumps numerators) zero ->
  trace n numerators = d -> d <> RtoC 0 ->
  steady_state n H jumps (scale (/ d) numerators).
Proof.
  intros e t h; split.
  - intros i j hi hj; rewrite generator_scale by assumption.
    unfold scale; rewrite e by assumption; unfold zero; ring.
  - rewrite trace_scale, t; apply Cinv_l; assumption.
Qed.

(** No other steady state if the generator annihilates no other matrix of trace zero. *)
Lemma steady_state_unique n H jumps rho :
  (forall X, equal n (generator n H jumps X) zero -> trace n X = RtoC 0 -> equal n X zero) ->
  steady_state n H jumps rho ->
  forall X, steady_state n H jumps X -> equal n X rho.
Proof.
  intros kernel [e t] X [f u] i j hi hj.
  assert (k : equal n (sub X rho) zero).
  { apply kernel.
    - intros a b ha hb; rewrite generator_sub by assumption.
      unfold sub; rewrite e, f by assumption; unfold zero; ring.
    - rewrite trace_sub, t, u; ring. }
  specialize (k i j hi hj); unfold sub, zero in k.
  replace (X i j) with ((X i j - rho i j) + rho i j) by ring.
  rewrite k; ring.
Qed.
