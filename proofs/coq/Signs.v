(** * Signs, square roots and maxima of real numbers *)

From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Rcomplements.

Local Open Scope R_scope.

(** ** Signs of sums and products whose terms have a sign

    [positive] proves 0 < e, 0 <= e and e <> 0 along the way e is written: sums of terms that are
    not negative with one that is positive, products, quotients, powers, roots. Whatever stands in the
    context is used at every node. Nothing is multiplied out. *)

Lemma square_pos x : x <> 0 -> 0 < x ^ 2.
Proof. intros; apply pow2_gt_0; assumption. Qed.

Lemma even_power_pos x n : x <> 0 -> 0 < x ^ (2 * n).
Proof. intros; rewrite pow_mult; apply pow_lt, square_pos; assumption. Qed.

Lemma even_power_nonneg x n : 0 <= x ^ (2 * n).
Proof. intros; rewrite pow_mult; apply pow_le, pow2_ge_0. Qed.

Ltac half_exponent n :=
  let m := eval compute in (Nat.div2 n) in
  lazymatch eval compute in (Nat.even n) with true => constr:(m) end.

(** By the form of the term first: a hypothesis that is it, or [lra], is asked for last, since most
    terms are long sums of products, and [lra] reads all hypotheses. *)
Ltac positive :=
  lazymatch goal with
  | |- 0 < IZR _ => first [apply IZR_lt; reflexivity | assumption]
  | |- 0 < ?a + ?b =>
      first [ apply Rplus_le_lt_0_compat; [ | solve [positive] ]; nonnegative
            | apply Rplus_lt_le_0_compat; [positive | nonnegative]
            | assumption
            | lra ]
  | |- 0 < ?a * ?b => first [apply Rmult_lt_0_compat; positive | assumption | lra]
  | |- 0 < ?a ^ ?n =>
      first [ apply pow_lt; solve [positive]
            | let m := half_exponent n in apply (even_power_pos a m); nonzero
            | assumption
            | lra ]
  | |- 0 < ?a / ?b => first [apply Rdiv_lt_0_compat; positive | assumption | lra]
  | |- 0 < / ?a => first [apply Rinv_0_lt_compat; positive | assumption | lra]
  | |- 0 < sqrt ?a => first [apply sqrt_lt_R0; positive | assumption | lra]
  | |- 0 < _ => first [assumption | lra]
  | |- ?a > 0 => change (0 < a); positive
  | |- _ => first [assumption | lra]
  end
with nonnegative :=
  lazymatch goal with
  | |- 0 <= IZR _ => first [apply IZR_le; discriminate | assumption]
  | |- 0 <= ?a + ?b => first [apply Rplus_le_le_0_compat; nonnegative | known_nonnegative]
  | |- 0 <= ?a * ?b => first [apply Rmult_le_pos; nonnegative | known_nonnegative]
  | |- 0 <= ?a ^ ?n =>
      first [ let m := half_exponent n in apply (even_power_nonneg a m)
            | apply pow_le; nonnegative
            | known_nonnegative ]
  | |- 0 <= ?a / ?b =>
      first [apply Rdiv_le_0_compat; [nonnegative | positive] | known_nonnegative]
  | |- 0 <= sqrt ?a => apply sqrt_pos
  | |- 0 <= Rabs ?a => apply Rabs_pos
  | |- _ => known_nonnegative
  end
with known_nonnegative := first [assumption | apply Rlt_le; assumption | lra]
with nonzero :=
  first
    [ assumption
    | apply Rgt_not_eq; solve [positive]
    | lazymatch goal with
      | |- IZR _ <> 0 => apply IZR_neq; discriminate
      | |- ?a * ?b <> 0 => apply Rmult_integral_contrapositive_currified; nonzero
      | |- ?a ^ ?n <> 0 => apply pow_nonzero; nonzero
      | |- ?a / ?b <> 0 => apply Rmult_integral_contrapositive_currified; [nonzero | apply Rinv_neq_0_compat; nonzero]
      end
    | let e := fresh in intros e; lra ].

(** ** Factors of known sign *)

Lemma positive_factor k x y : 0 < k -> y = k * x -> (0 < y <-> 0 < x).
Proof.
  intros hk ->; split; intros h.
  - apply Rmult_lt_reg_l with k; lra.
  - apply Rmult_lt_0_compat; assumption.
Qed.

Lemma negative_factor k x y : 0 < k -> y = k * x -> (y < 0 <-> x < 0).
Proof.
  intros hk ->; split; intros h.
  - apply Rmult_lt_reg_l with k; lra.
  - rewrite <- (Rmult_0_r k); apply Rmult_lt_compat_l; assumption.
Qed.

Lemma zero_factor k x y : k <> 0 -> y = k * x -> (y = 0 <-> x = 0).
Proof.
  intros hk ->; split; intros h.
  - apply Rmult_integral in h; tauto.
  - rewrite h; ring.
