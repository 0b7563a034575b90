package org.lindproof.verify.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.sign.SemialgebraicDomain;

/**
 * Looks for a rational point of a domain with a given property, small numbers first, and simplifies
 * what it finds. Finding nothing means nothing.
 */
public final class PointSearch {
  private static final int TRIES = 6000;
  private static final int TRIES_FOR_A_BETTER_POINT = 400;
  private static final int TRIES_ALONG_ROOTS = 4000;
  private static final int TRIES_ALONG_FACTORS = 40;
  private static final int TRIES_ALONG_SIZES = 20;
  private static final List<Rational> SIZES =
      List.of(
          Rational.ONE,
          Rational.of(2),
          Rational.of(3),
          Rational.of(1, 2),
          Rational.of(1, 3),
          Rational.of(5),
          Rational.of(10),
          Rational.of(1, 10),
          Rational.of(20),
          Rational.of(1, 20),
          Rational.of(100),
          Rational.of(1, 100));

  private final SemialgebraicDomain domain;
  private final ConstraintAdjustment adjustment;
  private final Predicate<Map<String, Rational>> admissible;
  private final List<String> symbols;
  private final long seed;
  private final int tries;

  /** A search of the whole domain. */
  public PointSearch(SemialgebraicDomain domain, Set<String> symbols, long seed) {
    this(domain, point -> true, symbols, seed);
  }

  /**
   * A search of a part of the domain.
   *
   * @param admissible what every point must satisfy beyond the domain
   * @param symbols the coordinates to choose, beyond those that the constraints need
   */
  public PointSearch(
      SemialgebraicDomain domain,
      Predicate<Map<String, Rational>> admissible,
      Set<String> symbols,
      long seed) {
    Set<String> all = new TreeSet<>(symbols);
    for (Polynomial constraint : domain.positive()) {
      all.addAll(constraint.variables());
    }
    this.domain = domain;
    this.adjustment = new ConstraintAdjustment(domain);
    this.admissible = admissible;
    this.symbols = List.copyOf(all);
    this.seed = seed;
    this.tries = TRIES;
  }

  private PointSearch(PointSearch other, int tries) {
    this.domain = other.domain;
    this.adjustment = other.adjustment;
    this.admissible = other.admissible;
    this.symbols = other.symbols;
    this.seed = other.seed;
    this.tries = tries;
  }

  /** The same search with fewer tries. */
  public PointSearch within(int most) {
    return new PointSearch(this, Math.min(most, tries));
  }

  /**
   * How good a point is, beyond having the property.
   *
   * @param of the merit of a point, not negative
   * @param greatest merit that there is
   */
  public record Merit(ToIntFunction<Map<String, Rational>> of, int greatest) {}

  /** A point of the domain with the property, as simple as could be made. */
  public Optional<Map<String, Rational>> find(Predicate<Map<String, Rational>> property) {
    return find(property, new Merit(point -> 0, 0));
  }

  /**
   * A point of the domain with the property, and of the greatest merit among those that come up
   * soon after the first one.
   */
  public Optional<Map<String, Rational>> find(
      Predicate<Map<String, Rational>> property, Merit merit) {
    Predicate<Map<String, Rational>> wanted = inDomain(property);
    SplittableRandom random = new SplittableRandom(seed);
    Optional<Map<String, Rational>> best = Optional.empty();
    int reached = -1;
    int last = tries;
    for (int i = 0; i < last && !Thread.currentThread().isInterrupted(); i++) {
      Map<String, Rational> point = adjustment.adjusted(random(random, reach(i)));
      if (wanted.test(point)) {
        last = best.isPresent() ? last : Math.min(tries, i + TRIES_FOR_A_BETTER_POINT);
        int here = merit.of().applyAsInt(point);
        if (here > reached) {
          best = Optional.of(point);
          reached = here;
        }
        last = here == merit.greatest() ? i : last;
      }
    }
    int least = reached;
    return best.map(
        point -> simplify(point, p -> wanted.test(p) && merit.of().applyAsInt(p) >= least));
  }

