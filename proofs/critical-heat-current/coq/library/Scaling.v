(** * Quantities that are multiplied by a power of lambda *)

From Coq Require Import Reals Lra Lia.

Local Open Scope R_scope.

(** A quotient, from its numerator and its denominator. *)
Lemma scaled_quotient e e' n n' m m' l a b k :
  e = n / m -> e' = n' / m' -> 0 < l -> 0 < m ->
  n' = l ^ a * n -> m' = l ^ b * m -> a = (k + b)%nat -> e' = l ^ k * e.
Proof.
  intros -> -> hl hm -> -> ->; rewrite pow_add.
  assert (l ^ b <> 0) by (apply pow_nonzero; lra).
  field; split; [lra | assumption].
Qed.

(** A root, from what stands below it. *)
Lemma scaled_root x x' l k : 0 < l -> x' = l ^ (k + k) * x -> sqrt x' = l ^ k * sqrt x.
Proof.
  intros hl ->; assert (0 <= l ^ k) by (apply pow_le; lra).
  rewrite pow_add, sqrt_mult_alt by (apply Rmult_le_pos; assumption).
  rewrite sqrt_square by assumption; reflexivity.
Qed.

(** A number that is not negative, from its square. *)
Lemma scaled_by_squares x x' l k :
  0 <= x -> 0 <= x' -> 0 < l -> x' ^ 2 = l ^ (k + k) * x ^ 2 -> x' = l ^ k * x.
Proof.
  intros hx hx' hl e; rewrite <- (sqrt_pow2 x'), <- (sqrt_pow2 x) by assumption.
  apply scaled_root; assumption.
Qed.
