(** * Uniqueness of the steady state from the jump operators

    H. Spohn, Lett. Math. Phys. 2, 33 (1977); A. Frigerio, Lett. Math. Phys. 2, 79 (1977): if there
    is a positive definite steady state, all rates are positive and only multiples of the identity
    commute with all jump operators and their conjugates, then there is no other steady state. *)

From Lindproof Require Export LinearEquations.

Local Open Scope R_scope.
Local Open Scope C_scope.

Definition positive_definite (n : nat) (A : matrix) : Prop :=
  forall x, Im (quadratic_form n A x) = 0%R
    /\ ((exists i, (i < n)%nat /\ x i <> RtoC 0) -> (0 < Re (quadratic_form n A x))%R).

(** Only multiples of the identity commute with all jump operators and their conjugates. *)
Definition trivial_commutant (n : nat) (jumps : list jump) : Prop :=
  forall Y,
    (forall r A, In (r, A) jumps ->
      equal n (commutator n A Y) zero /\ equal n (commutator n (dagger A) Y) zero) ->
    exists y, equal n Y (scale y identity).

(** ** The dual generator *)

Definition dual_dissipator (n : nat) (A Y : matrix) : matrix :=
  sub (mul n (dagger A) (mul n Y A))
      (scale (RtoC (1 / 2)) (anticommutator n (mul n (dagger A) A) Y)).

Fixpoint dual_dissipation (n : nat) (jumps : list jump) (Y : matrix) : matrix :=
  match jumps with
  | [] => zero
  | (rate, A) :: rest => add (scale (RtoC rate) (dual_dissipator n A Y)) (dual_dissipation n rest Y)
  end.

Definition dual_generator (n : nat) (H : matrix) (jumps : list jump) (Y : matrix) : matrix :=
  add (scale Ci (commutator n H Y)) (dual_dissipation n jumps Y).

Section Dual.
Variable n : nat.

Lemma trace_zero_mul A B : equal n B zero -> trace n (mul n A B) = RtoC 0.
Proof.
  intros e; unfold trace, mul.
  rewrite (sum_ext n _ (fun _ => RtoC 0)); [apply sum_zero|]; intros i hi.
  rewrite (sum_ext n _ (fun _ => RtoC 0)); [apply sum_zero|]; intros k hk.
  rewrite e by assumption; unfold zero; ring.
Qed.

Lemma trace_zero_mul_l A B : equal n A zero -> trace n (mul n A B) = RtoC 0.
Proof. intros e; rewrite trace_mul; apply trace_zero_mul; assumption. Qed.

Lemma dual_dissipator_pairing A X Y :
  trace n (mul n Y (dissipator n A X)) = trace n (mul n (dual_dissipator n A Y) X).
Proof.
  unfold dissipator, dual_dissipator, anticommutator.
  rewrite mul_minus_r, mul_minus_l, mul_times_r, mul_times_l, mul_add_r, mul_add_l.
  rewrite !trace_sub, !trace_scale, !trace_add.
  assert (a : trace n (mul n Y (mul n A (mul n X (dagger A))))
              = trace n (mul n (mul n (dagger A) (mul n Y A)) X)).
  { rewrite <- !mul_assoc, (trace_mul n _ (dagger A)), !mul_assoc; reflexivity. }
  assert (b : trace n (mul n Y (mul n X (mul n (dagger A) A)))
              = trace n (mul n (mul n (mul n (dagger A) A) Y) X)).
  { rewrite <- (mul_assoc n Y X), (trace_mul n _ (mul n (dagger A) A)), !mul_assoc; reflexivity. }
  rewrite a, b, (mul_assoc n Y _ X); ring.
Qed.

Lemma dual_dissipation_pairing jumps X Y :
  trace n (mul n Y (dissipation n jumps X)) = trace n (mul n (dual_dissipation n jumps Y) X).
Proof.
  induction jumps as [|[r A] jumps IH]; simpl.
  - rewrite trace_zero_mul, trace_mul, trace_zero_mul by apply equal_refl; reflexivity.
  - rewrite mul_add_r, mul_add_l, !trace_add, IH, mul_times_r, mul_times_l, !trace_scale.
    rewrite dual_dissipator_pairing; reflexivity.
