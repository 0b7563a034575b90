package org.lindproof.algebra;

import cc.redberry.rings.Rings;
import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.multivar.DegreeVector;
import cc.redberry.rings.poly.multivar.MonomialOrder;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The polynomials over Z in an ordered list of variables, Z[x1, ..., xn].
 *
 * @param variables at least one, all different; earlier ones are greater in the monomial order
 */
public record PolynomialRing(List<String> variables) {

  private static final Comparator<DegreeVector> ORDER = MonomialOrder.GREVLEX;

  public PolynomialRing {
    variables = List.copyOf(variables);
    if (variables.isEmpty() || new HashSet<>(variables).size() != variables.size()) {
      throw new IllegalArgumentException("variables must be different and not none: " + variables);
    }
  }

  public Polynomial zero() {
    return constant(java.math.BigInteger.ZERO);
  }

  public Polynomial one() {
    return constant(java.math.BigInteger.ONE);
  }

  public Polynomial constant(long value) {
    return constant(java.math.BigInteger.valueOf(value));
  }

  public Polynomial constant(java.math.BigInteger value) {
    return new Polynomial(
        this,
        MultivariatePolynomial.zero(variables.size(), Rings.Z, ORDER)
            .createConstant(new BigInteger(value)));
  }

  /**
   * The variable as a polynomial.
   *
   * @throws IllegalArgumentException if the ring has no such variable
   */
  public Polynomial variable(String name) {
    return new Polynomial(
        this,
        MultivariatePolynomial.zero(variables.size(), Rings.Z, ORDER)
            .createMonomial(indexOf(name), 1));
  }

  public boolean contains(String name) {
    return variables.contains(name);
  }

  /** This ring with more variables after its own; those that it has already are passed over. */
  public PolynomialRing with(Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(variables);
    all.addAll(more);
    return all.size() == variables.size() ? this : new PolynomialRing(new ArrayList<>(all));
  }

  int indexOf(String name) {
    int index = variables.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no variable " + name + " in " + variables);
    }
    return index;
  }
}