Qed.

(** ** Square roots *)

Lemma sqrt_of q t e : 0 <= q -> 0 <= t -> e = q ^ 2 * t -> sqrt e = q * sqrt t.
Proof.
  intros hq ht ->; rewrite sqrt_mult; [|apply pow2_ge_0|assumption].
  rewrite sqrt_pow2 by assumption; reflexivity.
Qed.

(** One root is a multiple of another if, over square denominators, the radicand is, by a square.
    Nothing need be known of the radicands' signs: the root of a negative number is 0 here. *)
Lemma sqrt_scale q a : 0 <= q -> sqrt (q ^ 2 * a) = q * sqrt a.
Proof.
  intros hq; destruct (Rle_or_lt 0 a) as [ha|ha].
  - apply sqrt_of; [assumption|assumption|reflexivity].
  - rewrite (sqrt_neg_0 a), (sqrt_neg_0 (q ^ 2 * a)) by
      (first [lra | rewrite <- (Rmult_0_r (q ^ 2)); apply Rmult_le_compat_l; [apply pow2_ge_0 | lra]]).
    ring.
Qed.

Lemma root_multiple a b n m s t k l :
  a = n / (s * s) -> b = m / (t * t) -> 0 < s -> 0 < t -> 0 < k -> 0 < l ->
  l ^ 2 * m = k ^ 2 * n -> sqrt b = k * s / (l * t) * sqrt a.
Proof.
  intros -> -> hs ht hk hl e; rewrite <- sqrt_scale.
  - f_equal; replace m with (k ^ 2 * n / l ^ 2) by (rewrite <- e; field; lra).
    field; lra.
  - apply Rlt_le, Rdiv_lt_0_compat; apply Rmult_lt_0_compat; assumption.
Qed.

Lemma equal_with_roots u v u' v' q x y :
  y = q * x -> v = q * v' -> u = u' -> u + v * x = u' + v' * y.
Proof. intros -> -> ->; ring. Qed.

Lemma cross_multiply_by n b x y m c :
  b <> 0 -> y <> 0 -> c <> 0 -> n * (y * c) = x * m * b -> n / b = x / y * (m / c).
Proof.
  intros hb hy hc e; replace n with (x * m * b / (y * c)) by (rewrite <- e; field; tauto).
  field; tauto.
Qed.

(** When u + v sqrt(t) is positive. *)
Lemma surd_positive u v t :
  0 <= t ->
  (0 < u + v * sqrt t
   <-> (0 < u /\ 0 < u ^ 2 - v ^ 2 * t) \/ (0 < v /\ u ^ 2 - v ^ 2 * t < 0) \/ (0 < u /\ 0 < v)).
Proof.
  intros ht; assert (hs := sqrt_pos t); assert (ss := sqrt_sqrt t ht).
  set (s := sqrt t) in *; clearbody s; subst t.
  replace (u ^ 2 - v ^ 2 * (s * s)) with ((u + v * s) * (u - v * s)) by ring.
  split.
  - intros h; destruct (Rlt_or_le 0 u) as [hu|hu].
    + destruct (Rlt_or_le 0 v) as [hv|hv]; [tauto|].
      left; split; [assumption|]; apply Rmult_lt_0_compat; [assumption|].
      assert (v * s <= 0) by (rewrite <- (Rmult_0_l s); apply Rmult_le_compat_r; assumption); lra.
    + right; left; assert (hv : 0 < v).
      { apply Rnot_le_lt; intros c.
        assert (v * s <= 0) by (rewrite <- (Rmult_0_l s); apply Rmult_le_compat_r; assumption); lra. }
      split; [assumption|].
      rewrite <- (Rmult_0_r (u + v * s)); apply Rmult_lt_compat_l; lra.
  - assert (pos : forall a b, 0 < a * b -> 0 < b -> 0 < a).
    { intros a b p hb; apply Rmult_lt_reg_r with b; lra. }
    intros [[hu w]|[[hv w]|[hu hv]]].
    + destruct (Rlt_or_le 0 v) as [h|h].
      * assert (0 <= v * s) by (apply Rmult_le_pos; lra); lra.
      * apply (pos _ (u - v * s) w).
        assert (v * s <= 0) by (rewrite <- (Rmult_0_l s); apply Rmult_le_compat_r; assumption); lra.
    + apply Rnot_le_lt; intros c.
      assert (0 <= v * s) by (apply Rmult_le_pos; lra).
      assert (u - v * s <= 0) by lra.
      assert (0 <= (u + v * s) * (u - v * s)).
      { replace ((u + v * s) * (u - v * s)) with ((- (u + v * s)) * (- (u - v * s))) by ring.
        apply Rmult_le_pos; lra. }
      lra.
    + assert (0 <= v * s) by (apply Rmult_le_pos; lra); lra.
Qed.

(** x > sqrt(y) *)
Lemma greater_than_root x y : 0 <= y -> (x > sqrt y <-> 0 < x /\ 0 < x ^ 2 - y).
Proof.
  intros hy; assert (h := surd_positive x (-1) y hy).
  replace (x ^ 2 - (-1) ^ 2 * y) with (x ^ 2 - y) in h by ring.
  replace (x + -1 * sqrt y) with (x - sqrt y) in h by ring.
  split.
  - intros g; destruct (proj1 h) as [k|[k|k]]; try lra; assumption.
  - intros [a b]; assert (0 < x - sqrt y) by (apply h; left; split; assumption); lra.
Qed.

(** |x| > sqrt(y) *)
Lemma modulus_greater_than_root x y : 0 <= y -> (Rabs x > sqrt y <-> 0 < x ^ 2 - y).
Proof.
  intros hy; rewrite greater_than_root by assumption.
  rewrite pow2_abs; split; [tauto|].
  intros h; split; [|assumption].
  apply Rabs_pos_lt; intros ->; replace (0 ^ 2) with 0 in h by ring; lra.
Qed.

(** ** Maxima *)

Lemma max_positive x : Rmax 0 x > 0 <-> 0 < x.
Proof. unfold Rmax; destruct (Rle_dec 0 x); lra. Qed.

Lemma max_nonneg x : 0 <= Rmax 0 x.
Proof. apply Rmax_l. Qed.

(** ** From a multiple that is written with its sign to be seen *)

Lemma positive_by k x y : 0 < k -> k * x = y -> 0 < y -> 0 < x.
Proof. intros hk e hy; apply Rmult_lt_reg_l with k; [assumption|]; rewrite e; lra. Qed.

Lemma nonnegative_by k x y : 0 < k -> k * x = y -> 0 <= y -> 0 <= x.
Proof. intros hk e hy; apply Rmult_le_reg_l with k; [assumption|]; rewrite e; lra. Qed.

Lemma nonzero_by k x y : 0 < k -> k * x = y -> y <> 0 -> x <> 0.
Proof. intros hk e hy z; apply hy; rewrite <- e, z; ring. Qed.

(** ** The sign of a quotient from the sign of one factor of its numerator *)

Lemma quotient_sign e n m k l o :
  e = n / m -> 0 < m -> 0 < k -> 0 < l -> l * n = k * o -> (0 < e <-> 0 < o).
Proof.
  intros -> hm hk hl h.
  assert (r : n / m = k / (l * m) * o).
  { replace n with (l * n / l) by (field; lra); rewrite h; field; lra. }
  apply (positive_factor (k / (l * m))); [|exact r].
  apply Rdiv_lt_0_compat; [assumption | apply Rmult_lt_0_compat; assumption].
Qed.

Lemma quotient_vanishes e above below : e = above / below -> above = 0 -> (e = 0 <-> True).
Proof. intros -> ->; split; [trivial | intros _; apply Rmult_0_l]. Qed.

Lemma quotient_zero e n m k l o :
  e = n / m -> 0 < m -> k <> 0 -> 0 < l -> l * n = k * o -> (e = 0 <-> o = 0).
Proof.
  intros -> hm hk hl h.
  assert (r : n / m = k / (l * m) * o).
  { replace n with (l * n / l) by (field; lra); rewrite h; field; lra. }
  apply (zero_factor (k / (l * m))); [|exact r].
  apply Rmult_integral_contrapositive_currified; [assumption|].
  apply Rinv_neq_0_compat, Rgt_not_eq, Rmult_lt_0_compat; assumption.
Qed.

Lemma less_than_minus_root x y : 0 <= y -> (x < - sqrt y <-> 0 < - x /\ 0 < x ^ 2 - y).
Proof.
  intros hy; assert (h := greater_than_root (- x) y hy).
  replace ((- x) ^ 2 - y) with (x ^ 2 - y) in h by ring.
  rewrite <- h; split; lra.
Qed.

Lemma Rabs_square x : Rabs x ^ 2 = x ^ 2.
Proof. apply pow2_abs. Qed.

(** Statements about signs of o: all three cases. *)
Lemma sign_cases o : 0 < o \/ o = 0 \/ 0 < - o.
Proof. destruct (Rtotal_order o 0) as [h|[h|h]]; lra. Qed.

Ltac by_signs o :=
  destruct (sign_cases o) as [?|[?|?]];
  [ assert (~ o = 0) by lra; assert (~ 0 < - o) by lra
  | assert (~ 0 < o) by lra; assert (~ 0 < - o) by lra
  | assert (~ 0 < o) by lra; assert (~ o = 0) by lra ].

Lemma square_sign o : 0 < o ^ 2 <-> ~ (o = 0).
Proof. split; [intros h ->; lra | apply square_pos]. Qed.

Lemma zero_product x y : x * y = 0 <-> x = 0 \/ y = 0.
Proof. split; [apply Rmult_integral | intros [-> | ->]; ring]. Qed.