Qed.

(** Tr[Y L(X)] = Tr[L'(Y) X] *)
Lemma dual_pairing H jumps X Y :
  trace n (mul n Y (generator n H jumps X)) = trace n (mul n (dual_generator n H jumps Y) X).
Proof.
  unfold generator, dual_generator, commutator.
  rewrite mul_add_r, mul_add_l, !trace_add, dual_dissipation_pairing.
  rewrite mul_times_r, mul_times_l, !trace_scale, mul_minus_r, mul_minus_l, !trace_sub.
  rewrite <- (mul_assoc n Y X H), (trace_mul n (mul n Y X) H), !mul_assoc; ring.
Qed.

(** D'(Y^dagger Y) = Y^dagger D'(Y) + D'(Y)^dagger Y + [A, Y]^dagger [A, Y] *)
Lemma dual_dissipator_square A Y :
  dual_dissipator n A (mul n (dagger Y) Y)
  = add (add (mul n (dagger Y) (dual_dissipator n A Y)) (mul n (dagger (dual_dissipator n A Y)) Y))
        (mul n (dagger (commutator n A Y)) (commutator n A Y)).
Proof.
  unfold dual_dissipator, anticommutator, commutator.
  repeat first
    [ rewrite dagger_sub | rewrite dagger_add | rewrite dagger_scale | rewrite dagger_mul
    | rewrite dagger_dagger | rewrite mul_minus_r | rewrite mul_minus_l | rewrite mul_add_r
    | rewrite mul_add_l | rewrite mul_times_r | rewrite mul_times_l | rewrite mul_assoc ].
  entrywise; unfold add, sub, scale; rewrite Cconj_RtoC; ring.
Qed.

(** The sum of rate * [A, Y]^dagger [A, Y]. *)
Fixpoint squares (jumps : list jump) (Y : matrix) : matrix :=
  match jumps with
  | [] => zero
  | (rate, A) :: rest =>
      add (scale (RtoC rate) (mul n (dagger (commutator n A Y)) (commutator n A Y)))
          (squares rest Y)
  end.

Lemma dual_dissipation_square jumps Y :
  dual_dissipation n jumps (mul n (dagger Y) Y)
  = add (add (mul n (dagger Y) (dual_dissipation n jumps Y))
             (mul n (dagger (dual_dissipation n jumps Y)) Y)) (squares jumps Y).
Proof.
  induction jumps as [|[r A] jumps IH].
  - entrywise; unfold add, mul, dual_dissipation, squares, zero, dagger.
    rewrite (sum_ext n (fun k => Cconj (Y k i) * RtoC 0) (fun _ => RtoC 0)) by (intros; ring).
    rewrite (sum_ext n (fun k => Cconj (RtoC 0) * Y k j) (fun _ => RtoC 0))
      by (intros; rewrite Cconj_RtoC; ring).
    rewrite sum_zero; ring.
  - cbn [dual_dissipation squares]; rewrite IH, dual_dissipator_square.
    rewrite !dagger_add, !dagger_scale, !mul_add_r, !mul_add_l, !mul_times_r, !mul_times_l.
    entrywise; unfold add, scale; rewrite Cconj_RtoC; ring.
Qed.

Lemma dual_generator_square H jumps Y :
  dagger H = H ->
  dual_generator n H jumps (mul n (dagger Y) Y)
  = add (add (mul n (dagger Y) (dual_generator n H jumps Y))
             (mul n (dagger (dual_generator n H jumps Y)) Y)) (squares jumps Y).
Proof.
  intros h; unfold dual_generator, commutator; rewrite dual_dissipation_square.
  repeat first
    [ rewrite dagger_sub | rewrite dagger_add | rewrite dagger_scale | rewrite dagger_mul
    | rewrite mul_minus_r | rewrite mul_minus_l | rewrite mul_add_r
    | rewrite mul_add_l | rewrite mul_times_r | rewrite mul_times_l | rewrite mul_assoc ].
  rewrite h; entrywise; unfold add, sub, scale; rewrite Cconj_Ci; ring.
Qed.

Lemma dual_dissipation_dagger jumps Y :
  dual_dissipation n jumps (dagger Y) = dagger (dual_dissipation n jumps Y).
Proof.
  induction jumps as [|[r A] jumps IH].
  - entrywise; unfold dual_dissipation, zero, dagger; rewrite Cconj_RtoC; reflexivity.
  - cbn [dual_dissipation]; rewrite IH, dagger_add, dagger_scale, Cconj_RtoC.
    f_equal; f_equal; unfold dual_dissipator, anticommutator.
    rewrite dagger_sub, dagger_scale, dagger_add, Cconj_RtoC, !dagger_mul, !dagger_dagger, !mul_assoc.
    f_equal; f_equal; entrywise; unfold add; ring.
Qed.

Lemma dual_generator_dagger H jumps Y :
  dagger H = H -> dual_generator n H jumps (dagger Y) = dagger (dual_generator n H jumps Y).
Proof.
  intros h; unfold dual_generator, commutator.
  rewrite dual_dissipation_dagger, dagger_add, dagger_scale, dagger_sub, !dagger_mul, h, Cconj_Ci.
  entrywise; unfold add, scale, sub; ring.
Qed.

(** ** Traces of squares in a positive definite state *)

Lemma Re_sum f : Re (sum n f) = fold_right Rplus 0%R (map (fun k => Re (f k)) (seq 0 n)).
Proof.
  induction n as [|m IH]; [reflexivity|].
  rewrite seq_S, map_app, fold_right_app; simpl.
  unfold Re in *; rewrite IH, Rplus_0_r.
  generalize (snd (f m)); clear; intros _.
  induction (seq 0 m) as [|k l IHl]; simpl; [ring|]. rewrite <- IHl; ring.
Qed.

Lemma Re_sum_nonneg f : (forall k, (k < n)%nat -> (0 <= Re (f k))%R) -> (0 <= Re (sum n f))%R.
Proof.
  induction n as [|m IH]; intros h; simpl; [lra|].
  assert (0 <= Re (sum m f))%R by (apply IH; intros; apply h; lia).
  assert (0 <= Re (f m))%R by (apply h; lia).
  unfold Re in *; lra.
Qed.

Lemma Re_sum_zero f :
  (forall k, (k < n)%nat -> (0 <= Re (f k))%R) -> Re (sum n f) = 0%R ->
  forall k, (k < n)%nat -> Re (f k) = 0%R.
Proof.
  induction n as [|m IH]; intros h e k hk; [lia|].
  simpl in e.
  assert (a : (0 <= Re (f m))%R) by (apply h; lia).
  assert (b : (0 <= Re (sum m f))%R).
  { clear - h; induction m as [|l IHl]; simpl; [lra|].
    assert (0 <= Re (f l))%R by (apply h; lia).
    assert (0 <= Re (sum l f))%R by (apply IHl; intros; apply h; lia).
    unfold Re in *; lra. }
  unfold Re in *; simpl in e.
  destruct (Nat.eq_dec k m) as [->|ne]; [lra|].
  apply IH; [intros; apply h; lia | lra | lia].
Qed.

Lemma trace_square_form D rho :
  trace n (mul n (mul n (dagger D) D) rho)
  = sum n (fun i => quadratic_form n rho (fun k => Cconj (D i k))).
Proof.
  rewrite mul_assoc, trace_mul.
  unfold trace, quadratic_form; apply sum_ext; intros i hi.
  unfold mul at 1.
  rewrite (sum_ext n _ (fun l => sum n (fun k => D i k * rho k l * Cconj (D i l)))).
  - rewrite sum_exchange; apply sum_ext; intros k hk; apply sum_ext; intros l hl.
    assert (e : Cconj (Cconj (D i k)) = D i k) by (apply injective_projections; simpl; ring).
    rewrite e; reflexivity.
  - intros l hl; unfold mul, dagger; rewrite <- sum_scale_r; reflexivity.
Qed.

Section State.
Variable rho : matrix.
Hypothesis definite : positive_definite n rho.

Lemma form_nonneg x : (0 <= Re (quadratic_form n rho x))%R.
Proof.
  destruct (first_nonzero n x) as [z|nz].
  - replace (quadratic_form n rho x) with (RtoC 0); [simpl; lra|].
    unfold quadratic_form; symmetry.
    rewrite (sum_ext n _ (fun _ => RtoC 0)); [apply sum_zero|]; intros i hi.
    rewrite (sum_ext n _ (fun _ => RtoC 0)); [apply sum_zero|]; intros j hj.
    rewrite (z j) by assumption; ring.
  - apply Rlt_le, definite; assumption.
Qed.

Lemma form_zero x : Re (quadratic_form n rho x) = 0%R -> forall i, (i < n)%nat -> x i = RtoC 0.
Proof.
  intros e; destruct (first_nonzero n x) as [z|nz]; [assumption|].
  assert (0 < Re (quadratic_form n rho x))%R by (apply definite; assumption); lra.
Qed.

Lemma trace_square_nonneg D : (0 <= Re (trace n (mul n (mul n (dagger D) D) rho)))%R.
Proof. rewrite trace_square_form; apply Re_sum_nonneg; intros; apply form_nonneg. Qed.

Lemma trace_square_zero D :
  Re (trace n (mul n (mul n (dagger D) D) rho)) = 0%R -> equal n D zero.
Proof.
  rewrite trace_square_form; intros e i j hi hj.
  assert (f : Re (quadratic_form n rho (fun k => Cconj (D i k))) = 0%R).
  { apply (Re_sum_zero (fun i => quadratic_form n rho (fun k => Cconj (D i k)))); auto.
    intros; apply form_nonneg. }
  assert (g : Cconj (D i j) = RtoC 0) by (apply (form_zero _ f j hj)).
  apply (f_equal Cconj) in g.
  unfold zero; apply injective_projections;
    [apply (f_equal fst) in g | apply (f_equal snd) in g]; simpl in *; lra.
Qed.

Lemma squares_trace_zero jumps Y :
  Forall (fun j => (0 < fst j)%R) jumps ->
  (0 <= Re (trace n (mul n (squares jumps Y) rho)))%R
  /\ (Re (trace n (mul n (squares jumps Y) rho)) = 0%R ->
      forall r A, In (r, A) jumps -> equal n (commutator n A Y) zero).
Proof.
  induction jumps as [|[r A] jumps IH]; intros pos; simpl.
  - rewrite trace_mul, trace_zero_mul by apply equal_refl; simpl; split; [lra|]; contradiction.
  - inversion pos as [|? ? pr rest]; subst; simpl in pr.
    destruct (IH rest) as [a b].
    rewrite mul_add_l, trace_add, mul_times_l, trace_scale.
    assert (c := trace_square_nonneg (commutator n A Y)).
    set (t := trace n (mul n (mul n (dagger (commutator n A Y)) (commutator n A Y)) rho)) in *.
    set (s := trace n (mul n (squares jumps Y) rho)) in *.
    assert (e : Re (RtoC r * t + s) = (r * Re t + Re s)%R) by (simpl; unfold Re; ring).
    rewrite e.
    assert (0 <= r * Re t)%R by (apply Rmult_le_pos; lra).
    split; [lra|]; intros z q B [h|h].
    + injection h as <- <-; apply trace_square_zero; fold t.
      assert (w : (r * Re t = 0)%R) by lra.
      apply Rmult_integral in w; destruct w; [lra | assumption].
    + apply (b ltac:(lra) q B h).
Qed.

End State.
End Dual.

(** ** From the dual generator to the generator *)

Definition unit_matrix (a b : nat) : matrix :=
  fun i j => if (Nat.eqb i a && Nat.eqb j b)%bool then RtoC 1 else RtoC 0.

Lemma trace_unit n M a b :
  (a < n)%nat -> (b < n)%nat -> trace n (mul n M (unit_matrix a b)) = M b a.
Proof.
  intros ha hb; unfold trace, mul, unit_matrix.
  rewrite (sum_pick n _ b hb).
  - rewrite (sum_pick n _ a ha), !Nat.eqb_refl; simpl; [ring|].
    intros k hk ne; rewrite (proj2 (Nat.eqb_neq k a) ne); simpl; ring.
  - intros i hi ne; rewrite (sum_ext n _ (fun _ => RtoC 0)); [apply sum_zero|].
    intros k hk; rewrite (proj2 (Nat.eqb_neq i b) ne), Bool.andb_false_r; ring.
Qed.

Lemma sum_pairs n m f :
  (0 < n)%nat -> sum (m * n) (fun c => f (c / n)%nat (c mod n)%nat) = sum m (fun i => sum n (f i)).
Proof.
  intros h; induction m as [|m IH]; [reflexivity|].
  assert (split : forall k l F, sum (k + l) F = sum k F + sum l (fun i => F (k + i)%nat)).
  { intros k l F; induction l as [|l IHl]; [rewrite Nat.add_0_r; simpl; ring|].
    rewrite Nat.add_succ_r; simpl; rewrite IHl; ring. }
  replace (S m * n)%nat with (m * n + n)%nat by lia.
  rewrite split, IH; simpl; f_equal; apply sum_ext; intros i hi.
  rewrite Nat.div_add_l, Nat.div_small, Nat.add_0_r by lia.
  rewrite Nat.add_comm, Nat.mod_add, Nat.mod_small by lia; reflexivity.
Qed.

Section Kernel.
Variables (n : nat) (H : matrix) (jumps : list jump) (rho : matrix).
Hypothesis dimension : (0 < n)%nat.
Hypothesis H_adjoint : dagger H = H.
Hypothesis rates : Forall (fun j => (0 < fst j)%R) jumps.
Hypothesis commutant : trivial_commutant n jumps.
Hypothesis steady : steady_state n H jumps rho.
Hypothesis definite : positive_definite n rho.

Lemma jumps_commute Y :
  equal n (dual_generator n H jumps Y) zero ->
  forall r A, In (r, A) jumps -> equal n (commutator n A Y) zero.
Proof.
  intros e; apply (squares_trace_zero n rho definite jumps Y rates).
  assert (t : trace n (mul n (squares n jumps Y) rho) = RtoC 0); [|rewrite t; reflexivity].
  assert (d := dual_generator_square n H jumps Y H_adjoint).
  assert (p := dual_pairing n H jumps rho (mul n (dagger Y) Y)).
  rewrite trace_zero_mul in p by apply steady.
  rewrite d, !mul_add_l, !trace_add in p.
  assert (a : trace n (mul n (mul n (dagger Y) (dual_generator n H jumps Y)) rho) = RtoC 0).
  { rewrite mul_assoc, trace_mul, mul_assoc, trace_mul; apply trace_zero_mul; assumption. }
  assert (b : trace n (mul n (mul n (dagger (dual_generator n H jumps Y)) Y) rho) = RtoC 0).
  { rewrite mul_assoc, trace_zero_mul_l; [reflexivity|].
    intros i j hi hj; unfold dagger; rewrite e by assumption; apply Cconj_RtoC. }
  rewrite a, b in p; rewrite p; ring.
Qed.

Lemma dual_kernel Y :
  equal n (dual_generator n H jumps Y) zero -> exists y, equal n Y (scale y identity).
Proof.
  intros e; apply commutant; intros r A hA; split; [apply (jumps_commute Y e r A hA)|].
  assert (f : equal n (dual_generator n H jumps (dagger Y)) zero).
  { rewrite dual_generator_dagger by assumption.
    intros i j hi hj; unfold dagger; rewrite e by assumption; apply Cconj_RtoC. }
  assert (c := jumps_commute (dagger Y) f r A hA).
  replace (commutator n (dagger A) Y) with (scale (RtoC (-1)) (dagger (commutator n A (dagger Y)))).
  - intros i j hi hj; unfold scale, dagger at 1; rewrite c by assumption.
    unfold zero; rewrite Cconj_RtoC; ring.
  - unfold commutator; rewrite dagger_sub, !dagger_mul, dagger_dagger.
    entrywise; unfold scale, sub; ring.
Qed.

(** K X = L X + Tr X and its dual have trivial kernels. *)
Let K X := add (generator n H jumps X) (scale (trace n X) identity).
Let K' Y := add (dual_generator n H jumps Y) (scale (trace n Y) identity).

Lemma trace_identity M : trace n (mul n M identity) = trace n M.
Proof.
  unfold trace, mul, identity; apply sum_ext; intros i hi.
  rewrite (sum_pick n _ i hi), Nat.eqb_refl; [ring|].
  intros k hk ne; rewrite (proj2 (Nat.eqb_neq k i) ne); ring.
Qed.

Lemma K_pairing X Y : trace n (mul n Y (K X)) = trace n (mul n (K' Y) X).
Proof.
  unfold K, K'; rewrite mul_add_r, mul_add_l, !trace_add, dual_pairing.
  rewrite mul_times_r, mul_times_l, !trace_scale, trace_identity.
  rewrite (trace_mul n identity X), trace_identity; ring.
Qed.

Lemma dual_K_injective Y : equal n (K' Y) zero -> equal n Y zero.
Proof.
  intros e; destruct steady as [s t].
  assert (p := K_pairing rho Y).
  rewrite (trace_mul n (K' Y)), (trace_zero_mul n rho (K' Y) e) in p.
  unfold K in p; rewrite mul_add_r, trace_add, (trace_zero_mul n Y _ s) in p.
  rewrite mul_times_r, trace_scale, trace_identity, t in p.
  assert (tr : trace n Y = RtoC 0) by (rewrite <- p; ring).
  destruct (dual_kernel Y) as [y hy].
  { intros i j hi hj; rewrite <- e by assumption; unfold K', add, scale; rewrite tr; ring. }
  assert (y0 : y = RtoC 0).
  { rewrite (trace_ext n Y _ hy), trace_scale in tr.
    assert (ti : trace n identity = RtoC (INR n)).
    { clear; unfold trace, identity; induction n as [|m IH]; [reflexivity|].
      cbn [sum]; rewrite IH, Nat.eqb_refl, S_INR, RtoC_plus; reflexivity. }
    rewrite ti in tr; destruct (C_eq_0_dec y) as [z|z]; [assumption|].
    exfalso; apply (Cmult_neq_0 y (RtoC (INR n)) z); [|assumption].
    intros c; apply RtoC_inj in c; apply (not_0_INR n); [lia | assumption]. }
  intros i j hi hj; rewrite hy by assumption; subst y; unfold scale, zero; ring.
Qed.

Theorem kernel_trivial X :
  equal n (generator n H jumps X) zero -> trace n X = RtoC 0 -> equal n X zero.
Proof.
  intros e t a b ha hb; destruct (C_eq_0_dec (X a b)) as [z|nz]; [assumption|exfalso].
  assert (k0 : equal n (K X) zero).
  { intros i j hi hj; unfold K, add, scale; rewrite e, t by assumption; unfold zero; ring. }
  set (x := fun c => X (c / n)%nat (c mod n)%nat).
  set (A := fun c d => K (unit_matrix (c / n) (c mod n)) (d / n)%nat (d mod n)%nat).
  assert (bound : forall c, (c < n * n)%nat -> (c / n < n)%nat /\ (c mod n < n)%nat).
  { intros c hc; split; [apply Nat.div_lt_upper_bound; lia | apply Nat.mod_upper_bound; lia]. }
  destruct (left_null_right_null (n * n) A x (a * n + b)) as (y & (k & hk & nk) & sol).
  - nia.
  - unfold x; rewrite Nat.div_add_l, Nat.div_small, Nat.add_0_r by lia.
    rewrite Nat.add_comm, Nat.mod_add, Nat.mod_small by lia; assumption.
  - intros d hd; destruct (bound d hd) as [h1 h2].
    assert (expand : forall Z, K Z (d / n)%nat (d mod n)%nat
                     = trace n (mul n (K' (unit_matrix (d mod n) (d / n))) Z)).
    { intros Z; rewrite <- K_pairing, trace_mul, trace_unit by assumption; reflexivity. }
    rewrite (sum_ext _ _ (fun c => (fun i j => X i j * K' (unit_matrix (d mod n) (d / n)) j i)
                                     (c / n)%nat (c mod n)%nat)).
    + rewrite (sum_pairs n n (fun i j => X i j * K' (unit_matrix (d mod n) (d / n)) j i)) by lia.
      transitivity (K X (d / n)%nat (d mod n)%nat); [|apply k0; assumption].
      rewrite expand, trace_mul; reflexivity.
    + intros c hc; destruct (bound c hc) as [g1 g2].
      unfold x, A; rewrite expand, trace_unit by assumption; reflexivity.
  - set (Y := fun i j => y (j * n + i)%nat : C).
    assert (y0 : equal n Y zero).
    { apply dual_K_injective; intros j i hj hi.
      rewrite <- (trace_unit n (K' Y) i j hi hj), <- K_pairing.
      assert (hc : (i * n + j < n * n)%nat) by nia.
      transitivity (sum (n * n) (fun k => A (i * n + j)%nat k * y k)); [|apply sol; assumption].
      assert (d1 : ((i * n + j) / n = i)%nat)
        by (rewrite Nat.div_add_l, Nat.div_small, Nat.add_0_r by lia; reflexivity).
      assert (d2 : ((i * n + j) mod n = j)%nat)
        by (rewrite Nat.add_comm, Nat.mod_add, Nat.mod_small by lia; reflexivity).
      rewrite (sum_ext _ _ (fun c => (fun k l => K (unit_matrix i j) k l * y (k * n + l)%nat)
                                       (c / n)%nat (c mod n)%nat)).
      - rewrite (sum_pairs n n (fun k l => K (unit_matrix i j) k l * y (k * n + l)%nat)) by lia.
        rewrite trace_mul; reflexivity.
      - intros c hc'; unfold A; rewrite d1, d2.
        replace (c / n * n + c mod n)%nat with c; [reflexivity|].
        rewrite Nat.mul_comm; apply Nat.div_mod; lia. }
    destruct (bound k hk) as [h1 h2].
    apply nk; specialize (y0 (k mod n)%nat (k / n)%nat h2 h1); unfold Y, zero in y0.
    rewrite <- y0; f_equal; rewrite Nat.mul_comm; apply Nat.div_mod; lia.
Qed.

End Kernel.

(** The same for a Hamiltonian that is Hermitian where it counts. *)
Theorem unique_by_jumps n H jumps rho :
  (0 < n)%nat -> hermitian n H -> Forall (fun j => (0 < fst j)%R) jumps ->
  trivial_commutant n jumps ->
  steady_state n H jumps rho -> positive_definite n rho ->
  forall X, steady_state n H jumps X -> equal n X rho.
Proof.
  intros hn hH hr hc hs hd.
  set (H' := fun i j => if ((i <? n)%nat && (j <? n)%nat)%bool then H i j else RtoC 0).
  assert (e : equal n H' H).
  { intros i j hi hj; unfold H'.
    rewrite (proj2 (Nat.ltb_lt i n) hi), (proj2 (Nat.ltb_lt j n) hj); reflexivity. }
  assert (jumps_refl : equal_jumps n jumps jumps).
  { clear; induction jumps as [|[r A] l IH]; constructor; [split; [reflexivity|apply equal_refl]|].
    assumption. }
  assert (g : forall Z, equal n (generator n H' jumps Z) (generator n H jumps Z))
    by (intros; apply generator_ext; [assumption | assumption | apply equal_refl]).
  apply steady_state_unique; [|assumption].
  intros X hX tX.
  apply (kernel_trivial n H' jumps rho hn); try assumption.
  - entrywise; unfold dagger, H'.
    destruct (Nat.ltb_spec i n) as [hi|hi], (Nat.ltb_spec j n) as [hj|hj]; simpl;
      try (apply Cconj_RtoC).
    symmetry; apply hH; assumption.
  - destruct hs as [s t]; split; [|assumption].
    eapply equal_trans; [apply g | assumption].
  - eapply equal_trans; [apply g | assumption].
Qed.
