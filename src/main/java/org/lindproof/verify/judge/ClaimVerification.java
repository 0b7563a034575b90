package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.steady.Derivation;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.curve.CurveContext;
import org.lindproof.verify.curve.CurveVerification;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.ClaimDomain;
import org.lindproof.verify.evaluation.FormulaEvaluation;
import org.lindproof.verify.evaluation.SymbolValues;
import org.lindproof.verify.number.NumberVerification;
import org.lindproof.verify.stationary.StationaryJudge;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;

/** Decides one claim. */
public final class ClaimVerification {
  private final ClaimContext context;

  public ClaimVerification(ClaimContext context) {
    this.context = context;
  }

  /** The verdict; the first formula that is not proved decides. */
  public Decision decide(List<PrintedFormula> formulas) {
    ClaimDetail detail = context.claim().detail();
    if (detail instanceof ClaimDetail.PartialTranspose
        && !context.domain().departures().isEmpty()) {
      throw new CannotDecideException("eigenvalues are derived on the study's domain only");
    }
    if (detail instanceof ClaimDetail.PartialTranspose transpose
        && transpose.kind() == ClaimKind.SPECTRUM) {
      List<Statement.Chain> chains = new ArrayList<>();
      formulas.forEach(formula -> chains.add(chain(formula)));
      return new SpectrumJudge(context, transpose.cut()).spectrum(chains);
    } else if (detail instanceof ClaimDetail.Regime regime) {
      return new RegimeJudge(regime, context.derivation().system().notation()).judge();
    } else if (detail instanceof ClaimDetail.NegativityOf negativity) {
      return new NegativityJudge(negativity, context.derivation().system().space()).judge();
    } else if (CurveVerification.curve(detail).isPresent()) {
      return curves().decide(detail);
    } else if (NumberVerification.isAboutNumbers(detail)) {
      return new NumberVerification(curveContext(), context.claim().assumptions()).decide(detail);
    }
    List<Evidence> evidence = new ArrayList<>();
    Decision last = Decision.of(new Verdict.IllFormed("there is no such formula"), "none");
    Verdict verdict = last.verdict();
    for (int i = 0; i < formulas.size(); i++) {
      last = decide(formulas.get(i));
      verdict = last.verdict();
      evidence.addAll(last.evidence());
      if (!(verdict instanceof Verdict.Proved)) {
        if (formulas.size() > 1) {
          String which = new PlainPrinter().print(formulas.get(i).statement());
          evidence.add(new Evidence(Engine.POLYNOMIALS, "of the block, decided by " + which));
          verdict = ofBlock(verdict, formulas.subList(i + 1, formulas.size()));
        }
        break;
      }
    }
    return new Decision(
        verdict, last.method(), evidence.stream().distinct().toList(), last.derived());
  }

  /** A refuted block holds under a condition only if every formula in it does. */
  private Verdict ofBlock(Verdict verdict, List<PrintedFormula> others) {
    if (!(verdict instanceof Verdict.Refuted refuted) || refuted.holdsIf().isEmpty()) {
      return verdict;
    }
    List<Statement.Chain> shared = new ArrayList<>(refuted.holdsIf());
    for (PrintedFormula other : others) {
      Verdict also = decide(other).verdict();
      if (also instanceof Verdict.Refuted fails) {
        shared.retainAll(fails.holdsIf());
      } else if (!(also instanceof Verdict.Proved)) {
        shared.clear();
      }
    }
    return new Verdict.Refuted(
        refuted.counterexample(), shared, refuted.repair(), refuted.severity());
  }

  private CurveContext curveContext() {
    return new CurveContext(
        context.derivation().system(),
        context.meanings(),
        independentRates(),
        context.enclosures(),
        context.extrema(),
        context.numeric());
  }

  /** An evaluation in which notation over the rates stays what it is, shorter than over n. */
  private FormulaEvaluation independentRates() {
    List<Assumption> others =
        context.claim().assumptions().stream()
            .filter(assumption -> !(assumption instanceof Assumption.ThermalRates))
            .toList();
    Derivation derivation = context.derivation();
    ClaimDomain domain =
        ClaimDomain.of(
            derivation.system(),
            derivation.algebra(),
            others,
            context.domain().prover().factorizer());
    return new FormulaEvaluation(domain, new SymbolValues(derivation, domain, context.meanings()));
  }

  private CurveVerification curves() {
    return new CurveVerification(
        curveContext(),
        context.claim().assumptions(),
        statement -> new ConditionJudge(context).judge(statement));
  }

  private Decision decide(PrintedFormula formula) {
    ClaimDetail detail = context.claim().detail();
    if (detail instanceof ClaimDetail.PartialTranspose transpose) {
      return new SpectrumJudge(context, transpose.cut()).eigenvalue(chain(formula));
    } else if (detail instanceof ClaimDetail.Scaling scaling) {
      return new ScalingJudge(context, scaling).judge(chain(formula));
    } else if (detail instanceof ClaimDetail.Limit limit) {
      return new LimitJudge(context, limit).judge(chain(formula));
    }
    return switch (detail.kind()) {
      case IDENTITY -> identity(chain(formula));
      case DEFINITION -> new DefinitionJudge(context).judge(chain(formula));
      case INEQUALITY -> new ConditionJudge(context).judge(chain(formula));
      case EQUIVALENCE, IMPLICATION -> new ConditionJudge(context).judge(formula.statement());
      case EXISTS -> new ExistenceJudge(context).judge(statement(formula));
      default -> throw new IllegalStateException(detail.kind() + " is not about one formula");
    };
  }

  private Decision identity(Statement.Chain chain) {
    return context.derivation().state().isPresent()
        ? new IdentityJudge(context).judge(chain)
        : new StationaryJudge(context).judge(chain);
  }

  private Statement statement(PrintedFormula formula) {
    return formula.statement() instanceof Statement.Chain ? chain(formula) : formula.statement();
  }

  private Statement.Chain chain(PrintedFormula formula) {
    if (!(formula.statement() instanceof Statement.Chain chain)) {
      throw new CannotDecideException("an equivalence is not an identity or an order relation");
    }
    return context.claim().link().map(link -> chain.link(link - 1)).orElse(chain);
  }
}
