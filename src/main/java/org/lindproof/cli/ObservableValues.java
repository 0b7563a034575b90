package org.lindproof.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.numeric.Measured;
import org.lindproof.numeric.NumericRoute;
import org.lindproof.numeric.ParameterPoint;
import org.lindproof.numeric.SymbolValues;
import org.lindproof.paper.system.ExactRoute;
import org.lindproof.paper.system.Model;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.SteadyStateDerivation;
import org.lindproof.steady.observable.ObservableForm;

/**
 * The real observables of a system at a point, by both routes; the closed forms are derived in the
 * background while the numeric route is at work. NaN stands for a value that does not exist there.
 * Complex observables are left out: their parts are observables of their own.
 */
final class ObservableValues {
  private static final int LARGEST_EXPONENT = Double.MAX_EXPONENT / 2;

  private final OpenSystem system;
  private final Optional<CompletableFuture<Derivation>> derivation;
  private final List<String> names = new ArrayList<>();

  ObservableValues(Model model) {
    this.system = model.system();
    this.derivation =
        model.route() == ExactRoute.CLOSED_FORM
            ? Optional.of(
                CompletableFuture.supplyAsync(
                    () -> SteadyStateDerivation.byPolynomials(system),
                    ObservableValues::inBackground))
            : Optional.empty();
    for (Observable observable : system.namedObservables()) {
      boolean complex =
          observable.meaning() instanceof Observable.MatrixElement element
              && element.part() == Observable.Part.COMPLEX;
      if (!complex) {
        names.add(observable.name());
      }
    }
  }

  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "closed forms");
    thread.setDaemon(true);
    thread.start();
  }

  private static Derivation finished(CompletableFuture<Derivation> derivation) {
    try {
      return derivation.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * The values as a point of the system.
   *
   * @throws WrongInputException if a name is not known
   */
  ParameterPoint point(Map<String, Double> values) {
    List<String> known = new ArrayList<>();
    system.parameters().forEach(parameter -> known.add(parameter.name()));
    for (Bath bath : system.baths()) {
      bath.law().ifPresent(law -> known.add(law.absorption().name()));
      bath.law().ifPresent(law -> known.add(law.emission().name()));
    }
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new WrongInputException(
            "the study has no parameter " + name + "; " + NearestName.hint(name, known));
      }
    }
    return new ParameterPoint(values);
  }

  /** The values of the numeric route. */
  Map<String, Double> numeric(ParameterPoint point) {
    NumericRoute.Evaluation evaluation = NumericRoute.evaluate(system, point);
    if (!(evaluation instanceof NumericRoute.Solved solved)) {
      throw new WrongInputException(
          extreme(point)
              .map(symbol -> symbol + " is beyond what double precision can solve with; change it")
              .orElse(
                  "the steady state is not unique at this point, or double precision cannot tell;"
                      + " choose one where every rate is positive"));
    }
    Map<String, Double> values = new LinkedHashMap<>();
    for (String name : names) {
      double value =
          Optional.ofNullable(solved.values().get(name)).map(Measured::value).orElse(Double.NaN);
      values.put(name, finite(value));
    }
    return values;
  }

  /** A symbol whose value is so large or small that its square overflows or vanishes. */
  private Optional<String> extreme(ParameterPoint point) {
    return SymbolValues.at(system, point).entrySet().stream()
        .filter(entry -> isExtreme(entry.getValue().modulus()))
        .map(entry -> entry.getKey() + " = " + entry.getValue().re())
        .findFirst();
  }

  private static boolean isExtreme(double size) {
    return size != 0 && Math.abs(Math.getExponent(size)) > LARGEST_EXPONENT;
  }

  /**
   * The values of the closed forms: the doubles of the point, and the rates that the thermal law
   * gives as doubles, are taken as exact rationals, and only the result is rounded. Empty if the
   * study has no closed forms.
   */
  Map<String, Double> symbolic(ParameterPoint point) {
    if (derivation.isEmpty()) {
      return Map.of();
    }
    Map<String, ObservableForm> forms = finished(derivation.get()).observables();
    Map<String, Rational> exact = new TreeMap<>();
    SymbolValues.at(system, point)
        .forEach(
            (name, value) -> {
              if (value.isDefined()) {
                exact.put(name, Rational.exactly(value.re()));
              }
            });
    Map<String, Double> values = new LinkedHashMap<>();
    for (String name : names) {
      values.put(name, value(Optional.ofNullable(forms.get(name)).orElseThrow(), exact));
    }
    return values;
  }

  private static double value(ObservableForm form, Map<String, Rational> exact) {
    try {
      if (form instanceof ObservableForm.Rational rational) {
        return finite(rational.value().re().evaluate(exact).toDouble());
      } else if (form instanceof ObservableForm.Algebraic algebraic) {
        return finite(algebraic.value().evaluate(exact).toDouble());
      } else if (form instanceof ObservableForm.PositivePart part) {
        SurdValue value = part.value().evaluate(exact);
        return value.signum() <= 0 ? 0 : finite(value.toDouble());
      }
      if (form instanceof ObservableForm.NegativeEigenvalue eigenvalue) {
        SurdValue lambda = eigenvalue.pair().eigenvalueAt(-1, exact);
        return lambda.signum() >= 0 ? 0 : finite(-lambda.toDouble());
      }
      return Double.NaN;
    } catch (ArithmeticException e) {
      return Double.NaN; // a pole, or the root of a negative number
    }
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value + 0.0 : Double.NaN; // -0 becomes 0
  }
}
