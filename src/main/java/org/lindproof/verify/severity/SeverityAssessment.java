package org.lindproof.verify.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.ClaimContexts;
import org.lindproof.verify.condition.ExactTruth;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.judge.ConditionJudge;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Severity;
import org.lindproof.verify.verdict.Verdict;

/**
 * Works out how severe a refutation is. A false equality speaks of a quantity and prints another
 * one for it; what the study concludes from the quantity is compared with what follows from the
 * printed one, exactly, on the whole domain. A false comparison changes a conclusion by itself.
 */
public final class SeverityAssessment {
  private static final String RIGHT = "the right quantity";
  private static final String PRINTED = "the printed quantity";

  private final ClaimContexts contexts;
  private final StudyConclusions conclusions;

  /**
   * An assessment of the refutations in a study.
   *
   * @param isProved whether a claim of the study is proved
   */
  public SeverityAssessment(Study study, ClaimContexts contexts, Predicate<Claim> isProved) {
    this.contexts = contexts;
    this.conclusions = new StudyConclusions(study, isProved);
  }

  /**
   * The severity of a refutation.
   *
   * @param understood the formulas of the claim
   * @throws CannotDecideException if it cannot be worked out; says why
   */
  public Severity of(Claim claim, List<Statement> understood, Counterexample counterexample) {
    ClaimContext context = contexts.of(claim);
    return switch (claim.kind()) {
      case IDENTITY, DEFINITION -> ofEquality(context, understood, counterexample);
      case INEQUALITY, EQUIVALENCE, IMPLICATION ->
          ofComparison(context, understood, counterexample);
      default ->
          throw new CannotDecideException(
              "the claim is neither about one quantity nor a comparison of some");
    };
  }

  private Severity ofComparison(
      ClaimContext context, List<Statement> understood, Counterexample counterexample) {
    Set<String> weighty = new TreeSet<>();
    understood.forEach(
        statement ->
            context.meanings().resolve(statement).symbols().stream()
                .filter(name -> isWeighty(name, context))
                .forEach(weighty::add));
    if (weighty.isEmpty()) {
      throw new CannotDecideException(
          "the comparison is about no current, critical value or negativity");
    }
    String reason =
        "the comparison of %s comes out differently than printed, at the counterexample"
            .formatted(String.join(", ", weighty));
    return new Severity(Severity.Level.CONCLUSION, reason, counterexample.point());
  }

  /** Whether a quantity is one that conclusions are about. */
  private static boolean isWeighty(String name, ClaimContext context) {
    return context.derivation().system().observables().stream()
        .filter(observable -> observable.name().equals(name))
        .map(Observable::meaning)
        .anyMatch(
            meaning ->
                meaning instanceof Observable.Negativity
                    || meaning instanceof Observable.CriticalValue
                    || StudyConclusions.isCurrent(meaning, context.derivation().system()));
  }

  private Severity ofEquality(
      ClaimContext context, List<Statement> understood, Counterexample counterexample) {
    if (understood.isEmpty()) {
      throw new CannotDecideException("the formula is one over operators");
    }
    Subject subject =
        new FailedLink(context, counterexample)
            .subject(understood)
            .orElseThrow(
                () ->
                    new CannotDecideException(
                        "the formula speaks of no quantity of the study by itself"));
    List<Subject> subjects = new ArrayList<>(List.of(subject));
    if (subject.meaning(context).isEmpty()) {
      subjects.addAll(conclusions.through(subject, context));
    }
    int unchanged = 0;
    List<String> open = new ArrayList<>();
    for (Subject one : subjects) {
      for (Conclusion conclusion : conclusions.from(one, context)) {
        Verdict same = compare(one, conclusion, context);
        if (same instanceof Verdict.Refuted changed) {
          return changed(one, conclusion, context, changed.counterexample().point());
        } else if (same instanceof Verdict.Proved) {
          unchanged++;
        } else {
          open.add(conclusion.text());
        }
      }
    }
    if (subject.meaning(context).filter(Observable.CriticalValue.class::isInstance).isPresent()) {
      String reason = "the critical value is another one, for example at the counterexample";
      return new Severity(Severity.Level.CONCLUSION, reason, counterexample.point());
    }
    ValueComparison values = new ValueComparison(context, subject);
    Optional<String> reversed = values.reversed();
    if (reversed.isPresent()) {
      String reason = reversed.get() + " has the other sign than that of " + subject.called();
      return new Severity(Severity.Level.CONCLUSION, reason, counterexample.point());
    }
    if (!open.isEmpty()) {
      throw new CannotDecideException("it is open whether " + String.join(", ", open) + " changes");
    }
    return values.severity(unchanged);
  }

  /** Whether a conclusion comes out the same for the quantity and for what is printed. */
  private Verdict compare(Subject subject, Conclusion conclusion, ClaimContext context) {
    ClaimContext joint = joint(subject, conclusion, context);
    if (!joint.isDomainInhabited()) {
      return new Verdict.Proved(); // the two are never met together
    }
    return ConditionJudge.truth(
        new Statement.Equivalence(conclusion.of(RIGHT), conclusion.of(PRINTED)), joint);
  }

  /** The domain on which both the refuted claim and the conclusion are made. */
  private ClaimContext joint(Subject subject, Conclusion conclusion, ClaimContext context) {
    Map<String, Assumption> assumptions = new LinkedHashMap<>();
    context.claim().assumptions().forEach(a -> assumptions.putIfAbsent(a.text(), a));
    subject.assumptions().forEach(a -> assumptions.putIfAbsent(a.text(), a));
    conclusion.assumptions().forEach(a -> assumptions.putIfAbsent(a.text(), a));
    Map<String, Expression> definitions = new LinkedHashMap<>();
    definitions.put(RIGHT, Expression.symbol(subject.name()));
    definitions.put(PRINTED, subject.printed());
    return contexts.of(
        context.claim().assuming(List.copyOf(assumptions.values())),
        new SymbolMeanings(Map.of(), definitions));
  }

  private Severity changed(
      Subject subject, Conclusion conclusion, ClaimContext context, Map<String, Rational> point) {
    ClaimContext joint = joint(subject, conclusion, context);
    String what =
        holds(conclusion.of(RIGHT), joint, point)
            .map(
                right ->
                    right
                        ? "%s holds with %s and fails with what is printed"
                        : "%s fails with %s and holds with what is printed")
            .orElse("%s comes out differently with %s and with what is printed")
            .formatted(conclusion.text(), subject.called());
    return new Severity(Severity.Level.CONCLUSION, what + ", at " + text(point), point);
  }

  private static Optional<Boolean> holds(
      Statement statement, ClaimContext context, Map<String, Rational> point) {
    try {
      return Optional.of(new ExactTruth(context.evaluation(), point).holds(statement));
    } catch (CannotDecideException | ArithmeticException | IllegalArgumentException e) {
      return Optional.empty(); // temperatures, where the occupations are only enclosed
    }
  }

  private static String text(Map<String, Rational> point) {
    Set<String> parts = new LinkedHashSet<>();
    point.forEach((name, value) -> parts.add(name + " = " + value));
    return parts.stream().collect(Collectors.joining(", "));
  }
}
