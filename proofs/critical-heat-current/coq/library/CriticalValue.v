(** * Eigenvalues of the partial transpose one by one; the critical value of a current *)

From Lindproof Require Export Entanglement State Signs.

Local Open Scope R_scope.

(** x is an eigenvalue: det(x - A) = 0. *)
Definition is_eigenvalue (n : nat) (A : matrix) (x : R) : Prop :=
  characteristic_polynomial n A (RtoC x) = RtoC 0.

(** x is the least of the eigenvalues, which are all real. *)
Definition is_least_eigenvalue (n : nat) (A : matrix) (x : R) : Prop :=
  exists l, eigenvalues n A l /\ In x l /\ forall y, In y l -> x <= y.

(** The same populations (diagonal elements), and coherences (all other elements) times s. *)
Definition scale_coherences (s : R) (A : matrix) : matrix :=
  fun i j => if Nat.eqb i j then A i j else (RtoC s * A i j)%C.

(** x is the critical value of a current that is proportional to the coherences of the state A: the
    magnitude s |current| that it has when the coherences, and the current with them, are scaled by
    the s > 0 for which the least eigenvalue of the partial transpose is zero. *)
Definition is_critical_value (n d stride : nat) (A : matrix) (current x : R) : Prop :=
  exists s, 0 < s /\ is_least_eigenvalue n (partial_transpose d stride (scale_coherences s A)) 0
    /\ x = s * Rabs current.

Lemma is_eigenvalue_in n A l x : eigenvalues n A l -> In x l -> is_eigenvalue n A x.
Proof.
  intros e h; unfold is_eigenvalue; rewrite e, product_of_factors_real.
  rewrite (proj2 (real_product_root l x) h); reflexivity.
Qed.

(** ** A block of size two beside positive eigenvalues *)

Lemma upper_eigenvalue_pos a b m : 0 < a + b -> 0 < upper_eigenvalue a b m.
Proof. intros; unfold upper_eigenvalue; assert (h := sqrt_pos ((a - b) ^ 2 + 4 * m)); lra. Qed.

Lemma lower_eigenvalue_zero a b m :
  0 < a -> 0 < b -> 0 <= m -> (lower_eigenvalue a b m = 0 <-> m = a * b).
Proof.
  intros ha hb hm; unfold lower_eigenvalue; split.
  - intros e; assert (q := sqrt_sqrt _ (block_radicand_nonneg a b m hm)).
    replace (sqrt ((a - b) ^ 2 + 4 * m)) with (a + b) in q by lra; lra.
  - intros ->; replace ((a - b) ^ 2 + 4 * (a * b)) with ((a + b) ^ 2) by ring.
    rewrite sqrt_pow2 by lra; lra.
Qed.

Lemma least_eigenvalue_of_block n A l a b m :
  eigenvalues n A (upper_eigenvalue a b m :: lower_eigenvalue a b m :: l) ->
  (forall x, In x l -> 0 < x) -> 0 < a -> 0 < b -> 0 <= m ->
  (is_least_eigenvalue n A 0 <-> m = a * b).
Proof.
  intros e pos ha hb hm; rewrite <- (lower_eigenvalue_zero a b m ha hb hm).
  assert (u := upper_eigenvalue_pos a b m ltac:(lra)); split.
  - intros (r & er & h & _).
    apply (Permutation_in 0 (eigenvalues_unique n A _ _ er e)) in h.
    destruct h as [h|[h|h]]; [lra | assumption | apply pos in h; lra].
  - intros z; eexists; split; [exact e|]; split; [right; left; assumption|].
    intros y [<-|[<-|h]]; [lra | lra | apply pos in h; lra].
Qed.

(** ** Comparisons with a number that is known by its square *)

Lemma root_of_square x y : 0 <= x -> x ^ 2 = y -> x = sqrt y.
Proof. intros h <-; symmetry; apply sqrt_pow2; assumption. Qed.

