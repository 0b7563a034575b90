(** * Baths at a temperature

    Occupations n = 1 / (exp (e / T) - 1) and n = 1 / (exp (e / T) + 1). *)

From Coq Require Import Reals Lra Lia.

Local Open Scope R_scope.

(** ** The exponential, from its series

    What the library of Coq has on monotony and on logarithms rests on excluded middle; this does not. *)

Lemma exp_at_least x : 0 < x -> 1 + x <= exp x.
Proof.
  intros h; unfold exp; destruct (exist_exp x) as [l hl]; simpl.
  replace (1 + x) with (sum_f_R0 (fun i => / INR (fact i) * x ^ i) 1) by (simpl; field).
  apply sum_incr; [exact hl|].
  intros n; apply Rmult_le_pos; [|apply pow_le; lra].
  apply Rlt_le, Rinv_0_lt_compat, INR_fact_lt_0.
Qed.

Lemma exp_greater x y : x < y -> exp x < exp y.
Proof.
  intros h; replace y with (x + (y - x)) by ring; rewrite exp_plus.
  assert (a := exp_at_least (y - x)); assert (b := exp_pos x).
  rewrite <- (Rmult_1_r (exp x)) at 1; apply Rmult_lt_compat_l; lra.
Qed.

Lemma ln_2_exists : {u : R | 0 < u /\ exp u = 2}.
Proof.
  destruct (IVT (fun u => exp u - 2) 0 2) as [u [hu e]].
  - apply continuity_minus; [apply derivable_continuous, derivable_exp | apply continuity_const].
    intros a b; reflexivity.
  - lra.
  - rewrite exp_0; lra.
  - assert (h := exp_at_least 2); lra.
  - exists u; split; [|lra].
    destruct (Rle_lt_or_eq_dec 0 u) as [h|h]; [lra | exact h |].
    rewrite <- h, exp_0 in e; lra.
Qed.

(** The natural logarithm of two. *)
Definition ln_2 : R := proj1_sig ln_2_exists.

Lemma ln_2_positive : 0 < ln_2.
Proof. exact (proj1 (proj2_sig ln_2_exists)). Qed.

Lemma exp_ln_2 : exp ln_2 = 2.
Proof. exact (proj2 (proj2_sig ln_2_exists)). Qed.

(** ** The exponential from the occupation *)

Lemma bose_exponential n x : 0 < n -> n = 1 / (exp x - 1) -> exp x = (1 + n) / n.
Proof.
  intros hn e; assert (exp x - 1 <> 0).
  { intros z; rewrite z in e; unfold Rdiv in e; rewrite Rinv_0 in e; lra. }
  rewrite e; field; assumption.
Qed.

Lemma fermi_exponential n x : n = 1 / (exp x + 1) -> exp x = (1 - n) / n.
Proof. intros ->; assert (h := exp_pos x); field; lra. Qed.

(** At a positive energy a fermionic bath occupies less than one half. *)
Lemma fermi_half n e T x :
  0 < e -> 0 < T -> n = 1 / (exp (e / T) + 1) -> x = 1 - 2 * n -> 0 < x.
Proof.
  intros he hT -> ->; assert (h : 1 < exp (e / T)).
  { rewrite <- exp_0; apply exp_greater, Rdiv_lt_0_compat; assumption. }
  replace (1 - 2 * (1 / (exp (e / T) + 1))) with ((exp (e / T) - 1) / (exp (e / T) + 1))
    by (field; lra).
  apply Rdiv_lt_0_compat; lra.
Qed.

(** Exponentials of multiples and of the negative. *)
Lemma exponential_multiple x y (k : nat) : y = INR k * x -> exp y = exp x ^ k.
Proof.
  intros ->; induction k as [|k IH].
  - rewrite Rmult_0_l, exp_0; reflexivity.
  - rewrite S_INR, Rmult_plus_distr_r, Rmult_1_l, exp_plus, IH; simpl; ring.
Qed.

Lemma exponential_negative x y (k : nat) : y = - (INR k * x) -> exp y = 1 / exp x ^ k.
Proof.
  intros ->; rewrite exp_Ropp, (exponential_multiple x (INR k * x) k eq_refl).
  unfold Rdiv; ring.
Qed.

(** ** The colder in units of the energy, the less occupied *)

(** Two numbers have the same sign. *)
Definition same_sign (x y : R) : Prop := (0 < x <-> 0 < y) /\ (x < 0 <-> y < 0).

Lemma same_sign_decreasing (f : R -> R) x1 x2 :
  (forall x y, x < y -> (x = x1 \/ x = x2) -> (y = x1 \/ y = x2) -> f y < f x) ->
  same_sign (f x1 - f x2) (x2 - x1).
Proof.
  intros dec; destruct (Rtotal_order x1 x2) as [h|[->|h]].
  - assert (k := dec _ _ h (or_introl eq_refl) (or_intror eq_refl)); split; lra.
  - split; lra.
  - assert (k := dec _ _ h (or_intror eq_refl) (or_introl eq_refl)); split; lra.
Qed.

Lemma quotients_order e1 e2 T1 T2 y :
  0 < T1 -> 0 < T2 -> y = T1 * e2 - T2 * e1 -> same_sign (e2 / T2 - e1 / T1) y.
Proof.
  intros h1 h2 e; assert (h := Rmult_lt_0_compat _ _ h1 h2).
  assert (q : e2 / T2 - e1 / T1 = y / (T1 * T2)) by (rewrite e; field; lra).
  assert (r : y = (e2 / T2 - e1 / T1) * (T1 * T2)) by (rewrite q; field; lra).
  set (z := e2 / T2 - e1 / T1) in *; clearbody z; clear q e; subst y.
  split; split; intros k.
  - apply Rmult_lt_0_compat; assumption.
  - apply Rmult_lt_reg_r with (T1 * T2); lra.
  - rewrite <- (Rmult_0_l (T1 * T2)); apply Rmult_lt_compat_r; assumption.
  - apply Rmult_lt_reg_r with (T1 * T2); lra.
