package org.lindproof.verify.enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.interval.IntervalArithmetic;
import org.lindproof.algebra.interval.Jet;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.paper.claim.ParameterRange;

/**
 * All zeros of a smooth function on a range, each in an interval of its own. The range is cut until
 * every piece either has no zero (the value's enclosure has one sign) or a derivative of one sign;
 * neighbouring pieces of the second kind with the same sign make a stretch on which the function is
 * strictly monotone, and has one zero or none by its signs at both ends.
 */
public final class ZeroIsolation {
  private static final int DEEPEST = 60;
  private static final Rational ELSEWHERE = Rational.of(3, 8);

  private final EnclosedFunction function;
  private final Box at;

  private ZeroIsolation(EnclosedFunction function, Box at) {
    this.function = function;
    this.at = at;
  }

  /**
   * A simple zero.
   *
   * @param enclosure holds it and no other
   * @param signBefore of the function just below it; above it, the sign is the opposite
   */
  public record Zero(ParameterRange enclosure, int signBefore) {}

  /**
   * The zeros of a function.
   *
   * @param zeros in ascending order
   * @param signAtStart of the function at the lower end of the range, or just above it if it is
   *     zero there; without zeros, everywhere
   * @param ends of the range at which the function is exactly zero; not among the zeros
   */
  public record Zeros(List<Zero> zeros, int signAtStart, List<Rational> ends) {
    public Zeros {
      zeros = List.copyOf(zeros);
      ends = List.copyOf(ends);
    }
  }

  private enum Kind {
    NO_ZERO,
    RISING,
    FALLING
  }

  private record Piece(ParameterRange range, Kind kind) {
    int direction() {
      return kind == Kind.RISING ? 1 : -1;
    }
  }

  /**
   * Isolates the zeros.
   *
   * @param box the range of the function's parameter; single values of all others
   * @param width that no enclosure of a zero exceeds
   * @return empty if the function is not known to be defined on the range, a zero is at its end, is
   *     not simple, or is too close to another
   */
  public static Optional<Zeros> of(EnclosedFunction function, Box box, Rational width) {
    return inside(function, box, width).filter(zeros -> zeros.ends().isEmpty());
  }

  /** As {@link #of}, but a simple zero that is exactly at an end of the range does no harm. */
  public static Optional<Zeros> inside(EnclosedFunction function, Box box, Rational width) {
    return new ZeroIsolation(function, box).zeros(width);
  }

  private Optional<Zeros> zeros(Rational width) {
    List<Piece> pieces = new ArrayList<>();
    if (!cut(at.range(function.along()), 0, pieces)) {
      return Optional.empty();
    }
    List<Zero> zeros = new ArrayList<>();
    List<Piece> stretches = stretches(pieces);
    for (Piece stretch : stretches) {
      int below = isZeroAtStart(stretch) ? stretch.direction() : sign(stretch.range().lower());
      int above = isZeroAtEnd(stretch) ? -stretch.direction() : sign(stretch.range().upper());
      if (below == 0 || above == 0) {
        return Optional.empty();
      } else if (below != above) {
        zeros.add(new Zero(narrowed(stretch.range(), below, width), below));
      }
    }
    List<Rational> ends = new ArrayList<>();
    stretches.stream().filter(this::isZeroAtStart).forEach(p -> ends.add(p.range().lower()));
    stretches.stream().filter(this::isZeroAtEnd).forEach(p -> ends.add(p.range().upper()));
    int start =
        stretches.stream()
            .filter(this::isZeroAtStart)
            .map(Piece::direction)
            .findFirst()
            .orElseGet(() -> sign(at.range(function.along()).lower()));
    return start == 0 ? Optional.empty() : Optional.of(new Zeros(zeros, start, ends));
  }

  private boolean isZeroAtStart(Piece stretch) {
    Rational start = at.range(function.along()).lower();
    return stretch.range().lower().equals(start) && isZero(start);
  }

  private boolean isZeroAtEnd(Piece stretch) {
    Rational end = at.range(function.along()).upper();
    return stretch.range().upper().equals(end) && isZero(end);
  }

  private boolean isZero(Rational value) {
    return function
        .value(at.with(function.along(), value))
        .map(Interval::sign)
        .filter(Sign.ZERO::equals)
        .isPresent();
  }

