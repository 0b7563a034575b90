package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.kernel.certificate.SignCertificates;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ModelSymbols;
import org.lindproof.kernel.model.ParameterDomain;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.thermal.ThermalFacts;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.evaluation.ClaimDomain;

/**
 * What a theorem is about and what it assumes.
 *
 * @param domain of the claim
 * @param observables that occur in its formulas
 */
public record ClaimSetting(
    CoqModel model, List<Assumption> assumptions, ClaimDomain domain, Set<String> observables) {
  public ClaimSetting {
    assumptions = List.copyOf(assumptions);
    observables = Set.copyOf(observables);
  }

  public static ClaimSetting of(
      CoqModel model, List<Assumption> assumptions, Set<String> observables) {
    ClaimDomain domain =
        ClaimDomain.of(model.system(), model.derivation().algebra(), assumptions, new Factorizer());
    ClaimSetting setting = new ClaimSetting(model, assumptions, domain, observables);
    return domain.departures().isEmpty() ? setting : setting.departing();
  }

  /**
   * The same where the steady state is known outside of the study's domain, too. All zeros that the
   * domain excludes are assumed: what is known there says nothing about any of these parameters.
   */
  private ClaimSetting departing() {
    boolean known =
        model.base() == ParameterDomain.WIDE
            && model.excluded().stream()
                .allMatch(name -> restricted(domain.ring().variable(name)).isZero())
            && observables.stream().noneMatch(this::isBound);
    if (!known) {
      throw outside();
    }
    SignProver prover =
        new SignProver(
            ParameterDomain.WIDE.of(domain.prover().domain()), domain.prover().factorizer());
    return new ClaimSetting(
        model,
        assumptions,
        new ClaimDomain(prover, domain.substitution(), domain.boltzmann(), domain.departures()),
        observables);
  }

  private NotExportableException outside() {
    return new NotExportableException(
        "assumes %s, which is outside the domain of the study"
            .formatted(String.join(", ", domain.departures())));
  }

  /**
   * This, if nothing is assumed that the study's domain excludes.
   *
   * @throws NotExportableException otherwise
   */
  public ClaimSetting inside() {
    if (parameters() != ParameterDomain.STUDY) {
      throw outside();
    }
    return this;
  }

  /** Where the parameters of the theorem lie before it assumes anything. */
  public ParameterDomain parameters() {
    return domain.departures().isEmpty() ? ParameterDomain.STUDY : ParameterDomain.WIDE;
  }

  /** Whether the theorem speaks of a state. */
  public boolean hasState() {
    return !observables.isEmpty();
  }

  /** The binders of the theorem. */
  public String binders() {
    StringBuilder out =
        new StringBuilder("(p : Parameters) (d : %s p)".formatted(parameters().identifier()));
    for (int i = 0; i < assumptions.size(); i++) {
      out.append(" (a%d : %s)".formatted(i + 1, hypothesis(assumptions.get(i))));
    }
    if (hasState()) {
      out.append(" (rho : matrix) (h : steady rho)");
    }
    for (String name : new java.util.TreeSet<>(observables)) {
      if (isBound(name)) {
        String symbol = model.names().symbol(name);
        out.append(" (x_%1$s : R) (h_%1$s : %1$s rho x_%1$s)".formatted(symbol));
      }
    }
    return out.toString();
  }

  /** What an assumption says. */
  public String hypothesis(Assumption assumption) {
    FormulaText text = model.formulas();
    if (assumption instanceof Assumption.Positive positive) {
      return "0 < " + text.real(positive.expression());
    } else if (assumption instanceof Assumption.NonZero nonZero) {
      return text.real(nonZero.expression()) + " <> 0";
    } else if (assumption instanceof Assumption.NonNegative nonNegative) {
      return "0 <= " + model.names().symbol(nonNegative.symbol());
    } else if (assumption instanceof Assumption.Equals equals) {
      return model.names().symbol(equals.symbol()) + " = " + text.real(equals.value());
    }
    Assumption.ThermalRates rates = (Assumption.ThermalRates) assumption;
    String name =
        rates
            .statistics()
            .map(s -> s == BathStatistics.FERMI ? "Fermi_rates" : "Bose_rates")
            .orElse("Thermal_rates");
    return name + " p";
  }

  /** What the beginning of every proof makes known. */
  public List<String> prologue() {
    List<String> lines = new ArrayList<>(List.of(parameters().tactic() + "."));
    for (int i = 0; i < assumptions.size(); i++) {
      if (assumptions.get(i) instanceof Assumption.ThermalRates) {
        lines.add("destruct a%d as (%s).".formatted(i + 1, String.join(" & ", thermal())));
      }
    }
    if (hasState()) {
      lines.add("assert (n0 := denominator_nonzero).");
      lines.add("assert (q0 := denominator_positive).");
    }
    int number = 0;
    Set<Polynomial> study = Set.copyOf(model.derivation().algebra().domain().positive());
    for (Polynomial positive : domain.prover().domain().positive()) {
      if (!study.contains(positive)) {
        number++;
        lines.add(
            "try (assert (k%d : 0 < %s) by (%s; first [lra | nra]))."
                .formatted(number, model.polynomials().of(positive), unfold()));
      }
    }
    return lines;
  }

  /** The beginning of a proof, with what the rest of it uses of the temperatures of baths. */
  public List<String> prologue(List<String> rest) {
    List<String> lines = new ArrayList<>(prologue());
    for (ThermalFacts.Fact fact : thermalFacts().all()) {
      if (rest.stream().anyMatch(line -> line.contains(fact.text()))) {
        lines.addAll(fact.lines());
      }
    }
    return lines;
  }

  /** Whether rates are assumed to be thermal. */
  public boolean isThermal() {
    return assumptions.stream().anyMatch(Assumption.ThermalRates.class::isInstance);
  }

  private List<String> thermal() {
    List<String> names = new ArrayList<>();
    for (Bath bath : model.system().baths()) {
      if (bath.law().isPresent()) {
        int k = names.size();
        names.addAll(List.of("t" + (k + 1), "t" + (k + 2), "t" + (k + 3)));
      }
    }
    return names;
  }

  /** Makes names polynomials, and puts the values of symbols in. */
  public String unfold() {
    List<String> equations = new ArrayList<>();
    for (int i = 0; i < assumptions.size(); i++) {
      if (assumptions.get(i) instanceof Assumption.ThermalRates) {
        List<String> names = thermal();
        for (int k = 0; k < names.size(); k += 3) {
          equations.addAll(List.of("?" + names.get(k), "?" + names.get(k + 1)));
        }
      } else if (assumptions.get(i) instanceof Assumption.Equals) {
        equations.add("?a" + (i + 1));
      }
    }
    return equations.isEmpty()
        ? "unfold_all"
        : "unfold_all; rewrite " + String.join(", ", equations);
  }

  /** Certificates of signs under the assumptions. */
  public SignCertificates signs() {
    return new SignCertificates(
        thermalFacts().extended(), model.polynomials(), domain.prover().factorizer());
  }

  /** What the temperatures of baths say about signs. */
  public ThermalFacts thermalFacts() {
    return new ThermalFacts(model, assumptions, domain, unfold());
  }

  /** A polynomial under the assumptions. */
  public Polynomial restricted(Polynomial polynomial) {
    return domain.restrict(polynomial);
  }

  /** The symbols of the statement. */
  public ModelSymbols symbols() {
    Map<String, String> bound = new java.util.TreeMap<>();
    for (String name : observables) {
      if (isBound(name)) {
        bound.put(name, "x_" + model.names().symbol(name));
      }
    }
    return new ModelSymbols(model, "rho", bound);
  }

  /** Whether an observable is a bound variable of the theorem, any number that has its meaning. */
  public boolean isBound(String name) {
    return isNegativity(name) || isCritical(name);
  }

  public boolean isNegativity(String name) {
    return meaning(name).filter(Observable.Negativity.class::isInstance).isPresent();
  }

  /** Whether an observable is the critical value of a current. */
  public boolean isCritical(String name) {
    return meaning(name).filter(Observable.CriticalValue.class::isInstance).isPresent();
  }

  private Optional<Observable.Meaning> meaning(String name) {
    return new ModelSymbols(model, "rho", Map.of()).observable(name).map(Observable::meaning);
  }
}
