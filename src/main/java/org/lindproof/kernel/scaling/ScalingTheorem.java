package org.lindproof.kernel.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ModelSymbols;
import org.lindproof.kernel.model.ObservablesFile;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.proof.ConditionProof;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.evaluation.HeldSymbols;
import org.lindproof.verify.evaluation.Homogeneity;
import org.lindproof.verify.evaluation.SymbolMeanings;

/**
 * What a claim about scaling says: for all parameters, and those with some of them multiplied by
 * lambda, if both lie in the domain, each side for these is a power of lambda times that for those.
 */
public final class ScalingTheorem {
  private final CoqModel model;
  private final Claim claim;
  private final ClaimDetail.Scaling scaling;
  private final ClaimSetting setting;
  private final ScaledParameters parameters;
  private final List<ScaledQuantity> quantities;

  /**
   * The theorem about a claim.
   *
   * @throws NotExportableException if it cannot be stated or proved in this way
   */
  public ScalingTheorem(CoqModel model, Study study, Claim claim, ClaimDetail.Scaling scaling) {
    this.model = model;
    this.claim = claim;
    this.scaling = scaling;
    ClaimSetting plain = ClaimSetting.of(model, claim.assumptions(), Set.of()).inside();
    HeldSymbols held = HeldSymbols.of(model.derivation(), plain.domain(), scaling.held());
    Homogeneity homogeneity =
        scaling.scaled().isEmpty()
            ? Homogeneity.of(model.system())
            : Homogeneity.scaling(scaling.scaled(), held.ring());
    this.parameters = new ScaledParameters(plain, homogeneity, scaling.held());
    claim.assumptions().forEach(this::requireKept);
    SymbolMeanings meanings = SymbolMeanings.of(study, claim);
    this.quantities = quantities(chain(study), held, meanings);
    Set<String> all = new TreeSet<>();
    for (ScaledQuantity quantity : quantities) {
      all.addAll(
          quantity instanceof ScaledSide side
              ? side.setting().observables()
              : Set.of(((ScaledCriticalValue) quantity).observable().name()));
    }
    this.setting = ClaimSetting.of(model, claim.assumptions(), all);
  }

  /** An assumption holds for the scaled parameters, too, if it gives a number to others. */
  private void requireKept(Assumption assumption) {
    boolean kept =
        assumption instanceof Assumption.Equals equals
            && equals.value().symbols().isEmpty()
            && !parameters.homogeneity().scales(equals.symbol());
    if (!kept) {
      throw new NotExportableException("how something scales, if " + assumption.text());
    }
  }

  private Statement.Chain chain(Study study) {
    List<PrintedFormula> formulas = ClaimFormulas.of(study, claim).numbers();
    if (formulas.size() == 1 && formulas.get(0).statement() instanceof Statement.Chain chain) {
      return claim.link().map(link -> chain.link(link - 1)).orElse(chain);
    }
    throw new NotExportableException("how several formulas scale");
  }

  private List<ScaledQuantity> quantities(
      Statement.Chain chain, HeldSymbols held, SymbolMeanings meanings) {
    int degree =
        scaling
            .degree()
            .orElseThrow(() -> new NotExportableException("that sides scale in the same way"));
    if (degree < 0) {
      throw new NotExportableException("a negative power of lambda");
    }
    if (chain.sides().size() > 2) {
      throw new NotExportableException("how a chain of more than two sides scales");
    }
    List<ScaledQuantity> all = new ArrayList<>();
    for (int i = 0; i < chain.sides().size(); i++) {
      Expression side = chain.sides().get(i);
      if (scaling.held().isEmpty() || held.covers(side, meanings)) {
        all.add(quantity(meanings.resolve(side), i + 1, degree));
      }
    }
    if (all.isEmpty()) {
      throw new NotExportableException("a formula of which nothing is left");
    }
    return List.copyOf(all);
  }

  private ScaledQuantity quantity(Expression side, int index, int degree) {
    ModelSymbols symbols = new ModelSymbols(model, "rho", Map.of());
    Set<String> observables = new TreeSet<>(side.symbols());
    observables.removeIf(symbol -> symbols.observable(symbol).isEmpty());
    ClaimSetting own = ClaimSetting.of(model, claim.assumptions(), observables);
    if (side instanceof Expression.Symbol symbol && own.isCritical(symbol.name())) {
      return new ScaledCriticalValue(
          parameters, symbols.observable(symbol.name()).orElseThrow(), index, degree);
    } else if (observables.stream().anyMatch(own::isBound)) {
      throw new NotExportableException("how a formula with a critical value or negativity scales");
    }
    return new ScaledSide(parameters, own, index, side, degree);
  }

  /**
   * The file about a claim that holds.
   *
   * @param name of the theorem
   * @param comment on it
   */
  public CoqFile proved(String name, String comment) {
    StringBuilder out = new StringBuilder(definitions());
    Set<String> taken = new TreeSet<>();
    quantities.forEach(quantity -> out.append(quantity.lemmas(taken)));
    out.append(
        "(** %s *)\nTheorem %s %s :\n  %s.\nProof.\n"
            .formatted(comment, name, binders(), statement()));
    out.append(quantities.size() > 1 ? "  split.\n" : "");
    quantities.forEach(quantity -> out.append("  - ").append(quantity.proof()).append('\n'));
    return file(name, out.append("Qed.\n").toString());
  }

  /**
   * The file about a claim that fails at a point.
   *
   * @param name of the theorem
   * @param comment on it
   * @param point without lambda, which is 2
   */
  public CoqFile refuted(String name, String comment, Map<String, Rational> point) {
    if (!scaling.held().isEmpty() || setting.observables().stream().anyMatch(setting::isBound)) {
      throw new NotExportableException("that a formula does not scale, with held symbols");
    }
    ScalingRefutation refutation = new ScalingRefutation(parameters, quantities, point);
    String statement =
        "(** %s *)\nDefinition statement : Prop := forall %s,\n  %s.\n\n"
            .formatted(comment, binders(), statement());
    return file(name, definitions() + statement + refutation.print(name, setting.hasState()));
  }

  private String definitions() {
    StringBuilder out = new StringBuilder(parameters.definition());
    quantities.forEach(quantity -> out.append(quantity.definition()));
    return out.toString();
  }

  private CoqFile file(String name, String text) {
    Set<String> needs = new TreeSet<>(ConditionProof.spectra(setting));
    needs.add(ObservablesFile.NAME);
    String header = model.header(needs) + "Local Open Scope R_scope.\n\n";
    return new CoqFile(
        "claims/" + name, List.copyOf(needs), header + text, Optional.of(claim.id()));
  }

  private String binders() {
    StringBuilder out = new StringBuilder(setting.binders());
    out.append("\n    (lambda : R) (l : 0 < lambda) (d' : Domain (scaled lambda p))");
    if (setting.hasState()) {
      out.append(" (rho' : matrix) (h' : @steady (scaled lambda p) rho')");
    }
    for (String observable : new TreeSet<>(setting.observables())) {
      if (setting.isBound(observable)) {
        out.append(
            " (x_%1$s' : R) (h_%1$s' : @%1$s (scaled lambda p) rho' x_%1$s')"
                .formatted(model.names().symbol(observable)));
      }
    }
    return out.toString();
  }

  private String statement() {
    return quantities.stream()
        .map(
            quantity ->
                "%s = lambda ^ %d * %s"
                    .formatted(quantity.value(true), quantity.degree(), quantity.value(false)))
        .collect(Collectors.joining(" /\\\n  "));
  }
}
