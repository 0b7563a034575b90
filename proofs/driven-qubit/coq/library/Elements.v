(** * Tactics that compute the elements of a matrix

    They reduce an element to an expression in the symbols and leave real and complex operations
    alone: an element that is unfolded to pairs of real numbers takes minutes. *)

From Lindproof Require Export MasterEquation.

Local Open Scope R_scope.
Local Open Scope C_scope.

Lemma Cconj_RtoC x : Cconj (RtoC x) = RtoC x.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_Ci : Cconj Ci = - Ci.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_plus a b : Cconj (a + b) = Cconj a + Cconj b.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_minus a b : Cconj (a - b) = Cconj a - Cconj b.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_mult a b : Cconj (a * b) = Cconj a * Cconj b.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_opp a : Cconj (- a) = - Cconj a.
Proof. apply injective_projections; simpl; ring. Qed.

Ltac push_Cconj :=
  repeat first
    [ rewrite Cconj_plus | rewrite Cconj_minus | rewrite Cconj_mult | rewrite Cconj_opp
    | rewrite Cconj_RtoC | rewrite Cconj_Ci ].

(** A goal for every element of an n x n matrix, n a numeral. *)
Ltac each_element :=
  lazymatch goal with
  | |- equal ?n _ _ =>
      let i := fresh "i" in let j := fresh "j" in
      let hi := fresh "hi" in let hj := fresh "hj" in
      intros i j hi hj;
      each_index i hi; each_index j hj
  end
with each_index i hi :=
  lazymatch type of hi with
  | (_ < S _)%nat =>
      destruct i as [|i]; [clear hi | apply Nat.succ_lt_mono in hi; each_index i hi]
  | _ => exfalso; clear - hi; lia
  end.

(** Unfolds the operations of this library. *)
Ltac compute_element :=
  cbv [generator dissipation dissipator heat_flow expectation steady_state
       commutator anticommutator trace mul add sub scale add_all dagger kron identity zero sum
       rows nth app fst snd
       Nat.div Nat.divmod Nat.modulo Nat.sub Nat.add Nat.mul Nat.eqb Nat.leb Nat.ltb].

(** Closes an equation between polynomials in C. *)
Ltac close_polynomial := push_Cconj; push_RtoC; ring.

(** A goal for every pair of indices below n. *)
Ltac each_pair :=
  lazymatch goal with
  | |- hermitian ?n _ =>
      let i := fresh "i" in let j := fresh "j" in
      let hi := fresh "hi" in let hj := fresh "hj" in
      intros i j hi hj; each_index i hi; each_index j hj
  end.
