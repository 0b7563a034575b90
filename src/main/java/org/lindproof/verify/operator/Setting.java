package org.lindproof.verify.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.steady.equation.StateMatrix;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;

/**
 * What the symbols of a formula over operators are that no study fixes.
 *
 * @param ring of all numbers
 * @param rho the state, d x d, Hermitian with trace one
 * @param operator the arbitrary operator A of a definition, d x d
 * @param description of both, for the reader
 */
record Setting(
    PolynomialRing ring, ComplexMatrix rho, Optional<ComplexMatrix> operator, String description) {
  private static final int LARGEST_ARBITRARY_OPERATOR = 6;

  /**
   * A state of real unknowns, rho_ij = x_ij + i y_ij with the last population given by the trace;
   * states fill an open set of such matrices, so that what holds for the unknowns holds for all
   * states and the other way round. The operator has complex unknowns.
   *
   * @param withOperator whether the formula has an arbitrary operator
   */
  static Setting arbitrary(ClaimContext context, boolean withOperator) {
    int d = dimension(context);
    if (withOperator && d > LARGEST_ARBITRARY_OPERATOR) {
      throw new CannotDecideException(
          "an arbitrary operator has too many elements in " + d + " dimensions");
    }
    List<Unknown> unknowns = Unknown.all(d);
    List<String> names = new ArrayList<>(unknowns.stream().map(Setting::name).toList());
    if (withOperator) {
      IntStream.range(0, d * d).forEach(k -> names.addAll(List.of("A.re." + k, "A.im." + k)));
    }
    PolynomialRing ring = context.domain().ring().with(names);
    ComplexMatrix rho = state(ring, d, unknowns);
    Optional<ComplexMatrix> operator =
        withOperator ? Optional.of(operator(ring, d)) : Optional.empty();
    return new Setting(ring, rho, operator, "an arbitrary state");
  }

  private static String name(Unknown unknown) {
    return "rho." + unknown.symbol();
  }

  private static ComplexMatrix state(PolynomialRing ring, int d, List<Unknown> unknowns) {
    List<RationalFunction> values = new ArrayList<>();
    RationalFunction last = RationalFunction.of(ring.one());
    for (Unknown unknown : unknowns) {
      RationalFunction value = RationalFunction.of(ring.variable(name(unknown)));
      boolean given = unknown.isPopulation() && unknown.row() == d - 1;
      if (unknown.isPopulation() && !given) {
        last = last.minus(value);
      }
      values.add(given ? last : value);
    }
    return StateMatrix.of(d, unknowns, values);
  }

  private static ComplexMatrix operator(PolynomialRing ring, int d) {
    return ComplexMatrix.of(
        d,
        d,
        (i, j) ->
            new ComplexFunction(
                RationalFunction.of(ring.variable("A.re." + (i * d + j))),
                RationalFunction.of(ring.variable("A.im." + (i * d + j)))));
  }

  private static int dimension(ClaimContext context) {
    return context.derivation().system().space().dimension();
  }

  /** The stationary state on the claim's domain. */
  static Setting stationary(ClaimContext context) {
    return new Setting(
        context.domain().ring(), stationaryState(context), Optional.empty(), "the steady state");
  }

  /** The stationary state on the claim's domain, d x d. */
  static ComplexMatrix stationaryState(ClaimContext context) {
    return context.stationaryState();
  }

  /**
   * The stationary state and enough others to tell linear functions of the state apart: |k&gt;,
   * (|k&gt; + |l&gt;)/sqrt 2 and (|k&gt; + i|l&gt;)/sqrt 2, each with a few operators if the
   * formula has an arbitrary one.
   */
  static List<Setting> examples(ClaimContext context, boolean withOperator) {
    PolynomialRing ring = context.domain().ring();
    List<String> labels = context.derivation().system().space().basis();
    List<Setting> states = new ArrayList<>();
    if (context.derivation().state().isPresent()) {
      states.add(stationary(context));
    }
    for (int k = 0; k < labels.size(); k++) {
      String ket = "|" + labels.get(k) + ">";
      states.add(pure(ring, labels.size(), List.of(k), GaussianRational.ONE, ket));
      for (int l = k + 1; l < labels.size(); l++) {
        String other = "|" + labels.get(l) + ">";
        List<Integer> both = List.of(k, l);
        states.add(
            pure(ring, labels.size(), both, GaussianRational.ONE, both(ket + " + " + other)));
        states.add(pure(ring, labels.size(), both, I, both(ket + " + i" + other)));
      }
    }
    if (!withOperator) {
      return states;
    }
    List<Setting> all = new ArrayList<>();
    for (Setting state : states) {
      all.addAll(state.withOperators(context));
    }
    return all;
  }

  private static final GaussianRational I = new GaussianRational(Rational.ZERO, Rational.ONE);

  private static String both(String sum) {
    return "(" + sum + ")/sqrt(2)";
  }

  /** The state of (|k&gt; + phase |l&gt;)/sqrt 2, or of |k&gt; alone. */
  private static Setting pure(
      PolynomialRing ring, int d, List<Integer> positions, GaussianRational phase, String ket) {
    Rational weight = Rational.of(1, positions.size());
    ComplexFunction diagonal =
        ComplexFunction.of(ring, new GaussianRational(weight, Rational.ZERO));
    ComplexFunction below = ComplexFunction.of(ring, phase).times(weight);
    ComplexMatrix rho =
        ComplexMatrix.of(
            d,
            d,
            (i, j) -> {
              boolean inside = positions.contains(i) && positions.contains(j);
              if (!inside) {
                return ComplexFunction.zero(ring);
              }
              return i.equals(j) ? diagonal : i > j ? below : below.conjugate();
            });
    return new Setting(ring, rho, Optional.empty(), "the state " + ket);
  }

  private List<Setting> withOperators(ClaimContext context) {
    List<Setting> settings = new ArrayList<>();
    int number = 1;
    for (var jump : context.derivation().generator().jumps()) {
      settings.add(
          new Setting(
              ring,
              rho,
              Optional.of(jump.operator()),
              description + ", A = jump operator " + number++));
    }
    ComplexMatrix mixed =
        ComplexMatrix.of(
            rho.rows(),
            rho.columns(),
            (i, j) ->
                ComplexFunction.of(
                    ring,
                    new GaussianRational(
                        Rational.of((2L * i + 3L * j + 1) % 5), Rational.of((i + 2L * j) % 3))));
    settings.add(
        new Setting(
            ring,
            rho,
            Optional.of(mixed),
            description
                + ", A_kl = (2k + 3l + 1) mod 5 + i ((k + 2l) mod 3) for k, l = 0, 1, ..."));
    return settings;
  }
}