Lemma greater_than_nonneg x y : 0 <= y -> (x > y <-> 0 < x /\ 0 < x ^ 2 - y ^ 2).
Proof.
  intros h; rewrite <- (greater_than_root x (y ^ 2) (pow2_ge_0 y)), sqrt_pow2 by assumption; tauto.
Qed.

Lemma modulus_greater_than_nonneg x y : 0 <= y -> (Rabs x > y <-> 0 < x ^ 2 - y ^ 2).
Proof.
  intros h; rewrite <- (modulus_greater_than_root x (y ^ 2) (pow2_ge_0 y)), sqrt_pow2 by assumption.
  tauto.
Qed.

Lemma less_than_minus_nonneg x y : 0 <= y -> (x < - y <-> 0 < - x /\ 0 < x ^ 2 - y ^ 2).
Proof.
  intros h; rewrite <- (less_than_minus_root x (y ^ 2) (pow2_ge_0 y)), sqrt_pow2 by assumption; tauto.
Qed.

Lemma critical_value_nonneg n d stride A current x :
  is_critical_value n d stride A current x -> 0 <= x.
Proof. intros (s & hs & _ & ->); apply Rmult_le_pos; [lra | apply Rabs_pos]. Qed.

(** The square of a critical value, and when there is one: [m] is the squared modulus of the coherence
    in the block with the populations [a] and [b]; the current's square is [k] times it. *)
Lemma critical_value_of_block n d stride A current l a b m k x :
  (forall s, eigenvalues n (partial_transpose d stride (scale_coherences s A))
     (upper_eigenvalue a b (s ^ 2 * m) :: lower_eigenvalue a b (s ^ 2 * m) :: l)) ->
  (forall y, In y l -> 0 < y) -> 0 < a -> 0 < b -> 0 <= m -> current ^ 2 = k * m ->
  is_critical_value n d stride A current x -> x ^ 2 = k * (a * b).
Proof.
  intros e pos ha hb hm hk (s & hs & z & ->).
  rewrite (least_eigenvalue_of_block n _ l a b _ (e s) pos ha hb) in z
    by (apply Rmult_le_pos; [apply pow2_ge_0 | assumption]).
  rewrite Rpow_mult_distr, pow2_abs, hk, <- z; ring.
Qed.

Lemma critical_value_exists n d stride A current l a b m :
  (forall s, eigenvalues n (partial_transpose d stride (scale_coherences s A))
     (upper_eigenvalue a b (s ^ 2 * m) :: lower_eigenvalue a b (s ^ 2 * m) :: l)) ->
  (forall y, In y l -> 0 < y) -> 0 < a -> 0 < b -> 0 < m ->
  exists x, is_critical_value n d stride A current x.
Proof.
  intros e pos ha hb hm.
  assert (r : 0 < a * b / m) by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption).
  eexists; exists (sqrt (a * b / m)); split; [apply sqrt_lt_R0, r|]; split; [|reflexivity].
  apply (least_eigenvalue_of_block n _ l a b _ (e _) pos ha hb).
  - apply Rmult_le_pos; [apply pow2_ge_0 | lra].
  - rewrite pow2_sqrt by lra; field; lra.
Qed.

(** ** Quotients over the denominator of a state *)

Lemma quotient_squares (n d a b u v : R) :
  d <> 0 -> 0 < b -> n ^ 2 * b = a * (u ^ 2 + v ^ 2) ->
  (n / d) ^ 2 = a / b * ((u / d) ^ 2 + (v / d) ^ 2).
Proof.
  intros hd hb e; replace ((n / d) ^ 2) with (n ^ 2 * b / (b * d ^ 2))
    by (field; repeat split; first [assumption | lra]).
  rewrite e; field; repeat split; first [assumption | lra].
Qed.

Lemma quotient_nonzero (n d : R) : n <> 0 -> d <> 0 -> n / d <> 0.
Proof.
  intros; apply Rmult_integral_contrapositive_currified; [|apply Rinv_neq_0_compat]; assumption.
Qed.
