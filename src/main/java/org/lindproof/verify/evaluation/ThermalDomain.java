package org.lindproof.verify.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.SignLink;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;

/**
 * What the statistics of a system's baths say in algebra. The occupations n stand for the
 * temperatures: exp(energy/temperature) is a rational function of n, and for two baths with the
 * same statistics, since n falls with energy/temperature, n_1 - n_2 has the sign of T_1 e_2 - T_2
 * e_1.
 */
final class ThermalDomain {
  private final ParameterAlgebra algebra;
  private final List<Bath.ThermalLaw> laws;

  ThermalDomain(OpenSystem system, ParameterAlgebra algebra) {
    this.algebra = algebra;
    this.laws = system.baths().stream().flatMap(bath -> bath.law().stream()).toList();
  }

  /** Absorption gamma n and emission gamma (1 +- n), by the names of the rates. */
  Map<String, Polynomial> rates() {
    Map<String, Polynomial> rates = new java.util.LinkedHashMap<>();
    for (Bath.ThermalLaw law : laws) {
      Polynomial gamma = ring().variable(law.coupling());
      rates.put(law.absorption().name(), gamma.times(occupation(law)));
      rates.put(law.emission().name(), gamma.times(enhanced(law)));
    }
    return rates;
  }

  /** What is positive beyond the occupations: 1 - 2n for Fermi-Dirac at a positive energy. */
  List<Polynomial> positive() {
    return laws.stream()
        .filter(law -> law.statistics() == BathStatistics.FERMI)
        .map(law -> enhanced(law).minus(occupation(law)))
        .toList();
  }

  List<BoltzmannFactor> boltzmannFactors() {
    return laws.stream()
        .map(
            law ->
                new BoltzmannFactor(
                    law.occupation().name(),
                    energy(law).dividedBy(RationalFunction.of(temperature(law))),
                    RationalFunction.of(enhanced(law), occupation(law))))
        .toList();
  }

  /** For each two baths with the same statistics: n_1 - n_2 and T_1 e_2 - T_2 e_1. */
  List<SignLink> links() {
    List<SignLink> links = new ArrayList<>();
    for (int i = 0; i < laws.size(); i++) {
      for (int j = i + 1; j < laws.size(); j++) {
        Bath.ThermalLaw one = laws.get(i);
        Bath.ThermalLaw other = laws.get(j);
        if (one.statistics() == other.statistics()) {
          RationalFunction arguments =
              energy(other)
                  .times(RationalFunction.of(temperature(one)))
                  .minus(energy(one).times(RationalFunction.of(temperature(other))));
          links.add(
              new SignLink(
                  occupation(one).minus(occupation(other)),
                  arguments.numerator().times(arguments.denominator())));
        }
      }
    }
    return links;
  }

  private Polynomial occupation(Bath.ThermalLaw law) {
    return ring().variable(law.occupation().name());
  }

  private Polynomial enhanced(Bath.ThermalLaw law) {
    Polynomial n = occupation(law);
    boolean bose = law.statistics() == BathStatistics.BOSE;
    return bose ? ring().one().plus(n) : ring().one().minus(n);
  }

  private Polynomial temperature(Bath.ThermalLaw law) {
    return ring().variable(law.temperature());
  }

  private RationalFunction energy(Bath.ThermalLaw law) {
    return algebra.evaluation().evaluateReal(law.energy());
  }

  private PolynomialRing ring() {
    return algebra.ring();
  }
}
