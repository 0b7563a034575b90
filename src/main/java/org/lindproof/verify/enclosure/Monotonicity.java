package org.lindproof.verify.enclosure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.ParameterRange;

/**
 * Whether a function is strictly monotone in its parameter, everywhere in a box: the sign of the
 * derivative, enclosed on boxes that are halved until it is known. The largest boxes come first, so
 * that a refutation is found where it is plainest.
 */
public final class Monotonicity {
  /** Few, since boxes are wide; what a decimal of the machine's own integers can hold is fast. */
  private static final int DIGITS = 18;

  private static final int MOST_BOXES = 60_000;

  private final EnclosedQuantity function;
  private final EnclosedFunction logarithmic;
  private final Sign wanted;
  private final boolean whilePositive;

  private Monotonicity(EnclosedQuantity function, Sign wanted, boolean whilePositive) {
    this.function = function.withDigits(DIGITS);
    this.logarithmic = this.function.logarithmicDerivative();
    this.wanted = wanted;
    this.whilePositive = whilePositive;
  }

  /** What was found. */
  public sealed interface Finding {}

  /** It is: the derivative has the sign on every one of so many boxes. */
  public record Everywhere(int boxes) implements Finding {}

  /**
   * It is not: between these two values of the parameter, at the other parameters of the box, the
   * function goes the other way or is constant.
   */
  public record Violated(Box at, ParameterRange between) implements Finding {}

  /** Not decided: the sign could not be told in this box. */
  public record Open(Box where) implements Finding {}

  /**
   * Examines a function.
   *
   * @param sign of the derivative that is claimed, 1 or -1
   */
  public static Finding of(EnclosedQuantity function, Box box, int sign) {
    return new Monotonicity(function, Sign.of(sign), /* whilePositive= */ false).examine(box);
  }

  /** Examines a function where it is positive; elsewhere it may do what it likes. */
  public static Finding whilePositive(EnclosedQuantity function, Box box, int sign) {
    return new Monotonicity(function, Sign.of(sign), /* whilePositive= */ true).examine(box);
  }

  private Finding examine(Box whole) {
    Queue<Box> open = new ArrayDeque<>();
    open.add(whole);
    int settled = 0;
    for (Optional<Box> next = Optional.of(whole); next.isPresent(); ) {
      Box box = open.remove();
      View view = view(box);
      if (view.slope() == wanted
          || isStrict(box, view.slope())
          || (whilePositive && !view.value().canBePositive())) {
        settled++;
      } else if (view.slope().isDetermined() && (!whilePositive || view.value() == Sign.POSITIVE)) {
        return new Violated(box.middle(), box.range(function.along()));
      } else if (open.size() + settled > MOST_BOXES || Thread.currentThread().isInterrupted()) {
        return new Open(box);
      } else {
        open.addAll(box.halves(longest(box, whole)));
      }
      next = Optional.ofNullable(open.peek());
    }
    return new Everywhere(settled);
  }

  /**
   * Whether the function is strictly monotone in a box although the derivative may be zero: it has
   * no wrong sign, and the second derivative is not zero, so that the derivative is zero once at
   * most.
   */
  private boolean isStrict(Box box, Sign slope) {
    Sign weakly = wanted == Sign.POSITIVE ? Sign.NONNEGATIVE : Sign.NONPOSITIVE;
    return slope == weakly
        && function.over(box, 2).filter(j -> j.coefficient(2).sign().isNonZero()).isPresent();
  }

  /** The signs of a function and of its derivative in a box. */
  private record View(Sign value, Sign slope) {
    private static final View UNKNOWN = new View(Sign.UNKNOWN, Sign.UNKNOWN);

    private static View of(Jet jet) {
      return new View(jet.value().sign(), jet.derivative().sign());
    }
  }

  /** The signs in a box; of several forms of the derivative, by the first that tells its sign. */
  private View view(Box box) {
    View plain = function.over(box, 1).map(View::of).orElse(View.UNKNOWN);
    boolean told =
        plain.slope().isDetermined() && (!whilePositive || plain.value() == Sign.POSITIVE);
    if (told || plain.slope() == wanted) {
      return plain;
    }
    View tight = Centered.jet(function, box).map(View::of).orElse(plain);
    if (tight.slope().isDetermined() || !tight.value().isNonZero()) {
      return tight;
    }
    Sign relative = // of f'/f
        Centered.jet(logarithmic, box).map(jet -> jet.value().sign()).orElse(Sign.UNKNOWN);
    return relative.isDetermined() ? new View(tight.value(), relative.times(tight.value())) : tight;
  }

  /**
   * The parameter whose range spreads the derivative most: with its midpoint in place of it, the
   * derivative's enclosure is the narrowest.
   */
  private String longest(Box box, Box whole) {
    List<String> ranges = box.extended();
    Optional<String> best = Optional.empty();
    BigDecimal narrowest = BigDecimal.ZERO;
    for (String parameter : ranges) {
      Optional<BigDecimal> width =
          function
              .over(box.with(parameter, box.range(parameter).midpoint()), 1)
              .map(jet -> jet.derivative().width());
      if (width.isPresent() && (best.isEmpty() || width.get().compareTo(narrowest) < 0)) {
        best = Optional.of(parameter);
        narrowest = width.get();
      }
    }
    return best.orElseGet(() -> box.widest(whole));
  }
}
