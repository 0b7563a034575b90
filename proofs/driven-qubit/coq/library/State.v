(** * Positive matrices that fall apart into blocks of size one and two *)

From Coquelicot Require Import Rcomplements.
From Lindproof Require Export MasterEquation Elements Signs Uniqueness.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** |x|^2 *)
Definition square (x : C) : R := (Re x ^ 2 + Im x ^ 2)%R.

Lemma square_nonneg x : (0 <= square x)%R.
Proof. unfold square; assert (a := pow2_ge_0 (Re x)); assert (b := pow2_ge_0 (Im x)); lra. Qed.

Lemma square_positive x : x <> RtoC 0 -> (0 < square x)%R.
Proof.
  intros h; destruct (square_nonneg x) as [p|e]; [assumption|exfalso]; apply h.
  unfold square in e; assert (a := pow2_ge_0 (Re x)); assert (b := pow2_ge_0 (Im x)).
  assert (Re x ^ 2 = 0)%R by lra; assert (Im x ^ 2 = 0)%R by lra.
  apply injective_projections; simpl; apply Rsqr_0_uniq; unfold Rsqr, Re, Im in *; lra.
Qed.

Lemma square_Cmod x : (Cmod x ^ 2 = square x)%R.
Proof.
  unfold Cmod, square, Re, Im; rewrite <- Rsqr_pow2, Rsqr_sqrt; [reflexivity|].
  assert (a := pow2_ge_0 (fst x)); assert (b := pow2_ge_0 (snd x)); lra.
Qed.

(** The form of a block ((a, z), (z^*, b)), z = u + i v. *)
Definition block_form (a b u v : R) (x y : C) : R :=
  (a * square x + b * square y
   + 2 * (u * (Re x * Re y + Im x * Im y) - v * (Re x * Im y - Im x * Re y)))%R.

Lemma block_form_complete a b u v x y :
  (a * block_form a b u v x y
   = (a * Re x + u * Re y - v * Im y) ^ 2 + (a * Im x + u * Im y + v * Re y) ^ 2
     + (a * b - (u ^ 2 + v ^ 2)) * square y)%R.
Proof. unfold block_form, square; ring. Qed.

Lemma block_form_positive a b u v x y :
  (0 < a)%R -> (0 < a * b - (u ^ 2 + v ^ 2))%R -> (x <> RtoC 0 \/ y <> RtoC 0) ->
  (0 < block_form a b u v x y)%R.
Proof.
  intros ha hd ne; apply Rmult_lt_reg_l with a; [assumption|].
  rewrite Rmult_0_r, block_form_complete.
  assert (p := pow2_ge_0 (a * Re x + u * Re y - v * Im y)).
  assert (q := pow2_ge_0 (a * Im x + u * Im y + v * Re y)).
  destruct (C_eq_0_dec y) as [->|hy].
  - destruct ne as [hx|c]; [|contradiction c; reflexivity].
    assert (s := square_positive x hx); assert (0 < a ^ 2 * square x)%R.
    { apply Rmult_lt_0_compat; [apply pow_lt|]; assumption. }
    unfold square, Re, Im in *; simpl in *; lra.
  - assert (0 < (a * b - (u ^ 2 + v ^ 2)) * square y)%R.
    { apply Rmult_lt_0_compat; [|apply square_positive]; assumption. }
    lra.
Qed.

Lemma block_form_nonneg a b u v x y :
  (0 < a)%R -> (0 < a * b - (u ^ 2 + v ^ 2))%R -> (0 <= block_form a b u v x y)%R.
Proof.
  intros ha hd; destruct (C_eq_0_dec x) as [->|hx].
  - destruct (C_eq_0_dec y) as [->|hy].
    + unfold block_form, square; simpl; lra.
    + apply Rlt_le, block_form_positive; tauto.
  - apply Rlt_le, block_form_positive; tauto.
Qed.

(** A positive definite matrix is positive semidefinite. *)
Lemma positive_definite_semidefinite n A : positive_definite n A -> positive_semidefinite n A.
Proof.
  intros h x; split; [apply h | apply (form_nonneg n A h)].
Qed.

(** Positive definite after multiplication by a positive number. *)
Lemma positive_definite_scale n A r :
  (0 < r)%R -> positive_definite n A -> positive_definite n (scale (RtoC r) A).
Proof.
  intros hr h x.
  assert (e : quadratic_form n (scale (RtoC r) A) x = RtoC r * quadratic_form n A x).
  { unfold quadratic_form, scale; rewrite <- sum_scale; apply sum_ext; intros i hi.
    rewrite <- sum_scale; apply sum_ext; intros j hj; ring. }
  rewrite e; destruct (h x) as [a b]; split.
  - simpl; unfold Im in a; rewrite a; ring.
  - intros ne; specialize (b ne); simpl; unfold Re in b |- *; unfold Im in a; rewrite a.
    replace (r * fst (quadratic_form n A x) - 0 * 0)%R with (r * fst (quadratic_form n A x))%R by ring.
    apply Rmult_lt_0_compat; assumption.
