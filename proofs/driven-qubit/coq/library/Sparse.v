(** * Elements of products of matrices most of whose elements are zero

    The elements of L X or of H D[A] rho are sums of very many products, nearly all of them with a
    zero. Here zeros and ones are known for what they are, and an element is computed without them. *)

From Lindproof Require Export MasterEquation Elements.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** An element: 0, 1 or any number. *)
Inductive entry := Zero | One | Number (z : C).

Definition value (a : entry) : C :=
  match a with Zero => RtoC 0 | One => RtoC 1 | Number z => z end.

Definition entry_add a b :=
  match a, b with
  | Zero, _ => b
  | _, Zero => a
  | _, _ => Number (value a + value b)
  end.
Definition entry_sub a b :=
  match a, b with
  | _, Zero => a
  | Zero, _ => Number (- value b)
  | _, _ => Number (value a - value b)
  end.
Definition entry_mul a b :=
  match a, b with
  | Zero, _ => Zero
  | _, Zero => Zero
  | One, _ => b
  | _, One => a
  | Number x, Number y => Number (x * y)
  end.
Definition entry_conj a := match a with Number z => Number (Cconj z) | _ => a end.

Fixpoint entry_sum (n : nat) (f : nat -> entry) : entry :=
  match n with O => Zero | S m => entry_add (entry_sum m f) (f m) end.

Lemma value_add a b : value (entry_add a b) = value a + value b.
Proof. destruct a, b; simpl; ring. Qed.

Lemma value_sub a b : value (entry_sub a b) = value a - value b.
Proof. destruct a, b; simpl; ring. Qed.

Lemma value_mul a b : value (entry_mul a b) = value a * value b.
Proof. destruct a, b; simpl; ring. Qed.

Lemma value_conj a : value (entry_conj a) = Cconj (value a).
Proof. destruct a; simpl; rewrite ?Cconj_RtoC; reflexivity. Qed.

Lemma value_sum n f h : (forall k, value (f k) = h k) -> value (entry_sum n f) = sum n h.
Proof. intros e; induction n as [|n IH]; simpl; [reflexivity|]; rewrite value_add, IH, e; reflexivity. Qed.

(** Matrices as they are written. *)
Inductive written :=
  | Matrix (A : matrix)
  | Rows (r : list (list entry))
  | Nothing
  | Identity
  | Add (A B : written)
  | Sub (A B : written)
  | Scale (z : C) (A : written)
  | Mul (n : nat) (A B : written)
  | Dagger (A : written)
  | Kron (m : nat) (A B : written).

Fixpoint meaning (w : written) : matrix :=
  match w with
  | Matrix A => A
  | Rows r => rows (map (map value) r)
  | Nothing => zero
  | Identity => identity
  | Add A B => add (meaning A) (meaning B)
  | Sub A B => sub (meaning A) (meaning B)
  | Scale z A => scale z (meaning A)
  | Mul n A B => mul n (meaning A) (meaning B)
  | Dagger A => dagger (meaning A)
  | Kron m A B => kron m (meaning A) (meaning B)
  end.

Fixpoint element (w : written) (i j : nat) : entry :=
  match w with
  | Matrix A => Number (A i j)
  | Rows r => nth j (nth i r []) Zero
  | Nothing => Zero
  | Identity => if Nat.eqb i j then One else Zero
  | Add A B => entry_add (element A i j) (element B i j)
  | Sub A B => entry_sub (element A i j) (element B i j)
  | Scale z A => entry_mul (Number z) (element A i j)
  | Mul n A B => entry_sum n (fun k => entry_mul (element A i k) (element B k j))
  | Dagger A => entry_conj (element A j i)
  | Kron m A B => entry_mul (element A (i / m)%nat (j / m)%nat) (element B (i mod m)%nat (j mod m)%nat)
  end.

