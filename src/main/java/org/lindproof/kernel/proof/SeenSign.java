package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.certificate.SignCertificate;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.quotient.Quotients;
import org.lindproof.quantum.Observable;

/** Signs that the tactics of the library see in a formula as it is written. */
public record SeenSign(ClaimSetting setting) {

  public boolean isNonNegative(Expression e) {
    if (e instanceof Expression.Constant constant) {
      return constant.value().signum() >= 0;
    } else if (e instanceof Expression.Sum || e instanceof Expression.Product) {
      return e.children().stream().allMatch(this::isNonNegative);
    } else if (e instanceof Expression.Quotient quotient) {
      return isNonNegative(quotient.numerator()) && isPositive(quotient.denominator());
    } else if (e instanceof Expression.Power power) {
      return power.exponent() > 0 && (power.exponent() % 2 == 0 || isNonNegative(power.base()));
    }
    return e instanceof Expression.SquareRoot || isPositive(e);
  }

  public boolean isPositive(Expression e) {
    if (e instanceof Expression.Constant constant) {
      return constant.value().signum() > 0;
    } else if (e instanceof Expression.Symbol symbol) {
      return certificate(symbol.name()).isPresent();
    } else if (e instanceof Expression.Sum) {
      return isNonNegative(e) && e.children().stream().anyMatch(this::isPositive);
    } else if (e instanceof Expression.Product || e instanceof Expression.Quotient) {
      return e.children().stream().allMatch(this::isPositive);
    } else if (e instanceof Expression.Power power) {
      boolean nonZero =
          power.base() instanceof Expression.Symbol symbol
              && setting.domain().prover().domain().domainOf(symbol.name()) == SymbolDomain.NONZERO;
      return power.exponent() > 0
          && (isPositive(power.base()) || (nonZero && power.exponent() % 2 == 0));
    }
    return false;
  }

  /** Why a parameter, notation or an observable is positive. */
  private Optional<SignCertificate> certificate(String name) {
    Optional<Observable> observable = setting.symbols().observable(name);
    boolean linear = observable.map(o -> CoqModel.isLinear(o.meaning())).orElse(true);
    if (!linear || setting.symbols().isComplex(name)) {
      return Optional.empty();
    }
    RationalFunction value = new Quotients(setting.model()).value(Expression.symbol(name)).re();
    Polynomial polynomial = setting.restricted(value.numerator());
    return value.denominator().isOne() ? setting.signs().positive(polynomial) : Optional.empty();
  }

  /** What to assert before the tactics look at a formula. */
  public List<String> facts(Expression e) {
    List<String> lines = new ArrayList<>();
    for (String name : new TreeSet<>(e.symbols())) {
      certificate(name).ifPresent(found -> lines.addAll(fact(name, found)));
    }
    return lines;
  }

  private List<String> fact(String name, SignCertificate found) {
    String proof = found.proof("positive_by", setting.unfold());
    String symbol = setting.symbols().identifier(name);
    return setting.symbols().observable(name).isPresent()
        ? List.of(
            "assert (y_%s : 0 < %s).".formatted(symbol, setting.symbols().text(name)),
            "{ rewrite (%1$s_form _ h); apply Rdiv_lt_0_compat; [%2$s | exact q0]. }"
                .formatted(symbol, proof))
        : List.of("assert (y_%1$s : 0 < %1$s) by (%2$s).".formatted(symbol, proof));
  }
}