  /**
   * A point of the domain with the property where polynomials vanish, or where one of their terms
   * outweighs the others, however large or small the numbers are.
   */
  public Optional<Map<String, Rational>> findAlong(
      List<Polynomial> polynomials, Predicate<Map<String, Rational>> property) {
    List<UnivariateSlice> slices =
        polynomials.stream().flatMap(p -> UnivariateSlice.of(p).stream()).toList();
    List<UnivariateSlice> solved =
        slices.stream().filter(UnivariateSlice::isSolvedByRoots).toList();
    Predicate<Map<String, Rational>> wanted = inDomain(property);
    return findAlong(slices, UnivariateSlice::sizes, TRIES_ALONG_SIZES, wanted)
        .or(() -> findAlong(solved, UnivariateSlice::roots, TRIES_ALONG_ROOTS, wanted))
        .or(() -> findAlong(slices, UnivariateSlice::roots, TRIES_ALONG_FACTORS, wanted));
  }

  private Optional<Map<String, Rational>> findAlong(
      List<UnivariateSlice> slices,
      BiFunction<UnivariateSlice, Map<String, Rational>, Collection<Rational>> values,
      int tries,
      Predicate<Map<String, Rational>> wanted) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < tries && !Thread.currentThread().isInterrupted(); i++) {
      Map<String, Rational> base = adjustment.adjusted(random(random, reach(i)));
      for (UnivariateSlice slice : slices) {
        for (Rational value : values.apply(slice, base)) {
          Map<String, Rational> point = new LinkedHashMap<>(base);
          point.put(slice.variable(), value);
          if (wanted.test(point)) {
            return Optional.of(simplify(point, wanted));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Predicate<Map<String, Rational>> inDomain(Predicate<Map<String, Rational>> property) {
    return point -> domain.contains(point) && admissible.test(point) && property.test(point);
  }

  private static int reach(int tries) {
    return Math.min(SIZES.size(), 1 + tries / 20);
  }

  private Map<String, Rational> random(SplittableRandom random, int reach) {
    Map<String, Rational> point = new LinkedHashMap<>();
    for (String symbol : symbols) {
      List<Rational> choices = choices(symbol, reach);
      point.put(symbol, choices.get(random.nextInt(choices.size())));
    }
    return point;
  }

  private List<Rational> choices(String symbol, int reach) {
    List<Rational> choices = new ArrayList<>();
    for (Rational size : SIZES.subList(0, reach)) {
      for (Rational value : List.of(size, size.negate())) {
        if (domain.domainOf(symbol).contains(value.signum())) {
          choices.add(value);
        }
      }
    }
    if (domain.domainOf(symbol).contains(0)) {
      choices.add(Rational.ZERO);
    }
    return choices;
  }

  private Map<String, Rational> simplify(
      Map<String, Rational> point, Predicate<Map<String, Rational>> wanted) {
    Map<String, Rational> best = new LinkedHashMap<>(point);
    for (String symbol : symbols) {
      List<Rational> simpler = choices(symbol, SIZES.size());
      simpler.sort(Comparator.comparing(PointSearch::complexity));
      for (Rational value : simpler) {
        if (complexity(value) >= complexity(best.get(symbol))) {
          break;
        }
        Map<String, Rational> candidate = new LinkedHashMap<>(best);
        candidate.put(symbol, value);
        if (wanted.test(candidate)) {
          best = candidate;
          break;
        }
      }
    }
    return best;
  }

  /** 1 is simplest, then small positive integers, 0, negative integers, fractions. */
  private static double complexity(Rational value) {
    double numerator = value.numerator().abs().doubleValue();
    double size = numerator + 10 * (value.denominator().doubleValue() - 1);
    return 2 * size + (value.signum() <= 0 ? 3 : 0);
  }
}
