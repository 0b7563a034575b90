(** * The master equation as an equation for a vector

    The elements of a matrix in some order, without the one on the diagonal that Tr rho = 1 gives,
    are a vector p; d/dt rho = L rho then says d/dt p = M p + b. *)

From Lindproof Require Export Operators.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** Rows and columns of the elements, row by row, without row and column e. *)
Definition by_rows (n e : nat) : list (nat * nat) :=
  filter (fun a => negb (Nat.eqb (fst a) e && Nat.eqb (snd a) e))
    (list_prod (seq 0 n) (seq 0 n)).

(** The same column by column. *)
Definition by_columns (n e : nat) : list (nat * nat) :=
  map (fun a => (snd a, fst a)) (by_rows n e).

(** The vector of a matrix: its elements in the order l. *)
Definition vector (l : list (nat * nat)) (X : matrix) : matrix :=
  fun k _ => X (fst (nth k l (O, O))) (snd (nth k l (O, O))).

(** The matrix of trace one with the vector 0. *)
Definition origin (e : nat) : matrix := ketbra e e.

(** How the matrix changes with element m of its vector, at the same trace: |i><j|, or
    |i><i| - |e><e| on the diagonal. *)
Definition direction (l : list (nat * nat)) (e m : nat) : matrix :=
  let (i, j) := nth m l (O, O) in
  if Nat.eqb i j then sub (ketbra i i) (ketbra e e) else ketbra i j.

(** The matrix of trace one with the vector q: origin + sum of q_m * direction m. *)
Definition of_vector (l : list (nat * nat)) (e : nat) (q : matrix) : matrix :=
  fun i j => origin e i j + sum (length l) (fun m => q m O * direction l e m i j).

(** M and b of a map of matrices: the vector of L (of_vector q) is M q + b. *)
Definition vector_matrix (l : list (nat * nat)) (e : nat) (L : matrix -> matrix) : matrix :=
  fun k m => vector l (L (direction l e m)) k O.
Definition vector_constant (l : list (nat * nat)) (e : nat) (L : matrix -> matrix) : matrix :=
  vector l (L (origin e)).

(** The vector and the trace give the matrix, every vector is that of one. *)
Definition complete_order (n : nat) (l : list (nat * nat)) (e : nat) : Prop :=
  (forall k, (k < length l)%nat ->
    (fst (nth k l (O, O)) < n)%nat /\ (snd (nth k l (O, O)) < n)%nat) /\
  (forall X, trace n X = RtoC 1 -> equal n X (of_vector l e (vector l X))) /\
  (forall q, trace n (of_vector l e q) = RtoC 1) /\
  (forall q, same_matrix (length l) 1 (vector l (of_vector l e q)) q).

Section Equation.
Variables (n e : nat) (l : list (nat * nat)) (H : matrix) (jumps : list jump).
Hypothesis complete : complete_order n l e.

Let L := generator n H jumps.
Let M := vector_matrix l e L.
Let b := vector_constant l e L.

Lemma generator_plus X Y z : equal n (L (fun i j => X i j + z * Y i j))
  (fun i j => L X i j + z * L Y i j).
Proof.
  intros i j hi hj.
  transitivity (L (sub X (scale (- z) Y)) i j).
  - apply generator_ext; try assumption; try apply equal_refl; try apply equal_jumps_refl.
    intros a c _ _; unfold sub, scale; ring.
  - unfold L; rewrite generator_sub by assumption; unfold sub.
    rewrite generator_scale by assumption; unfold scale; ring.
Qed.

Lemma generator_sum X q (B : nat -> matrix) m :
  equal n (L (fun i j => X i j + sum m (fun k => q k * B k i j)))
    (fun i j => L X i j + sum m (fun k => q k * L (B k) i j)).
Proof.
  induction m as [|m IH]; intros i j hi hj; cbn [sum].
  - transitivity (L X i j); [|ring].
    apply generator_ext; try assumption; try apply equal_refl; try apply equal_jumps_refl.
    intros a c _ _; ring.
  - transitivity (L (fun i j => (X i j + sum m (fun k => q k * B k i j)) + q m * B m i j) i j).
    + apply generator_ext; try assumption; try apply equal_refl; try apply equal_jumps_refl.
      intros a c _ _; ring.
    + rewrite (generator_plus (fun i j => X i j + sum m (fun k => q k * B k i j)) (B m) (q m) i j hi hj).
      rewrite IH by assumption; ring.
