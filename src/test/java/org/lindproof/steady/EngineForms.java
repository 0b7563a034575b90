package org.lindproof.steady;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EngineRates;
import org.lindproof.steady.observable.ObservableForm;

/** The derived closed forms of the engine, evaluated exactly in integer units. Derived once. */
final class EngineForms {
  private static final Derivation DERIVATION =
      SteadyStateDerivation.byPolynomials(EngineModel.system());

  private record Complex(IntegerEvaluation re, IntegerEvaluation im) {
    Complex(ComplexFunction function) {
      this(new IntegerEvaluation(function.re()), new IntegerEvaluation(function.im()));
    }

    GaussianRational at(Map<String, Rational> point) {
      return new GaussianRational(re.at(point), im.at(point));
    }
  }

  private record Term(IntegerEvaluation coefficient, IntegerEvaluation radicand) {}

  private static final Map<String, Complex> RATIONAL = new LinkedHashMap<>();
  private static final Map<String, List<Term>> ALGEBRAIC = new LinkedHashMap<>();
  private static final List<List<Complex>> STATE =
      IntStream.range(0, 4)
          .mapToObj(
              i ->
                  IntStream.range(0, 4)
                      .mapToObj(j -> new Complex(DERIVATION.state().orElseThrow().get(i, j)))
                      .toList())
          .toList();

  static {
    DERIVATION
        .observables()
        .forEach(
            (name, form) -> {
              if (form instanceof ObservableForm.Rational rational) {
                RATIONAL.put(name, new Complex(rational.value()));
              } else if (form instanceof ObservableForm.Algebraic algebraic) {
                ALGEBRAIC.put(name, terms(algebraic.value()));
              } else if (form instanceof ObservableForm.NegativeEigenvalue eigenvalue) {
                SignProver prover = new SignProver(DERIVATION.algebra().domain());
                ALGEBRAIC.put(name, terms(eigenvalue.negated(prover)));
              }
            });
  }

  private EngineForms() {}

  private static List<Term> terms(Surd surd) {
    return surd.terms().entrySet().stream()
        .map(
            e ->
                new Term(
                    new IntegerEvaluation(e.getValue()),
                    new IntegerEvaluation(RationalFunction.of(e.getKey()))))
        .toList();
  }

  /** An observable whose closed form is a rational function. */
  static GaussianRational rational(String name, EngineRates rates) {
    return RATIONAL.get(name).at(rates.values());
  }

  /** A real observable whose closed form is a rational function. */
  static Rational real(String name, EngineRates rates) {
    GaussianRational value = rational(name, rates);
    if (!value.im().isZero()) {
      throw new IllegalStateException(name + " is not real");
    }
    return value.re();
  }

  /** J_c. */
  static SurdValue criticalCurrent(EngineRates rates) {
    return surd("J_c", rates);
  }

  /** The square of J_c, which is a single root. */
  static Rational squaredCriticalCurrent(EngineRates rates) {
    SurdValue value = criticalCurrent(rates);
    if (value.isZero()) {
      return Rational.ZERO;
    }
    SurdValue.Term only = value.terms().get(0);
    if (value.terms().size() > 1) {
      throw new IllegalStateException("J_c is not a single root: " + value);
    }
    return only.coefficient().pow(2).times(only.radicand());
  }

  /** N, the positive part of its closed form. */
  static SurdValue negativity(EngineRates rates) {
    SurdValue inside = surd("N", rates);
    return inside.signum() > 0 ? inside : SurdValue.of(Rational.ZERO);
  }

  private static SurdValue surd(String name, EngineRates rates) {
    Map<String, Rational> point = rates.values();
    return SurdValue.of(
        ALGEBRAIC.get(name).stream()
            .map(t -> new SurdValue.Term(t.coefficient().at(point), t.radicand().at(point)))
            .toList());
  }

  /** The density matrix, basis |11>, |10>, |01>, |00>. */
  static ExactMatrix state(EngineRates rates) {
    Map<String, Rational> point = rates.values();
    return ExactMatrix.of(4, (i, j) -> STATE.get(i).get(j).at(point));
  }
}
