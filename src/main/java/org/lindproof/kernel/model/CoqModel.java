package org.lindproof.kernel.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.certificate.SignCertificates;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.Derivation;

/**
 * What the files about a model are made from.
 *
 * @param library the logical name of the study's folder
 * @param base where the steady state and linear observables are what the derivation says
 */
public record CoqModel(
    String library,
    Derivation derivation,
    CoqNames names,
    StateNumerators state,
    ParameterDomain base) {

  /**
   * The model of a study whose steady state was derived in closed form.
   *
   * @param study its name
   * @throws NotExportableException if a file about it cannot be written
   */
  public static CoqModel of(String study, Derivation derivation) {
    ComplexMatrix rho =
        derivation
            .state()
            .orElseThrow(() -> new NotExportableException("the steady state has no closed form"));
    CoqModel wide =
        new CoqModel(
            CoqNames.library(study),
            derivation,
            CoqNames.of(derivation.system()),
            StateNumerators.of(rho),
            ParameterDomain.WIDE);
    return wide.isProved()
        ? wide
        : new CoqModel(wide.library, derivation, wide.names, wide.state, ParameterDomain.STUDY);
  }

  /**
   * Whether what is proved of the state can be proved where parameters that the study excludes from
   * zero are zero.
   */
  private boolean isProved() {
    List<String> excluded = excluded();
    return !excluded.isEmpty()
        && system().jumps().stream()
            .map(jump -> derivation.algebra().evaluation().evaluateReal(jump.rate()))
            .noneMatch(
                rate ->
                    excluded.stream()
                        .anyMatch(
                            name ->
                                rate.numerator().variables().contains(name)
                                    || rate.denominator().variables().contains(name)))
        && state.positive().stream()
            .allMatch(
                polynomial -> !polynomial.isZero() && baseSigns().positive(polynomial).isPresent());
  }

  /** The symbols of which the study says no more than that they are not zero. */
  public List<String> excluded() {
    return CoqNames.symbols(system()).stream()
        .filter(name -> derivation.algebra().domain().domainOf(name) == SymbolDomain.NONZERO)
        .toList();
  }

  public OpenSystem system() {
    return derivation.system();
  }

  public int dimension() {
    return state.dimension();
  }

  /** Polynomials in the study's parameters. */
  public PolynomialText polynomials() {
    return new PolynomialText(names::symbol);
  }

  /** Certificates of signs on the study's domain. */
  public SignCertificates signs() {
    return new SignCertificates(derivation.algebra().domain(), polynomials(), new Factorizer());
  }

  /** Certificates of signs wherever the steady state is known. */
  public SignCertificates baseSigns() {
    return new SignCertificates(
        base.of(derivation.algebra().domain()), polynomials(), new Factorizer());
  }

  /** The first tactic of a proof that parameters lie in a domain: it leaves the conditions. */
  public String conditions(ParameterDomain domain) {
    return domain == base ? "constructor" : "constructor; [constructor|..]";
  }

  /** Formulas of the study about parameters, in which no state occurs. */
  public FormulaText formulas() {
    return new FormulaText(new ModelSymbols(this, "rho"));
  }

  /** A real formula about parameters, delimited. */
  public String real(Expression expression) {
    return "(" + formulas().real(expression) + ")%R";
  }

  /** The identifiers of the notation, what {@code unfold} unfolds. */
  public List<String> notation() {
    return system().notation().stream().map(entry -> names.symbol(entry.name())).toList();
  }

  /** The observables that are real or complex functions of a state. */
  public List<Observable> linearObservables() {
    return system().namedObservables().stream().filter(o -> isLinear(o.meaning())).toList();
  }

  /** Whether an observable is a linear function of the state. */
  public static boolean isLinear(Observable.Meaning meaning) {
    return !(meaning instanceof Observable.Negativity)
        && !(meaning instanceof Observable.CriticalValue);
  }

  /** The first lines of a file. */
  public String header(Set<String> needs) {
    String imports =
        needs.isEmpty()
            ? "From Lindproof Require Export Quantum.\n"
            : new TreeSet<>(needs)
                .stream()
                    .collect(
                        Collectors.joining(" ", "From " + library + " Require Export ", ".\n"));
    return CoqFile.FIRST_LINE + imports;
  }
}