Qed.

(** For every vector. *)
Lemma vector_of_generator q :
  same_matrix (length l) 1 (vector l (L (of_vector l e q))) (add (mul (length l) M q) b).
Proof.
  intros k j hk hj; destruct complete as (inside & _); destruct (inside k hk) as [h1 h2].
  replace j with O by lia; unfold add, mul, M, b, vector_matrix, vector_constant, vector.
  unfold of_vector.
  rewrite (generator_sum (origin e) (fun m => q m O) (direction l e) (length l) _ _ h1 h2).
  rewrite Cplus_comm; f_equal; apply sum_ext; intros; ring.
Qed.

(** For every matrix of trace one. *)
Theorem vector_equation X : trace n X = RtoC 1 ->
  same_matrix (length l) 1 (vector l (L X)) (add (mul (length l) M (vector l X)) b).
Proof.
  intros t k j hk hj; rewrite <- (vector_of_generator (vector l X) k j hk hj).
  destruct complete as (inside & all & _); destruct (inside k hk) as [h1 h2].
  unfold vector at 1 2; apply generator_ext; try assumption; try apply equal_refl;
    try apply equal_jumps_refl.
  apply all; assumption.
Qed.

Hypothesis e_inside : (e < n)%nat.

(** The matrix is zero if its vector and its trace are. *)
Lemma vector_zero X : trace n X = RtoC 0 ->
  (forall k, (k < length l)%nat -> vector l X k O = RtoC 0) -> equal n X zero.
Proof.
  intros t z i j hi hj; destruct complete as (inside & all & _).
  assert (t1 : trace n (origin e) = RtoC 1).
  { unfold trace, origin, ketbra; rewrite (sum_pick n _ e e_inside).
    - rewrite Nat.eqb_refl; reflexivity.
    - intros k hk ne; destruct (Nat.eqb_spec k e); [lia | reflexivity]. }
  assert (t2 : trace n (add X (origin e)) = RtoC 1) by (rewrite trace_add, t, t1; ring).
  assert (r1 := all (origin e) t1 i j hi hj); assert (r2 := all (add X (origin e)) t2 i j hi hj).
  unfold add at 1 in r2; unfold of_vector in r1, r2.
  assert (same : X i j + origin e i j = origin e i j).
  { transitivity (origin e i j + sum (length l)
      (fun m => vector l (add X (origin e)) m O * direction l e m i j)); [exact r2|].
    symmetry; etransitivity; [exact r1|]; f_equal; apply sum_ext; intros m hm; f_equal.
    specialize (z m hm); unfold vector, add in *; rewrite z; ring. }
  replace (X i j) with (X i j + origin e i j - origin e i j) by ring.
  rewrite same; unfold zero; ring.
Qed.

(** M q + b = 0 is solved by the vector of a steady state. *)
Theorem steady_vector X : steady_state n H jumps X ->
  same_matrix (length l) 1 (mul (length l) M (vector l X)) (scale (RtoC (-1)) b).
Proof.
  intros [s t] k j hk hj; assert (v := vector_equation X t k j hk hj).
  destruct complete as (inside & _); destruct (inside k hk) as [h1 h2].
  unfold add in v; unfold vector at 1 in v; unfold L in v; rewrite s in v by assumption.
  unfold scale; transitivity (mul (length l) M (vector l X) k j + b k j - b k j); [ring|].
  rewrite <- v; unfold zero; ring.
Qed.

(** If there is one steady state and no other, M q = 0 has no solution but q = 0. *)
Theorem vector_matrix_kernel X : steady_state n H jumps X ->
  (forall Y, steady_state n H jumps Y -> equal n Y X) -> trivial_kernel (length l) M.
