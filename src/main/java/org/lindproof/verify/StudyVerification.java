package org.lindproof.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.system.Model;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.PointwiseDerivation;
import org.lindproof.steady.SteadyStateDerivation;
import org.lindproof.steady.symja.SymjaEngine;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.ClaimContexts;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.claim.Departure;
import org.lindproof.verify.derived.DerivedForms;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.judge.ClaimVerification;
import org.lindproof.verify.judge.FloatingSupport;
import org.lindproof.verify.judge.WholeDomain;
import org.lindproof.verify.operator.OperatorReading;
import org.lindproof.verify.operator.OperatorVerification;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.SymjaWitness;

/** Derives a study's steady state and decides its claims. */
public final class StudyVerification {
  /** How long one claim may take before its verdict is {@code undecided}. */
  static final Duration LIMIT = Duration.ofSeconds(20);

  /** The same for a claim about a figure. */
  private static final Duration FIGURE_LIMIT = Duration.ofSeconds(60);

  private final Study study;
  private final Derivation derivation;
  private final ClaimContexts contexts;

  private StudyVerification(Study study, Derivation derivation, ClaimContexts contexts) {
    this.study = study;
    this.derivation = derivation;
    this.contexts = contexts;
  }

  /**
   * Runs a study.
   *
   * @param only ids of the claims to judge; all if empty
   * @param seed of random points; the same seed gives the same report
   * @throws org.lindproof.steady.NoUniqueSteadyStateException if the steady state is not unique
   */
  public static StudyReport run(Study study, Set<String> only, long seed, Progress progress) {
    progress.at("derivation of the steady state");
    try (SymjaEngine engine = SymjaEngine.start()) {
      Derivation derivation = derive(study.model(), engine);
      SymjaWitness symja = new SymjaWitness(derivation, engine);
      ClaimContexts contexts = new ClaimContexts(study, derivation, symja, seed);
      StudyVerification verification = new StudyVerification(study, derivation, contexts);
      List<ClaimReport> reports = verification.judge(only, progress);
      SeverityPass severities = new SeverityPass(study, contexts, verification::judge);
      List<ClaimReport> claims = severities.over(reports, progress);
      List<FigureData> figures =
          only.isEmpty()
              ? new StudyFigures(study, contexts.enclosures()).sample(progress)
              : List.of();
      return new StudyReport(study, derivation, claims, figures, seed);
    }
  }

  private static Derivation derive(Model model, SymjaEngine engine) {
    return switch (model.route()) {
      case CLOSED_FORM -> SteadyStateDerivation.stepByStep(model.system(), engine);
      case POINTWISE -> PointwiseDerivation.of(model.system());
    };
  }

  private List<ClaimReport> judge(Set<String> only, Progress progress) {
    List<Claim> claims =
        study.claims().stream().filter(c -> only.isEmpty() || only.contains(c.id())).toList();
    ExecutorService workers =
        Workers.daemons(Runtime.getRuntime().availableProcessors(), "claims of " + study.name());
    try {
      List<Future<ClaimReport>> futures = new ArrayList<>();
      for (Claim claim : claims) {
        String place =
            "claim %s (%d of %d)".formatted(claim.id(), futures.size() + 1, claims.size());
        futures.add(
            workers.submit(
                () -> {
                  progress.at(place);
                  return judge(claim);
                }));
      }
      List<ClaimReport> reports = new ArrayList<>();
      for (Future<ClaimReport> future : futures) {
        reports.add(Workers.await(future));
      }
      return reports;
    } finally {
      workers.shutdownNow();
    }
  }

