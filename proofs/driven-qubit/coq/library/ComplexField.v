(** * Complex numbers: equations with rational numbers and the imaginary unit

    [ring] and [field] of Coquelicot's complex numbers know the constants 0 and 1 only. Here they
    learn the Gaussian rationals p + i q, so that 1/2 + 1/2 = 1 and i^2 = -1 are theirs to see. *)

From Coq Require Import Reals QArith Qreals Lra.
From Coquelicot Require Import Complex.

Local Open Scope R_scope.
Local Open Scope C_scope.

(** ** Gaussian rationals, the coefficients of [ring] *)

Record gaussian := Gaussian { re_part : Q; im_part : Q }.

Definition gaussian_add a b :=
  Gaussian (Qred (re_part a + re_part b)%Q) (Qred (im_part a + im_part b)%Q).
Definition gaussian_opp a := Gaussian (- re_part a)%Q (- im_part a)%Q.
Definition gaussian_sub a b := gaussian_add a (gaussian_opp b).
Definition gaussian_mul a b :=
  Gaussian (Qred (re_part a * re_part b - im_part a * im_part b)%Q)
           (Qred (re_part a * im_part b + im_part a * re_part b)%Q).
Definition gaussian_eqb a b :=
  (Qeq_bool (re_part a) (re_part b) && Qeq_bool (im_part a) (im_part b))%bool.

(** The value of a fraction is written as we write it, z or z / p, for [ring] to recognize it. *)
Definition fraction (q : Q) : R :=
  match q with Qmake z 1 => IZR z | Qmake z p => IZR z / IZR (Zpos p) end.

Definition gaussian_value (a : gaussian) : C := (fraction (re_part a), fraction (im_part a)).

Lemma fraction_Q2R q : fraction q = Q2R q.
Proof.
  destruct q as [z [p|p|]]; unfold fraction, Q2R; simpl; try reflexivity.
  rewrite Rinv_1, Rmult_1_r; reflexivity.
Qed.

Lemma Q2R_Qred q : Q2R (Qred q) = Q2R q.
Proof. apply Qeq_eqR, Qred_correct. Qed.

(** ** Powers *)

Fixpoint Cpow (z : C) (n : nat) : C :=
  match n with O => RtoC 1 | S m => z * Cpow z m end.

Lemma Cpow_N_theory : power_theory (RtoC 1) Cmult eq N.to_nat Cpow.
Proof.
  constructor; intros z [|n]; [reflexivity|].
  simpl; induction n as [|n IH] using Pos.peano_ind.
  - simpl; rewrite Cmult_1_r; reflexivity.
  - rewrite Pos2Nat.inj_succ; simpl Cpow; rewrite IH.
    rewrite pow_pos_succ; [reflexivity | exact (Eqsth C) | | exact Cmult_assoc].
    intros a b e c d f; rewrite e, f; reflexivity.
Qed.

Lemma gaussian_morphism :
  ring_morph (RtoC 0) (RtoC 1) Cplus Cmult Cminus Copp eq
    (Gaussian 0%Q 0%Q) (Gaussian 1%Q 0%Q) gaussian_add gaussian_mul gaussian_sub gaussian_opp
    gaussian_eqb gaussian_value.
Proof.
  constructor.
  - reflexivity.
  - reflexivity.
  - intros [a b] [c d]; apply injective_projections; cbn -[Qred fraction Qplus];
      rewrite !fraction_Q2R, Q2R_Qred, Q2R_plus; reflexivity.
  - intros [a b] [c d]; apply injective_projections; cbn -[Qred fraction Qplus Qopp];
      rewrite !fraction_Q2R, Q2R_Qred, Q2R_plus, Q2R_opp; reflexivity.
  - intros [a b] [c d]; apply injective_projections;
      cbn -[Qred fraction Qplus Qminus Qmult]; rewrite !fraction_Q2R, Q2R_Qred.
    + rewrite Q2R_minus, !Q2R_mult; reflexivity.
    + rewrite Q2R_plus, !Q2R_mult; reflexivity.
  - intros [a b]; apply injective_projections; cbn -[fraction Qopp];
      rewrite !fraction_Q2R, Q2R_opp; reflexivity.
  - intros [a b] [c d] H; unfold gaussian_eqb in H; cbn -[Qeq_bool] in H.
    apply andb_prop in H; destruct H as [H1 H2].
    apply Qeq_bool_eq in H1; apply Qeq_bool_eq in H2.
    apply injective_projections; cbn -[fraction]; rewrite !fraction_Q2R;
      apply Qeq_eqR; assumption.