Proof.
  intros s unique q z k hk.
  destruct s as [s t]; destruct complete as (inside & all & one & back).
  set (p := vector l X).
  set (r := fun m (_ : nat) => p m O + q m).
  assert (y : steady_state n H jumps (of_vector l e r)).
  { split; [|apply one].
    apply vector_zero; [apply generator_trace|].
    intros m hm; change (generator n H jumps) with L.
    rewrite (vector_of_generator r m O hm) by lia.
    assert (v := steady_vector X (conj s t) m O hm ltac:(lia)).
    unfold add, mul, r in *; unfold scale in v.
    rewrite (sum_ext (length l) _ (fun k => M m k * p k O + M m k * q k)) by (intros; ring).
    rewrite sum_plus, z by assumption; fold p in v.
    rewrite v; ring. }
  apply unique in y; destruct (inside k hk) as [h1 h2].
  assert (w := back r k O hk ltac:(lia)); unfold vector in w; rewrite y in w by assumption.
  change (X (fst (nth k l (O, O))) (snd (nth k l (O, O)))) with (p k O) in w.
  unfold r in w.
  replace (q k) with (p k O + q k - p k O) by ring; rewrite <- w; ring.
Qed.

End Equation.

(** ** Elements of M and b *)

Definition sparse_ketbra (a b : nat) : sparse :=
  fun i j => if (Nat.eqb i a && Nat.eqb j b)%bool then One else Zero.
Definition sparse_direction (l : list (nat * nat)) (e m : nat) : sparse :=
  let (i, j) := nth m l (O, O) in
  if Nat.eqb i j then sparse_sub (sparse_ketbra i i) (sparse_ketbra e e) else sparse_ketbra i j.
Definition sparse_vector (l : list (nat * nat)) (x : sparse) : nat -> entry :=
  fun k => x (fst (nth k l (O, O))) (snd (nth k l (O, O))).

Lemma represents_ketbra n a b : represents n (ketbra a b) (sparse_ketbra a b).
Proof.
  intros i j _ _; unfold ketbra, dense, sparse_ketbra.
  destruct (Nat.eqb i a && Nat.eqb j b)%bool; reflexivity.
Qed.

Lemma represents_direction n l e m : represents n (direction l e m) (sparse_direction l e m).
Proof.
  unfold direction, sparse_direction; destruct (nth m l (O, O)) as [i j].
  destruct (Nat.eqb i j); [apply represents_sub|]; apply represents_ketbra.
Qed.

Section Elements.
Variables (n e : nat) (l : list (nat * nat)) (L : matrix -> matrix) (S : sparse -> sparse).
Hypothesis complete : complete_order n l e.
Hypothesis represented : forall X x, represents n X x -> represents n (L X) (S x).

Lemma vector_matrix_elements : equal (length l) (vector_matrix l e L)
  (fun k m => value (sparse_vector l (S (sparse_direction l e m)) k)).
Proof.
  intros k m hk hm; destruct complete as (inside & _); destruct (inside k hk) as [h1 h2].
  exact (represented _ _ (represents_direction n l e m) _ _ h1 h2).
Qed.

Lemma vector_constant_elements : same_matrix (length l) 1 (vector_constant l e L)
  (fun k _ => value (sparse_vector l (S (sparse_ketbra e e)) k)).
Proof.
  intros k m hk hm; destruct complete as (inside & _); destruct (inside k hk) as [h1 h2].
  exact (represented _ _ (represents_ketbra n e e) _ _ h1 h2).
Qed.

End Elements.

(** ** Tactics for explicit orders *)

Ltac compute_vector :=
  cbv [complete_order of_vector origin direction vector vector_matrix vector_constant ketbra
       by_rows by_columns filter list_prod map app seq length fst snd nth negb andb Nat.eqb
       trace sum sub].

(** That an order is complete, by looking at all elements. *)
Ltac prove_complete_order :=
  lazymatch goal with
  | |- complete_order ?n ?l ?e =>
      let m := eval cbv in (length l) in
      unfold l; split; [|split; [|split]];
      [ let k := fresh in let h := fresh in
        intros k h; change (k < m)%nat in h; each_index k h; cbn; lia
      | let X := fresh "X" in let t := fresh in
        intros X t; each_element;
        first
          [ compute_vector; ring
          | transitivity (RtoC 1 - (trace n X - X e e)); [rewrite t; ring | compute_vector; ring] ]
      | intros ?; compute_vector; ring
      | let k := fresh in let j := fresh in let h := fresh in let g := fresh in
        intros ? k j h g; change (k < m)%nat in h; each_index k h; each_index j g;
        compute_vector; ring ]
  end.