Qed.

Lemma positive_definite_ext n A B : equal n A B -> positive_definite n B -> positive_definite n A.
Proof.
  intros e h x.
  assert (q : quadratic_form n A x = quadratic_form n B x).
  { unfold quadratic_form; apply sum_ext; intros i hi; apply sum_ext; intros j hj.
    rewrite e by assumption; reflexivity. }
  rewrite q; apply h.
Qed.

Lemma RtoC_nonzero x : x <> 0%R -> RtoC x <> RtoC 0.
Proof. intros h e; apply h, RtoC_inj; assumption. Qed.

Lemma positive_definite_of_form n A (q : (nat -> C) -> R) :
  (forall x, quadratic_form n A x = RtoC (q x)) ->
  (forall x, (exists i, (i < n)%nat /\ x i <> RtoC 0) -> (0 < q x)%R) ->
  positive_definite n A.
Proof. intros e h x; rewrite e; split; [reflexivity | apply h]. Qed.

Lemma positive_definite_quotient n A d :
  (0 < d)%R -> positive_definite n A -> positive_definite n (scale (/ RtoC d) A).
Proof.
  intros h a; rewrite <- RtoC_inv by lra; apply positive_definite_scale; [|assumption].
  apply Rinv_0_lt_compat; assumption.
Qed.

Lemma hermitian_quotient n A d :
  d <> 0%R -> hermitian n A -> hermitian n (scale (/ RtoC d) A).
Proof.
  intros h a i j hi hj; unfold scale; rewrite Cconj_mult, <- RtoC_inv, Cconj_RtoC by assumption.
  rewrite a by assumption; reflexivity.
Qed.

Lemma pair_parts a b : (a, b) = RtoC a + Ci * RtoC b.
Proof. apply injective_projections; simpl; ring. Qed.

(** Closes an equation between a quadratic form in x 0, ..., x (n - 1) and sums of squares. *)
Ltac close_form x n :=
  let rec parts k :=
    lazymatch k with
    | O => idtac
    | S ?m => let a := fresh "a" in let b := fresh "b" in destruct (x m) as [a b]; parts m
    end in
  parts n;
  cbv [block_form square complex Re Im fst snd]; rewrite !pair_parts; close_polynomial.

Lemma Cminus_zero a b : a - b = RtoC 0 -> a = b.
Proof. intros h; replace a with (a - b + b) by ring; rewrite h; ring. Qed.

Lemma hermitian_ext n A B : equal n A B -> hermitian n B -> hermitian n A.
Proof. intros e h i j hi hj; rewrite !e by assumption; apply h; assumption. Qed.

Lemma trivial_commutant_ext n a b :
  equal_jumps n a b -> trivial_commutant n b -> trivial_commutant n a.
Proof.
  intros e t Y h; apply t; clear t.
  induction e as [|[r A] [s B] a b [q k] e IH]; intros z M [].
  - injection H as <- <-; simpl in k.
    destruct (h r A (or_introl eq_refl)) as [h1 h2]; split.
    + eapply equal_trans; [|exact h1]; apply commutator_ext; [apply equal_sym, k | apply equal_refl].
    + eapply equal_trans; [|exact h2]; apply commutator_ext; [|apply equal_refl].
      apply equal_sym, dagger_ext, k.
  - apply (IH (fun r0 A0 i => h r0 A0 (or_intror i)) z M); assumption.
Qed.

(** Closes RtoC and complex numbers over one real denominator, [n] says that it is not zero. *)
Ltac close_quotient n :=
  cbv [complex Rdiv]; rewrite ?RtoC_opp, ?RtoC_mult, ?(RtoC_inv _ n); push_RtoC; ring.

Lemma complex_quotient a b d :
  d <> 0%R -> complex (a / d) (b / d) = complex a b / RtoC d.
Proof. intros h; unfold complex; rewrite !RtoC_div by assumption; field; apply RtoC_nonzero, h. Qed.

Lemma Cdiv_intro x n d : d <> RtoC 0 -> x * d = n -> x = n / d.
Proof. intros h <-; field; assumption. Qed.

Lemma Cdiv_elim x d y z : d <> RtoC 0 -> x * y = z * d -> x / d * y = z.
Proof.
  intros h e; replace (x / d * y) with (x * y / d) by (field; assumption).
  rewrite e; field; assumption.
Qed.

Lemma cross_multiply_l (x d z : R) : d <> 0%R -> x = (z * d)%R -> (x / d)%R = z.
Proof. intros h ->; field; assumption. Qed.

Lemma C_cross a b x y : b <> RtoC 0 -> y <> RtoC 0 -> a * y = x * b -> a / b = x / y.
Proof.
  intros hb hy e; replace (a / b) with (a * y / (b * y)) by (field; split; assumption).
  rewrite e; field; split; assumption.