Qed.

(** The constants: [RtoC] of integers and fractions [z / p], and [Ci]. *)

Ltac rational_constant r :=
  lazymatch r with
  | IZR ?z => lazymatch isZcst z with true => constr:(Qmake z 1) | _ => constr:(false) end
  | Rdiv (IZR ?z) (IZR (Zpos ?p)) =>
      lazymatch isZcst z with
      | true =>
          lazymatch isZcst (Zpos p) with true => constr:(Qmake z p) | _ => constr:(false) end
      | _ => constr:(false)
      end
  | _ => constr:(false)
  end.

Ltac gaussian_constant z :=
  lazymatch z with
  | Ci => constr:(Gaussian (Qmake 0 1) (Qmake 1 1))
  | RtoC ?r =>
      lazymatch rational_constant r with
      | false => constr:(InitialRing.NotConstant)
      | ?q => constr:(Gaussian q (Qmake 0 1))
      end
  | _ => constr:(InitialRing.NotConstant)
  end.

Ltac Cpow_exponent n :=
  lazymatch isnatcst n with
  | true => let n := eval compute in (N.of_nat n) in constr:(n)
  | _ => constr:(InitialRing.NotConstant)
  end.

Add Ring C_gaussian_ring : C_ring_theory
  (morphism gaussian_morphism, constants [gaussian_constant],
   power_tac Cpow_N_theory [Cpow_exponent]).

Add Field C_gaussian_field : C_field_theory
  (morphism gaussian_morphism, constants [gaussian_constant],
   power_tac Cpow_N_theory [Cpow_exponent]).

(** ** From real to complex *)

Lemma RtoC_pow x n : RtoC (x ^ n) = Cpow (RtoC x) n.
Proof.
  induction n as [|n IH]; simpl; [reflexivity|].
  rewrite RtoC_mult, IH; reflexivity.
Qed.

Lemma push_plus x y a b : RtoC x = a -> RtoC y = b -> RtoC (x + y) = a + b.
Proof. intros <- <-; apply RtoC_plus. Qed.
Lemma push_minus x y a b : RtoC x = a -> RtoC y = b -> RtoC (x - y) = a - b.
Proof. intros <- <-; apply RtoC_minus. Qed.
Lemma push_mult x y a b : RtoC x = a -> RtoC y = b -> RtoC (x * y) = a * b.
Proof. intros <- <-; apply RtoC_mult. Qed.
Lemma push_opp x a : RtoC x = a -> RtoC (- x) = - a.
Proof. intros <-; apply RtoC_opp. Qed.
Lemma push_pow x n a : RtoC x = a -> RtoC (x ^ n) = Cpow a n.
Proof. intros <-; apply RtoC_pow. Qed.

(** The proof that RtoC x is a polynomial in [RtoC] of the symbols of x. *)
Ltac pushed x :=
  lazymatch x with
  | Rplus ?a ?b => let p := pushed a in let q := pushed b in constr:(push_plus _ _ _ _ p q)
  | Rminus ?a ?b => let p := pushed a in let q := pushed b in constr:(push_minus _ _ _ _ p q)
  | Rmult ?a ?b => let p := pushed a in let q := pushed b in constr:(push_mult _ _ _ _ p q)
  | Ropp ?a => let p := pushed a in constr:(push_opp _ _ p)
  | pow ?a ?n => let p := pushed a in constr:(push_pow _ n _ p)
  | _ => constr:(eq_refl (RtoC x))
  end.

(** [push_RtoC] moves [RtoC] to the symbols of polynomials. *)
Ltac push_RtoC :=
  repeat
    match goal with
    | |- context [RtoC ?x] =>
        lazymatch x with
        | Rplus _ _ => idtac | Rminus _ _ => idtac | Rmult _ _ => idtac | Ropp _ => idtac
        | pow _ _ => idtac
        end;
        let p := pushed x in rewrite p
    end.
