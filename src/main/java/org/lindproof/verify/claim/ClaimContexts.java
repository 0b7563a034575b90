package org.lindproof.verify.claim;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.Factorizer;
import org.lindproof.algebra.Polynomial;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.step.CompactExpressions;
import org.lindproof.verify.curve.Extrema;
import org.lindproof.verify.evaluation.ClaimDomain;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.evaluation.SymbolValues;
import org.lindproof.verify.quantity.Enclosures;
import org.lindproof.verify.witness.NumericWitness;
import org.lindproof.verify.witness.SymjaWitness;

/** Makes the contexts of a study's claims, which share what was worked out before. */
public final class ClaimContexts {
  private final Study study;
  private final Derivation derivation;
  private final CompactExpressions notation;
  private final Map<Map<String, Polynomial>, CompactExpressions> compact =
      new ConcurrentHashMap<>(); // by the values of symbols
  private final Enclosures enclosures;
  private final Extrema extrema = new Extrema();
  private final NumericWitness numeric;
  private final SymjaWitness symja;
  private final long seed;
  private final Factorizer factorizer = new Factorizer();
  private final Map<List<String>, SymbolValues> domains = new ConcurrentHashMap<>();

  /**
   * Contexts of the claims of a study.
   *
   * @param seed of random points
   */
  public ClaimContexts(Study study, Derivation derivation, SymjaWitness symja, long seed) {
    this.study = study;
    this.derivation = derivation;
    this.notation = new CompactExpressions(derivation.algebra());
    this.enclosures = Enclosures.of(derivation, notation);
    this.numeric = new NumericWitness(study.system(), seed);
    this.symja = symja;
    this.seed = seed;
  }

  /** The enclosures of the study's quantities. */
  public Enclosures enclosures() {
    return enclosures;
  }

  /** The context of a claim, with the readings that it asks for. */
  public ClaimContext of(Claim claim) {
    return of(claim, SymbolMeanings.of(study, claim));
  }

  /**
   * The context of a claim with other readings.
   *
   * @throws org.lindproof.verify.evaluation.CannotDecideException if its assumptions contradict
   */
  public ClaimContext of(Claim claim, SymbolMeanings meanings) {
    SymbolValues shared =
        domains.computeIfAbsent(
            claim.assumptions().stream().map(Assumption::text).toList(),
            key ->
                new SymbolValues(
                    derivation,
                    ClaimDomain.of(
                        study.system(), derivation.algebra(), claim.assumptions(), factorizer),
                    new SymbolMeanings(Map.of(), Map.of())));
    SymbolValues symbols = shared.with(meanings);
    FormulaEvaluation evaluation = new FormulaEvaluation(symbols.domain(), symbols);
    return new ClaimContext(
        study,
        derivation,
        claim,
        symbols,
        evaluation,
        compact.computeIfAbsent(symbols.domain().substitution(), notation::where),
        enclosures,
        extrema,
        numeric,
        symja,
        seed);
  }
}