Qed.

Lemma square_complex a b : square (complex a b) = (a ^ 2 + b ^ 2)%R.
Proof. unfold square, complex; simpl; ring. Qed.

Lemma quotient_part x n d : d <> 0%R -> x = RtoC n -> Re (/ RtoC d * x) = (n / d)%R.
Proof. intros h ->; rewrite <- RtoC_inv by assumption; simpl; unfold Rdiv; ring. Qed.

Lemma RtoC_quotient (x n d : R) : d <> 0%R -> x = (n / d)%R -> RtoC x = RtoC n / RtoC d.
Proof. intros h ->; apply RtoC_div; assumption. Qed.

Lemma Cmod_square_quotient z a b (d : R) :
  d <> 0%R -> z = complex a b / RtoC d -> (Cmod z ^ 2 = (a ^ 2 + b ^ 2) / d ^ 2)%R.
Proof.
  intros h ->; rewrite <- complex_quotient by assumption; rewrite square_Cmod, square_complex.
  field; assumption.
Qed.

Lemma conjugate_quotient a b d :
  d <> 0%R -> Cconj (complex a b / RtoC d) = complex a (- b) / RtoC d.
Proof.
  intros h; rewrite <- !complex_quotient by assumption.
  apply injective_projections; simpl; field; assumption.
Qed.

Lemma cross_multiply (a b x y : R) : b <> 0%R -> y <> 0%R -> (a * y = x * b)%R -> (a / b = x / y)%R.
Proof. intros hb hy e; apply (Rmult_eq_reg_r (b * y)); [field_simplify; [lra|assumption|assumption]|].
  apply Rmult_integral_contrapositive_currified; assumption.
Qed.

Lemma complex_injective a b x y : complex a b = complex x y -> a = x /\ b = y.
Proof.
  unfold complex; intros e; assert (f := f_equal fst e); assert (g := f_equal snd e).
  simpl in f, g; lra.
Qed.

(** ** Order relations from the difference as one quotient over something positive *)

Lemma greater_by_quotient (x y n m : R) : (x - y = n / m)%R -> (0 < m)%R -> (0 < n)%R -> (x > y)%R.
Proof. intros e h p; assert (0 < n / m)%R by (apply Rdiv_lt_0_compat; assumption); lra. Qed.

Lemma less_by_quotient (x y n m : R) : (y - x = n / m)%R -> (0 < m)%R -> (0 < n)%R -> (x < y)%R.
Proof. intros e h p; assert (0 < n / m)%R by (apply Rdiv_lt_0_compat; assumption); lra. Qed.

Lemma greater_or_equal_by_quotient (x y n m : R) :
  (x - y = n / m)%R -> (0 < m)%R -> (0 <= n)%R -> (x >= y)%R.
Proof. intros e h p; assert (0 <= n / m)%R by (apply Rdiv_le_0_compat; assumption); lra. Qed.

Lemma less_or_equal_by_quotient (x y n m : R) :
  (y - x = n / m)%R -> (0 < m)%R -> (0 <= n)%R -> (x <= y)%R.
Proof. intros e h p; assert (0 <= n / m)%R by (apply Rdiv_le_0_compat; assumption); lra. Qed.

Lemma different_by_quotient (x y n m : R) : (x - y = n / m)%R -> (0 < m)%R -> n <> 0%R -> x <> y.
Proof.
  intros e h p c; apply p; rewrite c, Rminus_diag_eq in e by reflexivity.
  replace n with (n / m * m)%R by (field; lra); rewrite <- e; ring.
Qed.

Ltac C_nonzero := repeat apply Cmult_neq_0; first [assumption | apply RtoC_nonzero; nonzero].

(** A complex number that is written with rational numbers is not zero. *)
Ltac number_nonzero :=
  let e := fresh in
  intros e; apply (f_equal fst) in e; simpl in e; lra.

Lemma complex_zero a b (d : R) :
  d <> 0%R -> (complex a b / RtoC d = RtoC 0 <-> (a = 0 /\ b = 0)%R).
Proof.
  intros h; rewrite <- complex_quotient by assumption; split.
  - intros e; change (RtoC 0) with (complex 0 0) in e || replace (RtoC 0) with (complex 0 0) in e
      by (apply injective_projections; simpl; ring).
    apply complex_injective in e; destruct e as [e f]; split.
    + replace a with (a / d * d)%R by (field; assumption); rewrite e; ring.
    + replace b with (b / d * d)%R by (field; assumption); rewrite f; ring.
  - intros [-> ->]; apply injective_projections; simpl; field; assumption.
Qed.

Lemma and_iff_both (a b x y : Prop) : (a <-> x) -> (b <-> y) -> (a /\ b <-> x /\ y).
Proof. tauto. Qed.
