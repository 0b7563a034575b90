package org.lindproof.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedAssumptionsTest {
  private static final String REALS =
      """
      Axioms:
      ClassicalDedekindReals.sig_not_dec : forall P : Prop, {~ ~ P} + {~ P}
      ClassicalDedekindReals.sig_forall_dec
        : forall P : nat -> Prop,
          (forall n : nat, {P n} + {~ P n}) -> {n : nat | ~ P n} + {forall n : nat, P n}
      functional_extensionality_dep
        : forall (A : Type) (B : A -> Type) (f g : forall x : A, B x),
          (forall x : A, f x = g x) -> f = g
      """;

  @Test
  void theAxiomsOfTheRealNumbersAreAllowed() {
    assertThat(Assumptions.complaint(REALS)).isEmpty();
    assertThat(Assumptions.complaint("Closed under the global context\n")).isEmpty();
  }

  @Test
  void anAxiomOfOnesOwnIsNot() {
    assertThat(Assumptions.complaint(REALS + "Model.convenient : 0 = 1\n"))
        .hasValue("rests on Model.convenient");
  }

  @Test
  void silenceIsNotAllowedEither() {
    assertThat(Assumptions.complaint("")).isPresent();
  }
}
