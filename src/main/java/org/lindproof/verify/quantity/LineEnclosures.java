package org.lindproof.verify.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.paper.claim.Curve;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.Parameter;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.enclosure.EnclosedObservables;
import org.lindproof.steady.enclosure.Line;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.EnclosedQuantity;
import org.lindproof.verify.enclosure.ObservableTrees;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.SymbolMeanings;

/**
 * Encloses quantities of a study without closed forms along a line in the space of its parameters,
 * by solving for the steady state there. What was solved is kept.
 */
public final class LineEnclosures implements Enclosures {
  private final Derivation derivation;
  private final ClosedFormEnclosures withoutState;
  private final IntervalArithmetic intervals = IntervalArithmetic.standard();
  private final Map<Line, EnclosedObservables> solved = new ConcurrentHashMap<>();

  /**
   * @param withoutState encloses what no observable enters
   */
  public LineEnclosures(Derivation derivation, ClosedFormEnclosures withoutState) {
    this.derivation = derivation;
    this.withoutState = withoutState;
  }

  IntervalArithmetic intervals() {
    return intervals;
  }

  /**
   * The observables on a line.
   *
   * @throws CannotDecideException if the steady state could not be enclosed
   */
  EnclosedObservables on(Line line) {
    try {
      return solved.computeIfAbsent(
          line, key -> EnclosedObservables.of(derivation, key, intervals));
    } catch (ArithmeticException e) {
      throw new CannotDecideException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public ObservableTrees trees() {
    return withoutState.trees();
  }

  @Override
  public EnclosedQuantity along(Curve curve, Expression quantity, SymbolMeanings meanings) {
    Expression read = meanings.resolve(quantity);
    if (observables(read).isEmpty()) {
      return withoutState.along(curve, quantity, meanings);
    }
    ParameterRange range = curve.range();
    Rational span =
        range.lower().abs().compareTo(range.upper().abs()) > 0
            ? range.lower().abs()
            : range.upper().abs();
    return new LineEnclosure(this, curve.parameter(), span, read, positivePart(read));
  }

  @Override
  public Interval at(Map<String, Rational> at, Expression quantity, SymbolMeanings meanings) {
    Expression read = meanings.resolve(quantity);
    if (observables(read).isEmpty()) {
      return withoutState.at(at, quantity, meanings);
    }
    String parameter =
        derivation.system().parameters().stream()
            .map(Parameter::name)
            .filter(name -> EnclosedObservables.canVary(derivation.system(), name))
            .findFirst()
            .orElseThrow(() -> new CannotDecideException("every parameter enters the rates"));
    Rational span = at.get(parameter).isZero() ? Rational.ONE : at.get(parameter).abs();
    return new LineEnclosure(this, parameter, span, read, Optional.empty())
        .value(Box.point(at))
        .orElseThrow(() -> new CannotDecideException("the quantity may be undefined at the point"));
  }

  /** The observables in a quantity, by name. */
  private Map<String, Observable> observables(Expression quantity) {
    Set<String> symbols = quantity.symbols();
    Map<String, Observable> found = new LinkedHashMap<>();
    for (Observable observable : derivation.system().observables()) {
      if (symbols.contains(observable.name())) {
        found.put(observable.name(), observable);
      }
    }
    return found;
  }

  /** The site of the partial transpose whose negativity a quantity is. */
  private Optional<String> positivePart(Expression quantity) {
    return quantity instanceof Expression.Symbol symbol
            && derivation.system().observable(symbol.name()).meaning()
                instanceof Observable.Negativity negativity
        ? Optional.of(negativity.site())
        : Optional.empty();
  }
}
