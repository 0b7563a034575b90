package org.lindproof.verify.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.evaluation.SymbolMeanings;

/**
 * What a study concludes from a quantity: the signs of currents, of expectation values and of the
 * negativity, and the comparisons that it proves.
 *
 * @param isProved whether a claim of the study is proved
 */
record StudyConclusions(Study study, Predicate<Claim> isProved) {
  private static final Set<ClaimKind> COMPARISONS =
      Set.of(ClaimKind.INEQUALITY, ClaimKind.EQUIVALENCE, ClaimKind.IMPLICATION);

  /** Whether an observable is a heat flow or made of such. */
  static boolean isCurrent(Observable.Meaning meaning, OpenSystem system) {
    if (meaning instanceof Observable.Combination combination) {
      return combination.coefficients().keySet().stream()
          .allMatch(name -> isCurrent(system.observable(name).meaning(), system));
    }
    return meaning instanceof Observable.HeatFlow;
  }

  /** Everything that is concluded from a subject. */
  List<Conclusion> from(Subject subject, ClaimContext context) {
    List<Conclusion> all = new ArrayList<>();
    Optional<Observable.Meaning> meaning = subject.meaning(context);
    if (meaning.isPresent()) {
      boolean current = isCurrent(meaning.get(), context.derivation().system());
      boolean signed = current || meaning.get() instanceof Observable.Expectation;
      if (signed || meaning.get() instanceof Observable.Negativity) {
        all.add(Conclusion.sign(subject.symbol(), Relation.GREATER));
        all.add(Conclusion.sign(subject.symbol(), Relation.LESS));
      }
    }
    for (Claim claim : study.claims()) {
      if (COMPARISONS.contains(claim.kind()) && reads(claim, subject) && isProved.test(claim)) {
        for (PrintedFormula formula : ClaimFormulas.of(study, claim).numbers()) {
          Statement statement = linked(claim, formula.statement());
          if (statement.symbols().contains(subject.symbol())) {
            all.add(conclusion(claim, statement, subject));
          }
        }
      }
    }
    return all;
  }

  /** Whether a claim reads the subject's symbol as the paper does or as the refuted claim does. */
  private static boolean reads(Claim claim, Subject subject) {
    String reading = claim.where().getOrDefault(subject.symbol(), subject.symbol());
    return reading.equals(subject.symbol()) || reading.equals(subject.name());
  }

  private static Statement linked(Claim claim, Statement statement) {
    return statement instanceof Statement.Chain chain && claim.link().isPresent()
        ? chain.link(claim.link().get() - 1)
        : statement;
  }

  private Conclusion conclusion(Claim claim, Statement statement, Subject subject) {
    SymbolMeanings own = SymbolMeanings.of(study, claim);
    Map<String, String> names = new LinkedHashMap<>(own.names());
    names.put(subject.symbol(), Conclusion.PLACE);
    SymbolMeanings open = new SymbolMeanings(names, own.definitions());
    return new Conclusion(statement, open.resolve(statement), claim.assumptions());
  }

  /**
   * The quantities that the paper's formulas, where they hold, make of an abbreviation: what is
   * printed for it put into the other side.
   */
  List<Subject> through(Subject abbreviation, ClaimContext context) {
    List<Subject> found = new ArrayList<>();
    Map<String, Expression> value = Map.of(abbreviation.symbol(), abbreviation.printed());
    for (Claim claim : study.claims()) {
      boolean isPlain = claim.kind() == ClaimKind.IDENTITY && claim.where().isEmpty();
      for (PrintedFormula formula :
          isPlain ? ClaimFormulas.of(study, claim).numbers() : List.<PrintedFormula>of()) {
        if (linked(claim, formula.statement()) instanceof Statement.Chain chain
            && chain.sides().size() == 2
            && chain.sides().get(1).symbols().contains(abbreviation.symbol())
            && chain.sides().get(0) instanceof Expression.Symbol symbol
            && context.derivation().observables().containsKey(symbol.name())
            && isProved.test(claim)) {
          Expression spoilt = new SymbolMeanings(Map.of(), value).resolve(chain.sides().get(1));
          found.add(new Subject(symbol.name(), symbol.name(), spoilt, claim.assumptions()));
        }
      }
    }
    return found;
  }
}
