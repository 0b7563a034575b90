package org.lindproof.paper.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.quantum.state.NamedState;

/** What is claimed, beyond the place in the paper: what a kind of claim needs to be decided. */
public sealed interface ClaimDetail {

  ClaimKind kind();

  /** The printed formula says it all. */
  record Printed(ClaimKind kind) implements ClaimDetail {}

  /**
   * About eigenvalues of the partial transpose.
   *
   * @param kind EIGENVALUE or SPECTRUM
   * @param cut the site whose indices are transposed
   */
  record PartialTranspose(ClaimKind kind, String cut) implements ClaimDetail {}

  /**
   * How a formula scales when symbols are multiplied by lambda &gt; 0.
   *
   * @param scaled parameters and rates that are multiplied; all energies and rates if empty
   * @param held notation that stands for itself and does not change; then it is the printed formula
   *     that scales, and sides with observables in them stand for it
   * @param degree the power of lambda by which every side is multiplied; absent: the same for all
   */
  record Scaling(Set<String> scaled, Set<String> held, Optional<Integer> degree)
      implements ClaimDetail {
    public Scaling {
      scaled = Set.copyOf(scaled);
      held = Set.copyOf(held);
    }

    @Override
    public ClaimKind kind() {
      return ClaimKind.SCALING;
    }
  }

  /**
   * The sides come together when a parameter goes to zero or, from above, to infinity.
   *
   * @param parameter a parameter or rate
   */
  record Limit(String parameter, boolean atInfinity) implements ClaimDetail {
    @Override
    public ClaimKind kind() {
      return ClaimKind.LIMIT;
    }
  }

  /**
   * Each of some states has this negativity.
   *
   * @param states at least one
   * @param cut the site whose indices are transposed
   */
  record NegativityOf(List<NamedState> states, String cut, Rational value) implements ClaimDetail {
    public NegativityOf {
      states = List.copyOf(states);
    }

    @Override
    public ClaimKind kind() {
      return ClaimKind.NEGATIVITY;
    }
  }

  /**
   * Some quantities are much less than others.
   *
   * @param small in parameters
   * @param large in parameters, positive
   * @param factor how many times less at least
   * @param at values or ranges of the parameters that occur
   */
  record Regime(
      List<Expression> small,
      List<Expression> large,
      Rational factor,
      Map<String, ParameterRange> at)
      implements ClaimDetail {
    public Regime {
      small = List.copyOf(small);
      large = List.copyOf(large);
      at = Map.copyOf(at);
    }

    @Override
    public ClaimKind kind() {
      return ClaimKind.REGIME;
    }
  }

  /** Which way a quantity goes when its parameter grows. */
  enum Direction {
    RISING,
    FALLING;

    /** 1 or -1, the sign of the derivative. */
    public int sign() {
      return this == RISING ? 1 : -1;
    }
  }

  /**
   * The quantity is strictly monotone on the range.
   *
   * @param whilePositive that it is strictly monotone only where it is positive, and zero elsewhere
   */
  record Monotone(Curve curve, Direction direction, boolean whilePositive) implements ClaimDetail {
    @Override
    public ClaimKind kind() {
      return ClaimKind.MONOTONE;
    }
  }

  /** The quantity takes the value at exactly one point of the range, and crosses it there. */
  record Root(Curve curve, Rational value) implements ClaimDetail {
    @Override
    public ClaimKind kind() {
      return ClaimKind.ROOT;
    }
  }

  /**
   * A quantity that is never negative is positive on one side of exactly one point of the range,
   * and zero on the other.
   *
   * @param positiveBelow on which side it is positive
   * @param same an order relation that holds for just those parameters, too
   */
  record Threshold(Curve curve, boolean positiveBelow, Optional<Statement.Chain> same)
      implements ClaimDetail {
    @Override
    public ClaimKind kind() {
      return ClaimKind.THRESHOLD;
    }
  }

  /**
   * The quantity has exactly one stationary point in the range, inside it, and this is its greatest
   * (or least) value.
   */
  record Extremum(Curve curve, boolean maximum) implements ClaimDetail {
    @Override
    public ClaimKind kind() {
      return ClaimKind.EXTREMUM;
    }
  }

  /**
   * Two numbers agree: |left/right - 1| is at most the tolerance.
   *
   * @param within the tolerance; 0 if they are claimed to be equal
   * @param each the values of a parameter for each of which it is claimed; empty if none is open
   */
  record Agreement(FigureNumber left, FigureNumber right, Rational within, Optional<Grid> each)
      implements ClaimDetail {
    @Override
    public ClaimKind kind() {
      return ClaimKind.AGREEMENT;
    }
  }

  /** How a number goes along a grid. */
  enum Trend {
    /** Strictly greater from each value of the grid to the next. */
    RISING,
    /** Strictly less from each value of the grid to the next. */
    FALLING,
    /** The slopes between neighbouring values of the grid fall strictly. */
    CONCAVE,
    /** The slopes between neighbouring values of the grid rise strictly. */
    CONVEX,
    /** greatest / least - 1 is at most a tolerance. */
    CONSTANT
  }

  /**
   * A number follows a trend along a grid.
   *
   * @param within the tolerance of a constant; 0 for the others
   */
  record Series(FigureNumber number, Grid along, Trend trend, Rational within)
      implements ClaimDetail {
    @Override
    public ClaimKind kind() {
      return ClaimKind.SERIES;
    }
  }
}
