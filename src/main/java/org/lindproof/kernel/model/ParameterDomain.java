package org.lindproof.kernel.model;

import java.util.Map;
import java.util.stream.Collectors;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.sign.SemialgebraicDomain;

/** A set of parameters that theorems speak of: a class of Model.v. */
public enum ParameterDomain {
  /** The study's domain. */
  STUDY("Domain", "domain"),
  /**
   * The same, and zero as well for every parameter of which the study says no more than not zero.
   */
  WIDE("Wide_domain", "wide_domain");

  private final String identifier;
  private final String tactic;

  ParameterDomain(String identifier, String tactic) {
    this.identifier = identifier;
    this.tactic = tactic;
  }

  /** The name of the class. */
  public String identifier() {
    return identifier;
  }

  /** The tactic that makes its conditions known. */
  public String tactic() {
    return tactic;
  }

  /** This set, from the conditions of the study's. */
  public SemialgebraicDomain of(SemialgebraicDomain study) {
    if (this == STUDY) {
      return study;
    }
    Map<String, SymbolDomain> symbols =
        study.symbols().entrySet().stream()
            .filter(entry -> entry.getValue() != SymbolDomain.NONZERO)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new SemialgebraicDomain(study.ring(), symbols, study.positive(), study.links());
  }
}
