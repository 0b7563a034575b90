(** * The algebra of matrices

    The laws of products, conjugates and traces, as equalities of functions. *)

From Coq Require Export FunctionalExtensionality.
From Lindproof Require Export MasterEquation Elements.

Local Open Scope R_scope.
Local Open Scope C_scope.

Ltac entrywise := apply functional_extensionality; intros ?i; apply functional_extensionality; intros ?j.

Lemma sum_scale_r n z f : sum n (fun k => f k * z) = sum n f * z.
Proof. induction n as [|n IH]; simpl; [ring|]. rewrite IH; ring. Qed.

Lemma sum_zero n : sum n (fun _ => RtoC 0) = RtoC 0.
Proof. induction n as [|n IH]; simpl; [reflexivity|]. rewrite IH; ring. Qed.

Lemma sum_exchange n m f :
  sum n (fun i => sum m (fun j => f i j)) = sum m (fun j => sum n (fun i => f i j)).
Proof.
  induction n as [|n IH]; simpl.
  - symmetry; apply sum_zero.
  - rewrite IH, <- sum_plus; reflexivity.
Qed.

Lemma sum_conj n f : Cconj (sum n f) = sum n (fun k => Cconj (f k)).
Proof. induction n as [|n IH]; simpl; [apply Cconj_RtoC|]. rewrite Cconj_plus, IH; reflexivity. Qed.

Lemma sum_pick n f k : (k < n)%nat -> (forall i, (i < n)%nat -> i <> k -> f i = RtoC 0) -> sum n f = f k.
Proof.
  induction n as [|n IH]; intros h z; [lia|]; simpl.
  destruct (Nat.eq_dec k n) as [->|ne].
  - rewrite (sum_ext n f (fun _ => RtoC 0)) by (intros i hi; apply z; lia).
    rewrite sum_zero; ring.
  - rewrite IH, (z n) by (try lia; intros; apply z; lia); ring.
Qed.

Section Laws.
Variable n : nat.
Implicit Types A B D : matrix.

Lemma mul_assoc A B D : mul n (mul n A B) D = mul n A (mul n B D).
Proof.
  entrywise; unfold mul.
  rewrite (sum_ext n _ (fun k => sum n (fun l => A i l * B l k * D k j)))
    by (intros; rewrite <- sum_scale_r; reflexivity).
  rewrite sum_exchange; apply sum_ext; intros.
  rewrite <- sum_scale; apply sum_ext; intros; ring.
Qed.

Lemma mul_add_r A B D : mul n A (add B D) = add (mul n A B) (mul n A D).
Proof. entrywise; unfold mul, add; rewrite <- sum_plus; apply sum_ext; intros; ring. Qed.

Lemma mul_add_l A B D : mul n (add A B) D = add (mul n A D) (mul n B D).
Proof. entrywise; unfold mul, add; rewrite <- sum_plus; apply sum_ext; intros; ring. Qed.

Lemma mul_minus_r A B D : mul n A (sub B D) = sub (mul n A B) (mul n A D).
Proof. entrywise; unfold mul, sub; rewrite <- sum_minus; apply sum_ext; intros; ring. Qed.

Lemma mul_minus_l A B D : mul n (sub A B) D = sub (mul n A D) (mul n B D).
Proof. entrywise; unfold mul, sub; rewrite <- sum_minus; apply sum_ext; intros; ring. Qed.

Lemma mul_times_r z A B : mul n A (scale z B) = scale z (mul n A B).
Proof. entrywise; unfold mul, scale; rewrite <- sum_scale; apply sum_ext; intros; ring. Qed.

Lemma mul_times_l z A B : mul n (scale z A) B = scale z (mul n A B).
Proof. entrywise; unfold mul, scale; rewrite <- sum_scale; apply sum_ext; intros; ring. Qed.

Lemma dagger_mul A B : dagger (mul n A B) = mul n (dagger B) (dagger A).
Proof.
  entrywise; unfold dagger, mul; rewrite sum_conj; apply sum_ext; intros.
  rewrite Cconj_mult; ring.
Qed.

Lemma dagger_dagger A : dagger (dagger A) = A.
Proof. entrywise; unfold dagger; apply injective_projections; simpl; ring. Qed.

Lemma dagger_add A B : dagger (add A B) = add (dagger A) (dagger B).
Proof. entrywise; apply Cconj_plus. Qed.

Lemma dagger_sub A B : dagger (sub A B) = sub (dagger A) (dagger B).
Proof. entrywise; apply Cconj_minus. Qed.

Lemma dagger_scale z A : dagger (scale z A) = scale (Cconj z) (dagger A).
Proof. entrywise; apply Cconj_mult. Qed.

Lemma trace_mul A B : trace n (mul n A B) = trace n (mul n B A).
Proof.
  unfold trace, mul; rewrite sum_exchange; apply sum_ext; intros; apply sum_ext; intros; ring.
Qed.

End Laws.
