package org.lindproof.report;

import static org.lindproof.algebra.expression.Expression.constant;
import static org.lindproof.algebra.expression.Expression.product;
import static org.lindproof.algebra.expression.Expression.sum;
import static org.lindproof.algebra.expression.Expression.symbol;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.SteadyStateDerivation;
import org.lindproof.steady.step.DerivationStep;
import org.lindproof.steady.step.StepContent;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.operator.OperatorReading;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Repair;
import org.lindproof.verify.verdict.Severity;
import org.lindproof.verify.verdict.Verdict;

/** Reports on the driven two-level atom, made by hand, with verdicts of every kind. */
public final class Reports {
  private Reports() {}

  public static Study study() {
    return StudyReader.read(Path.of("proofs/driven-qubit"));
  }

  /** Verdicts of every kind, one after the other. */
  static StudyReport ofEveryKind() {
    Study study = study();
    List<Verdict> verdicts =
        List.of(
            new Verdict.Proved(),
            refuted(),
            new Verdict.Supported("agrees at 100 points"),
            new Verdict.Undecided("a sign is not known"),
            new Verdict.IllFormed("the brace is never closed"));
    List<ClaimReport> claims = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      claims.add(report(study, study.claims().get(i), verdicts.get(i)));
    }
    return new StudyReport(study, derivation(study, steps()), claims, List.of(), 7);
  }

  static StudyReport with(Study study, List<DerivationStep> steps, List<ClaimReport> claims) {
    return new StudyReport(study, derivation(study, steps), claims, List.of(), 7);
  }

  static StudyReport with(List<FigureData> figures) {
    StudyReport report = ofEveryKind();
    return new StudyReport(
        report.study(), report.derivation(), report.claims(), figures, report.seed());
  }

  static Verdict.Refuted refuted() {
    Statement.Chain resonant =
        new Statement.Chain(List.of(symbol("Delta"), constant(0)), List.of(Relation.EQUAL));
    Statement.Chain repaired =
        new Statement.Chain(
            List.of(
                symbol("rho_gg"),
                sum(List.of(constant(1), new Expression.Negation(symbol("rho_ee"))))),
            List.of(Relation.EQUAL));
    return new Verdict.Refuted(
        new Counterexample(
            Map.of("Delta", Rational.of(1, 2), "gamma", Rational.of(3)),
            List.of("left = 1/7", "right = 2/7")),
        List.of(resonant),
        Optional.of(new Repair("a term is dropped", repaired, 2)),
        Optional.of(
            new Severity(
                Severity.Level.CONCLUSION,
                "rho_gg > 0 fails with what is printed",
                Map.of("Delta", Rational.of(1, 2)))));
  }

  static ClaimReport report(Study study, Claim claim, Verdict verdict) {
    List<PrintedFormula> formulas =
        study.formulas().stream().filter(f -> claim.isAbout(f.label(), f.item())).toList();
    boolean readable = !(verdict instanceof Verdict.IllFormed);
    return new ClaimReport(
        claim,
        formulas.get(0).tex(),
        readable ? formulas.stream().map(PrintedFormula::statement).toList() : List.of(),
        OperatorReading.NONE,
        List.of(
            Phrase.of("")
                .and(
                    new Statement.Chain(
                        List.of(symbol("rho_ee"), symbol("Omega")), List.of(Relation.EQUAL)))),
        verdict,
        "normal form of the difference",
        List.of("Delta = 0"),
        List.of(new Evidence(Engine.POLYNOMIALS, "the difference is zero")),
        5);
  }

  private static Derivation derivation(Study study, List<DerivationStep> steps) {
    Derivation quick = SteadyStateDerivation.byPolynomials(study.system());
    return new Derivation(
        quick.system(),
        quick.algebra(),
        quick.generator(),
        quick.equations(),
        quick.blocks(),
        quick.uniqueness(),
        quick.state(),
        steps,
        Map.of("rho_11", "\\rho_{11}"),
        quick.observables(),
        quick.written(),
        quick.symja(),
        quick.checks());
  }

  private static List<DerivationStep> steps() {
    StepContent long1 = new StepContent.Equation(symbol("rho_11"), longSum(40));
    StepContent long2 =
        new StepContent.Equation(
            symbol("rho_11"), new Expression.Quotient(longSum(40), longSum(30)));
    StepContent long3 =
        new StepContent.Equation(
            symbol("rho_11"),
            new Expression.Maximum(List.of(constant(0), new Expression.SquareRoot(longSum(200)))));
    return List.of(
        new DerivationStep(
            DerivationStep.Section.ELIMINATION,
            "Long formulas",
            List.of(new StepContent.Prose("Begin with 50% of _all_ terms.")),
            List.of(long1, long2, long3, matrix(3), matrix(16)),
            "It is allowed."));
  }

  private static StepContent matrix(int size) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        row.add(Math.abs(i - j) < 2 ? longSum(2) : constant(0));
      }
      rows.add(row);
    }
    return new StepContent.NamedMatrix("A", rows);
  }

  /** Delta^1 gamma Omega^3 + ..., alternating signs. */
  public static Expression longSum(int terms) {
    List<Expression> list = new ArrayList<>();
    for (int i = 1; i <= terms; i++) {
      Expression term =
          product(
              List.of(
                  constant(i),
                  new Expression.Power(symbol("Delta"), i % 7 + 1),
                  symbol("gamma"),
                  symbol("Omega")));
      list.add(i % 2 == 0 ? new Expression.Negation(term) : term);
    }
    return sum(list);
  }
}