Qed.

Lemma same_sign_trans x y z : same_sign x y -> same_sign y z -> same_sign x z.
Proof. unfold same_sign; tauto. Qed.

Lemma bose_order n1 n2 e1 e2 T1 T2 x y :
  0 < T1 -> 0 < T2 -> 0 < n1 -> 0 < n2 ->
  n1 = 1 / (exp (e1 / T1) - 1) -> n2 = 1 / (exp (e2 / T2) - 1) ->
  x = n1 - n2 -> y = T1 * e2 - T2 * e1 -> same_sign x y.
Proof.
  intros hT1 hT2 h1 h2 d1 d2 -> hy.
  apply (same_sign_trans _ (e2 / T2 - e1 / T1)); [|apply quotients_order; assumption].
  assert (large : forall n z, 0 < n -> n = 1 / (exp z - 1) -> 0 < exp z - 1).
  { intros n z hn e; assert (r := bose_exponential n z hn e).
    replace (exp z - 1) with (/ n) by (rewrite r; field; lra).
    apply Rinv_0_lt_compat, hn. }
  assert (l1 := large _ _ h1 d1); assert (l2 := large _ _ h2 d2); clear large.
  set (z1 := e1 / T1) in *; set (z2 := e2 / T2) in *; clearbody z1 z2.
  rewrite d1, d2; apply (same_sign_decreasing (fun z => 1 / (exp z - 1))).
  intros u v h hu hv; assert (k := exp_greater u v h).
  assert (0 < exp u - 1) by (destruct hu as [-> | ->]; assumption).
  unfold Rdiv; rewrite 2!Rmult_1_l; apply Rinv_lt_contravar; [|lra].
  apply Rmult_lt_0_compat; lra.
Qed.

Lemma fermi_order n1 n2 e1 e2 T1 T2 x y :
  0 < T1 -> 0 < T2 -> 0 < n1 -> 0 < n2 ->
  n1 = 1 / (exp (e1 / T1) + 1) -> n2 = 1 / (exp (e2 / T2) + 1) ->
  x = n1 - n2 -> y = T1 * e2 - T2 * e1 -> same_sign x y.
Proof.
  intros hT1 hT2 _ _ d1 d2 -> hy.
  apply (same_sign_trans _ (e2 / T2 - e1 / T1)); [|apply quotients_order; assumption].
  rewrite d1, d2; apply (same_sign_decreasing (fun z => 1 / (exp z + 1))).
  intros u v h _ _; assert (k := exp_greater u v h); assert (0 < exp u) by apply exp_pos.
  unfold Rdiv; rewrite 2!Rmult_1_l; apply Rinv_lt_contravar; [|lra].
  apply Rmult_lt_0_compat; lra.
Qed.

Lemma same_sign_positive x y : same_sign x y -> 0 < y -> 0 < x.
Proof. unfold same_sign; tauto. Qed.

Lemma same_sign_negative x y z : same_sign x y -> z = - x -> 0 < - y -> 0 < z.
Proof. intros [_ h] -> k; assert (x < 0) by (apply h; lra); lra. Qed.

Lemma same_sign_sym x y : same_sign x y -> same_sign y x.
Proof. unfold same_sign; tauto. Qed.

(** Without a factor that is positive. *)
Lemma same_sign_factor x y l k z : same_sign x y -> 0 < l -> 0 < k -> l * y = k * z -> same_sign x z.
Proof.
  intros h hl hk e; apply (same_sign_trans _ y); [assumption|].
  assert (q : 0 < l / k) by (apply Rdiv_lt_0_compat; assumption).
  assert (t : 0 < k / l) by (apply Rdiv_lt_0_compat; assumption).
  assert (r : z = l / k * y).
  { apply Rmult_eq_reg_l with k; [rewrite <- e; field; lra | lra]. }
  assert (s : y = k / l * z).
  { apply Rmult_eq_reg_l with l; [rewrite e; field; lra | lra]. }
  split; split; intros i.
  - rewrite r; apply Rmult_lt_0_compat; assumption.
  - rewrite s; apply Rmult_lt_0_compat; assumption.
  - rewrite r, <- (Rmult_0_r (l / k)); apply Rmult_lt_compat_l; assumption.
  - rewrite s, <- (Rmult_0_r (k / l)); apply Rmult_lt_compat_l; assumption.
Qed.

Lemma same_sign_product x y : same_sign x y -> 0 <= x * y.
Proof.
  intros [h k]; destruct (Rtotal_order x 0) as [a|[-> | a]].
  - assert (y < 0) by tauto; replace (x * y) with ((- x) * (- y)) by ring; apply Rmult_le_pos; lra.
  - lra.
  - assert (0 < y) by tauto; apply Rmult_le_pos; lra.
Qed.

(** ** Points at which exponentials are rational: temperatures in units of 1 / ln 2 *)

Lemma unit_positive : 0 < / ln_2.
Proof. apply Rinv_0_lt_compat, ln_2_positive. Qed.

Lemma exponential_of_ln_2 x (k : nat) : x = INR k * ln_2 -> exp x = 2 ^ k.
Proof. intros e; rewrite (exponential_multiple ln_2 x k e), exp_ln_2; reflexivity. Qed.

Lemma exponential_of_minus_ln_2 x (k : nat) : x = - (INR k * ln_2) -> exp x = 1 / 2 ^ k.
Proof. intros e; rewrite (exponential_negative ln_2 x k e), exp_ln_2; reflexivity. Qed.