  private boolean cut(ParameterRange range, int depth, List<Piece> pieces) {
    Optional<Kind> kind = kind(range);
    if (kind.isPresent()) {
      pieces.add(new Piece(range, kind.get()));
      return true;
    } else if (depth == DEEPEST || Thread.currentThread().isInterrupted()) {
      return false;
    }
    Rational middle = range.midpoint();
    return cut(new ParameterRange(range.lower(), middle), depth + 1, pieces)
        && cut(new ParameterRange(middle, range.upper()), depth + 1, pieces);
  }

  private Optional<Kind> kind(ParameterRange range) {
    Box box = at.with(function.along(), range);
    Optional<Jet> plain = function.over(box, 1);
    Optional<Kind> kind = plain.flatMap(ZeroIsolation::kind);
    return kind.isPresent() || plain.isEmpty()
        ? kind
        : Centered.jet(function, box).flatMap(ZeroIsolation::kind);
  }

  private static Optional<Kind> kind(Jet jet) {
    if (jet.value().sign().isNonZero()) {
      return Optional.of(Kind.NO_ZERO);
    }
    return switch (jet.derivative().sign()) {
      case POSITIVE -> Optional.of(Kind.RISING);
      case NEGATIVE -> Optional.of(Kind.FALLING);
      default -> Optional.empty();
    };
  }

  /** Neighbouring monotone pieces of one direction, taken together. */
  private static List<Piece> stretches(List<Piece> pieces) {
    List<Piece> stretches = new ArrayList<>();
    Kind last = Kind.NO_ZERO;
    for (Piece piece : pieces) {
      if (piece.kind() != Kind.NO_ZERO && piece.kind() == last) {
        Rational start = stretches.remove(stretches.size() - 1).range().lower();
        ParameterRange longer = new ParameterRange(start, piece.range().upper());
        stretches.add(new Piece(longer, piece.kind()));
      } else if (piece.kind() != Kind.NO_ZERO) {
        stretches.add(piece);
      }
      last = piece.kind();
    }
    return stretches;
  }

  /** 1 or -1; 0 if the sign at this point is not known. */
  private int sign(Rational value) {
    Optional<Sign> sign = function.value(at.with(function.along(), value)).map(Interval::sign);
    if (sign.filter(Sign.POSITIVE::equals).isPresent()) {
      return 1;
    }
    return sign.filter(Sign.NEGATIVE::equals).isPresent() ? -1 : 0;
  }

  /**
   * Narrows a stretch with one zero by the interval Newton method, and by cutting where this gains
   * less than half; two places to cut, since the zero may be one of them.
   *
   * @return wider than asked for only if the precision allows no more
   */
  private ParameterRange narrowed(ParameterRange stretch, int below, Rational width) {
    ParameterRange range = stretch;
    while (range.width().compareTo(width) > 0) {
      ParameterRange newton = newton(range);
      if (newton.width().times(Rational.of(2)).compareTo(range.width()) <= 0) {
        range = newton;
        continue;
      }
      Rational cut = range.midpoint();
      int sign = sign(cut);
      if (sign == 0) {
        cut = range.lower().plus(range.width().times(ELSEWHERE));
        sign = sign(cut);
      }
      if (sign == 0) {
        return range;
      }
      range =
          sign == below
              ? new ParameterRange(cut, range.upper())
              : new ParameterRange(range.lower(), cut);
    }
    return range;
  }

  /** What m - f(m)/f'(range) leaves of a range with a zero, m its midpoint. */
  private ParameterRange newton(ParameterRange range) {
    IntervalArithmetic intervals = function.arithmetic();
    Rational middle = range.midpoint();
    Optional<Interval> value = function.value(at.with(function.along(), middle));
    Optional<Interval> slope =
        function.over(at.with(function.along(), range), 1).map(Jet::derivative);
    if (value.isEmpty() || slope.filter(s -> s.sign().isNonZero()).isEmpty()) {
      return range;
    }
    Interval step = intervals.dividedBy(value.get(), slope.get());
    Rational lower = middle.minus(Rational.of(step.upper()));
    Rational upper = middle.minus(Rational.of(step.lower()));
    return new ParameterRange(
        lower.compareTo(range.lower()) > 0 ? lower : range.lower(),
        upper.compareTo(range.upper()) < 0 ? upper : range.upper());
  }
}
