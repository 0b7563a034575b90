package org.lindproof.verify.witness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;

/**
 * A polynomial as a function of one of its variables. Points where it vanishes are mostly not among
 * simple numbers, and where its coefficients are of very different sizes neither are points where
 * it has a certain sign; with all other variables given they can be computed.
 *
 * @param coefficients of variable^0, variable^1, ...
 */
record UnivariateSlice(String variable, List<Polynomial> coefficients) {
  private static final double LOG_2 = Math.log10(2);
  private static final int LARGEST_EXPONENT = 400;
  private static final List<Factorization.Factor> NONE = List.of();

  UnivariateSlice {
    coefficients = List.copyOf(coefficients);
  }

  /** One slice for every variable of a polynomial. */
  static List<UnivariateSlice> of(Polynomial polynomial) {
    List<UnivariateSlice> slices = new ArrayList<>();
    for (String variable : polynomial.variables()) {
      List<Polynomial> coefficients = new ArrayList<>();
      for (int k = 0; k <= polynomial.degree(variable); k++) {
        coefficients.add(polynomial.coefficient(variable, k));
      }
      slices.add(new UnivariateSlice(variable, coefficients));
    }
    return slices;
  }

  private List<Rational> at(Map<String, Rational> point) {
    return coefficients.stream().map(c -> c.evaluate(point)).toList();
  }

  /** Whether it is linear or quadratic in the variable or its square, so that roots are quick. */
  boolean isSolvedByRoots() {
    return (coefficients.size() - 1) / step() <= 2;
  }

  /** 2 for a function of the square of the variable, else 1. */
  private int step() {
    for (int k = 1; k < coefficients.size(); k += 2) {
      if (!coefficients.get(k).isZero()) {
        return 1;
      }
    }
    return 2;
  }

  /** The rational roots at a point of the other variables. */
  List<Rational> roots(Map<String, Rational> point) {
    List<Rational> numbers = at(point);
    if (!isSolvedByRoots()) {
      return linearFactors(numbers);
    }
    int step = step();
    List<Rational> roots = new ArrayList<>();
    for (Rational root : quadratic(at(numbers, 0), at(numbers, step), at(numbers, 2 * step))) {
      if (step == 1) {
        roots.add(root);
      } else {
        root.exactSquareRoot().ifPresent(r -> roots.addAll(List.of(r, r.negate())));
      }
    }
    return roots;
  }

  private static Rational at(List<Rational> numbers, int index) {
    return index < numbers.size() ? numbers.get(index) : Rational.ZERO;
  }

  /** The rational roots of a x^2 + b x + c; none if it is constant. */
  private static List<Rational> quadratic(Rational c, Rational b, Rational a) {
    if (a.isZero()) {
      return b.isZero() ? List.of() : List.of(c.negate().dividedBy(b));
    }
    Rational twice = a.plus(a);
    return b.times(b)
        .minus(Rational.of(4).times(a).times(c))
        .exactSquareRoot()
        .map(
            root -> List.of(root.minus(b).dividedBy(twice), root.plus(b).negate().dividedBy(twice)))
        .orElse(List.of());
  }

  private List<Rational> linearFactors(List<Rational> numbers) {
    BigInteger common =
        numbers.stream().map(Rational::denominator).reduce(BigInteger.ONE, UnivariateSlice::lcm);
    Polynomial x = coefficients.get(0).ring().variable(variable);
    Polynomial sum = x.ring().zero();
    for (int k = 0; k < numbers.size(); k++) {
      Rational number = numbers.get(k).times(Rational.of(common));
      sum = sum.plus(x.pow(k).times(number.numerator()));
    }
    List<Rational> roots = new ArrayList<>();
    for (Factorization.Factor factor : sum.isZero() ? NONE : sum.factor().factors()) {
      if (factor.base().degree() == 1) {
        Rational slope = Rational.of(factor.base().coefficient(variable, 1).constantTerm());
        roots.add(Rational.of(factor.base().constantTerm()).negate().dividedBy(slope));
      }
    }
    return roots;
  }

  /**
   * Powers of ten, of both signs, below, between and above the sizes at which two terms are equally
   * large at a point of the other variables.
   */
  Set<Rational> sizes(Map<String, Rational> point) {
    List<Rational> numbers = at(point);
    Set<Rational> values = new LinkedHashSet<>();
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = i + 1; j < numbers.size(); j++) {
        if (!numbers.get(i).isZero() && !numbers.get(j).isZero()) {
          double size = (log10(numbers.get(i)) - log10(numbers.get(j))) / (j - i);
          for (int exponent : new int[] {(int) Math.floor(size) - 1, (int) Math.ceil(size) + 1}) {
            if (Math.abs(exponent) <= LARGEST_EXPONENT) {
              Rational power = Rational.of(10).pow(exponent);
              values.add(power);
              values.add(power.negate());
            }
          }
        }
      }
    }
    return values;
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private static double log10(Rational value) {
    return LOG_2 * (value.numerator().bitLength() - value.denominator().bitLength());
  }
}
