package org.lindproof.verify.evaluation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.observable.ObservableForm;

/** The values of a study's symbols on the domain of a claim. */
public final class SymbolValues {
  private final Derivation derivation;
  private final ClaimDomain domain;
  private final SymbolMeanings meanings;
  private final Map<String, Side> known;

  public SymbolValues(Derivation derivation, ClaimDomain domain, SymbolMeanings meanings) {
    this(derivation, domain, meanings, new ConcurrentHashMap<>());
  }

  private SymbolValues(
      Derivation derivation, ClaimDomain domain, SymbolMeanings meanings, Map<String, Side> known) {
    this.derivation = derivation;
    this.domain = domain;
    this.meanings = meanings;
    this.known = known;
  }

  public ClaimDomain domain() {
    return domain;
  }

  public SymbolMeanings meanings() {
    return meanings;
  }

  /** The same values under other meanings; what was computed is shared. */
  public SymbolValues with(SymbolMeanings other) {
    return new SymbolValues(derivation, domain, other, known);
  }

  /**
   * The value of a symbol that no printed formula defines.
   *
   * @throws CannotDecideException if it has no closed form or no meaning
   */
  public Side of(String symbol) {
    return known.computeIfAbsent(meanings.nameOf(symbol), this::compute);
  }

  private Side compute(String name) {
    ObservableForm form = derivation.observables().get(name);
    if (form != null) {
      return observable(name, form);
    }
    Polynomial notation = derivation.algebra().notation().get(name);
    if (notation != null) {
      return one(real(RationalFunction.of(domain.restrict(notation))));
    }
    if (domain.ring().contains(name)) {
      return one(real(RationalFunction.of(domain.restrict(domain.ring().variable(name)))));
    }
    throw new CannotDecideException(
        name + " has no meaning in the study; say under 'where' which formula defines it");
  }

  private Side observable(String name, ObservableForm form) {
    SignProver prover = domain.prover();
    if (!domain.departures().isEmpty() && !(form instanceof ObservableForm.Rational)) {
      throw new CannotDecideException(
          "the closed form of " + name + " is derived on the study's domain only");
    } else if (form instanceof ObservableForm.Rational rational) {
      ComplexFunction value = rational.value();
      Quantity re = real(domain.restrict(value.re()));
      return value.isReal()
          ? one(re)
          : one(new Quantity(re.re(), Surd.of(domain.restrict(value.im()), prover), Sign.UNKNOWN));
    } else if (form instanceof ObservableForm.Algebraic algebraic) {
      Surd value = algebraic.value().substitute(domain.substitution(), prover);
      return one(new Quantity(value, value.minus(value), Sign.UNKNOWN));
    } else if (form instanceof ObservableForm.PositivePart part) {
      return positivePart(part.value());
    } else if (form instanceof ObservableForm.NegativeEigenvalue eigenvalue) {
      return positivePart(eigenvalue.negated(unrestricted()));
    }
    String reason = ((ObservableForm.Unavailable) form).reason();
    throw new CannotDecideException("no closed form of " + name + ": " + reason);
  }

  /** A prover on the study's own domain, for what is restricted afterwards. */
  private SignProver unrestricted() {
    return new SignProver(derivation.algebra().domain(), domain.prover().factorizer());
  }

  private Side positivePart(Surd surd) {
    Surd value = surd.substitute(domain.substitution(), domain.prover());
    Surd zero = value.minus(value);
    return Side.greatest(
        List.of(new Quantity(zero, zero, Sign.ZERO), new Quantity(value, zero, Sign.UNKNOWN)),
        domain.prover());
  }

  private Quantity real(RationalFunction value) {
    Surd re = Surd.of(value, domain.prover());
    return new Quantity(re, re.minus(re), domain.prover().sign(value));
  }

  private static Side one(Quantity quantity) {
    return new Side(List.of(quantity));
  }
}