Lemma element_value w : forall i j, meaning w i j = value (element w i j).
Proof.
  induction w as [A|r| | |A IHA B IHB|A IHA B IHB|z A IHA|n A IHA B IHB|A IHA|m A IHA B IHB];
    intros i j; cbn [meaning element].
  - reflexivity.
  - unfold rows.
    change (@nil C) with (map value []); rewrite map_nth.
    change (RtoC 0) with (value Zero); rewrite map_nth; reflexivity.
  - reflexivity.
  - unfold identity; destruct (Nat.eqb i j); reflexivity.
  - unfold add; rewrite value_add, IHA, IHB; reflexivity.
  - unfold sub; rewrite value_sub, IHA, IHB; reflexivity.
  - unfold scale; rewrite value_mul, IHA; reflexivity.
  - unfold mul; symmetry; apply value_sum; intros k; rewrite value_mul, IHA, IHB; reflexivity.
  - unfold dagger; rewrite value_conj, IHA; reflexivity.
  - unfold kron; rewrite value_mul, IHA, IHB; reflexivity.
Qed.

Lemma equal_by_elements n w B :
  (forall i j, (i < n)%nat -> (j < n)%nat -> value (element w i j) = B i j) ->
  equal n (meaning w) B.
Proof. intros e i j hi hj; rewrite element_value; apply e; assumption. Qed.

Lemma trace_by_elements n w z :
  value (entry_sum n (fun i => element w i i)) = z -> trace n (meaning w) = z.
Proof.
  intros <-; symmetry; apply value_sum; intros k; rewrite element_value; reflexivity.
Qed.

(** ** How a matrix is written *)

Ltac entry_of z :=
  lazymatch z with
  | RtoC 0 => constr:(Zero)
  | RtoC 1 => constr:(One)
  | _ => constr:(Number z)
  end.

Ltac row_of r :=
  lazymatch r with
  | nil => constr:(@nil entry)
  | ?z :: ?s => let a := entry_of z in let b := row_of s in constr:(a :: b)
  end.

Ltac rows_of r :=
  lazymatch r with
  | nil => constr:(@nil (list entry))
  | ?z :: ?s => let a := row_of z in let b := rows_of s in constr:(a :: b)
  end.

Ltac writing A :=
  lazymatch A with
  | rows ?r => let s := rows_of r in constr:(Rows s)
  | zero => constr:(Nothing)
  | identity => constr:(Identity)
  | add ?A ?B => let a := writing A in let b := writing B in constr:(Add a b)
  | sub ?A ?B => let a := writing A in let b := writing B in constr:(Sub a b)
  | scale ?z ?A => let a := writing A in constr:(Scale z a)
  | mul ?n ?A ?B => let a := writing A in let b := writing B in constr:(Mul n a b)
  | dagger ?A => let a := writing A in constr:(Dagger a)
  | kron ?m ?A ?B => let a := writing A in let b := writing B in constr:(Kron m a b)
  | _ => constr:(Matrix A)
  end.

Ltac compute_entry :=
  cbv [value element entry_sum entry_add entry_sub entry_mul entry_conj
       sum rows zero identity nth app fst snd
       Nat.div Nat.divmod Nat.modulo Nat.sub Nat.add Nat.mul Nat.eqb Nat.leb Nat.ltb].

(** Computes both sides of an equation between matrices, for every element, or between a trace and
    a number; the matrices are written with operations, definitions unfolded. *)
Ltac compute_elements :=
  cbv [generator dissipation heat_flow expectation dissipator commutator anticommutator add_all app];
  lazymatch goal with
  | |- equal ?n ?A ?B =>
      let w := writing A in
      change (equal n (meaning w) B); apply equal_by_elements;
      let i := fresh "i" in let j := fresh "j" in
      let hi := fresh "hi" in let hj := fresh "hj" in
      intros i j hi hj; each_index i hi; each_index j hj
  | |- trace ?n ?A = ?z =>
      let w := writing A in change (trace n (meaning w) = z); apply trace_by_elements
  end;
  compute_entry.
