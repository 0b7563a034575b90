package org.lindproof.kernel.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.kernel.text.PolynomialText;

/** Signs of a polynomial where another one is zero. */
class SignWhereZeroTest {
  private static final PolynomialRing RING = new PolynomialRing(List.of("a", "b", "c", "d"));
  private static final Polynomial A = RING.variable("a");
  private static final Polynomial B = RING.variable("b");
  private static final Polynomial C = RING.variable("c");
  private static final Polynomial D = RING.variable("d");
  private static final Polynomial BALANCE = A.times(B).minus(C.times(D));

  private static Optional<SignWhereZero> sign(Polynomial zero, Polynomial other) {
    Map<String, SymbolDomain> positive =
        Map.of(
            "a", SymbolDomain.POSITIVE,
            "b", SymbolDomain.POSITIVE,
            "c", SymbolDomain.POSITIVE,
            "d", SymbolDomain.POSITIVE);
    PolynomialText text = new PolynomialText(name -> name);
    SignCertificates signs =
        new SignCertificates(
            new SemialgebraicDomain(RING, positive, List.of()), text, new Factorizer());
    return SignWhereZero.of(zero, other, signs, text);
  }

  @Test
  void aPolynomialIsPositiveIfItIsSoAfterAMultipleOfWhatIsZeroIsTakenAway() {
    Polynomial other = A.pow(2).times(B).minus(A.times(C).times(D)).plus(D);
    assertThat(sign(BALANCE, other)).get().extracting(SignWhereZero::positive).isEqualTo(true);
    assertThat(sign(BALANCE.negate(), other.negate()))
        .get()
        .extracting(SignWhereZero::positive)
        .isEqualTo(false);
  }

  @Test
  void nothingIsClaimedOfASignThatStaysOpen() {
    assertThat(sign(BALANCE, A.times(B).minus(C))).isEmpty();
    assertThat(sign(BALANCE, A.times(B).minus(C.times(D)))).isEmpty();
    assertThat(sign(A.minus(RING.one()), B.minus(C))).isEmpty();
  }
}