  private ClaimReport judge(Claim claim) {
    long start = System.nanoTime();
    String problem = study.illFormed().get(claim.id());
    if (problem != null) {
      Decision decision = Decision.of(new Verdict.IllFormed(problem), "reading");
      return report(claim, ClaimFormulas.NONE, decision, BesideVerdict.NOTHING, start);
    }
    ExecutorService executor = Workers.daemons(1, "claim " + claim.id());
    Duration limit = claim.quote().isPresent() ? FIGURE_LIMIT : LIMIT;
    AtomicReference<Optional<Decision>> decided = new AtomicReference<>(Optional.empty());
    Future<ClaimReport> future = executor.submit(() -> decide(claim, decided, start));
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      Decision known =
          decided.get().orElse(undecided("not decided within " + limit.toSeconds() + " s"));
      return report(claim, ClaimFormulas.of(study, claim), known, BesideVerdict.NOTHING, start);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return undecided(claim, "interrupted", start);
    } catch (ExecutionException e) {
      throw Workers.unwrapped(e);
    } finally {
      executor.shutdownNow();
    }
  }

  /**
   * Decides a claim.
   *
   * @param decided is told the decision before anything is worked out to stand beside it
   */
  private ClaimReport decide(Claim claim, AtomicReference<Optional<Decision>> decided, long start) {
    ClaimFormulas formulas = ClaimFormulas.of(study, claim);
    try {
      ClaimContext context = contexts.of(claim);
      Optional<Evidence> departure = new Departure(context).evidence();
      Decision decision =
          context.isDomainInhabited()
              ? with(decideSoundly(context, formulas), departure)
              : undecided("no point was found where all assumptions hold");
      decided.set(Optional.of(decision));
      return report(
          claim, formulas, decision, BesideVerdict.of(context, formulas, decision), start);
    } catch (CannotDecideException | ArithmeticException e) {
      Decision decision = undecided(String.valueOf(e.getMessage()));
      return report(claim, formulas, decision, BesideVerdict.NOTHING, start);
    } catch (RuntimeException e) {
      Decision decision = undecided("lindproof failed on this claim: " + e);
      return report(claim, formulas, decision, BesideVerdict.NOTHING, start);
    }
  }

  /** A proof only for the whole domain; what is beyond exact arithmetic may still be supported. */
  private static Decision decideSoundly(ClaimContext context, ClaimFormulas formulas) {
    try {
      return new WholeDomain(context).hold(decide(context, formulas), formulas);
    } catch (CannotDecideException | ArithmeticException e) {
      return new FloatingSupport(context).decide(formulas, String.valueOf(e.getMessage()));
    }
  }

  private static Decision with(Decision decision, Optional<Evidence> more) {
    List<Evidence> evidence = new ArrayList<>(decision.evidence());
    more.ifPresent(evidence::add);
    return new Decision(decision.verdict(), decision.method(), evidence, decision.derived());
  }

  /** The formulas over numbers first; the first of all that is not proved decides. */
  private static Decision decide(ClaimContext context, ClaimFormulas formulas) {
    OperatorVerification operators = new OperatorVerification(context);
    if (formulas.numbers().isEmpty() && !formulas.operators().isEmpty()) {
      return operators.decide(formulas.operators());
    }
    Decision numbers = new ClaimVerification(context).decide(formulas.numbers());
    if (formulas.operators().isEmpty() || !(numbers.verdict() instanceof Verdict.Proved)) {
      return numbers;
    }
    Decision others = operators.decide(formulas.operators());
    List<Evidence> evidence = new ArrayList<>(numbers.evidence());
    evidence.addAll(others.evidence());
    return new Decision(others.verdict(), numbers.method() + "; " + others.method(), evidence);
  }

  private static Decision undecided(String reason) {
    return Decision.of(new Verdict.Undecided(reason), "none");
  }

  private ClaimReport undecided(Claim claim, String reason, long start) {
    Decision decision = undecided(reason);
    return report(claim, ClaimFormulas.of(study, claim), decision, BesideVerdict.NOTHING, start);
  }

  private ClaimReport report(
      Claim claim, ClaimFormulas formulas, Decision decision, BesideVerdict beside, long start) {
    List<String> assumptions = claim.assumptions().stream().map(Assumption::text).toList();
    List<Evidence> evidence = new ArrayList<>(decision.evidence());
    if (derivation.uniqueness().isProved() && DerivedForms.isAboutState(formulas.numbers())) {
      evidence.add(
          new Evidence(Engine.POLYNOMIALS, "the steady state is unique on the whole domain"));
    }
    List<Statement> understood =
        formulas.numbers().stream().map(PrintedFormula::statement).toList();
    OperatorReading operators =
        new OperatorReading(
            formulas.operators().stream().map(OperatorFormula::statement).toList(),
            beside.matrix());
    String printed = claim.quote().orElseGet(formulas::tex);
    return new ClaimReport(
        claim,
        printed,
        understood,
        operators,
        beside.lines(),
        decision.verdict(),
        decision.method(),
        assumptions,
        evidence,
        (System.nanoTime() - start) / 1_000_000);
  }
}
