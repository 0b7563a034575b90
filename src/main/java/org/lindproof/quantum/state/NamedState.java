package org.lindproof.quantum.state;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;

/** A state, or a family of states, that a paper speaks of. */
public sealed interface NamedState {

  String name();

  /**
   * A vector, divided by its norm.
   *
   * @param amplitudes in the product basis, real, not all zero
   */
  record Pure(String name, List<Rational> amplitudes) implements NamedState {
    public Pure {
      amplitudes = List.copyOf(amplitudes);
    }
  }

  /**
   * Any product of a state of each site, all qubits: (1 + x sigma_x + y sigma_y + z sigma_z)/2 with
   * a Bloch vector of its own for every site, of length 1 at most.
   */
  record Product(String name) implements NamedState {}

  /** The components of a site's Bloch vector, x, y, z. */
  static List<String> blochVector(Site site) {
    return List.of("x_" + site.name(), "y_" + site.name(), "z_" + site.name());
  }

  /** The polynomials in all Bloch vectors. */
  static PolynomialRing ring(HilbertSpace space) {
    List<String> names = new ArrayList<>();
    space.sites().forEach(site -> names.addAll(blochVector(site)));
    return new PolynomialRing(names);
  }

  /** The density matrix, n x n in the product basis, over {@link #ring}. */
  default ComplexMatrix matrix(HilbertSpace space) {
    if (this instanceof Pure pure) {
      return projector(pure.amplitudes(), ring(space));
    }
    return space.sites().stream()
        .map(site -> qubit(site, ring(space)))
        .reduce(ComplexMatrix::kronecker)
        .orElseThrow();
  }

  private static ComplexMatrix projector(List<Rational> amplitudes, PolynomialRing ring) {
    Rational norm = amplitudes.stream().map(a -> a.times(a)).reduce(Rational.ZERO, Rational::plus);
    return ComplexMatrix.of(
        amplitudes.size(),
        amplitudes.size(),
        (i, j) -> {
          Rational entry = amplitudes.get(i).times(amplitudes.get(j)).dividedBy(norm);
          return ComplexFunction.of(ring, new GaussianRational(entry, Rational.ZERO));
        });
  }

  /** The state of one qubit with its Bloch vector, 2 x 2. */
  static ComplexMatrix qubit(Site site, PolynomialRing ring) {
    List<RationalFunction> r =
        blochVector(site).stream().map(ring::variable).map(RationalFunction::of).toList();
    RationalFunction one = RationalFunction.of(ring.one());
    RationalFunction zero = RationalFunction.of(ring.zero());
    ComplexFunction up = new ComplexFunction(r.get(0), r.get(1).negate());
    List<List<ComplexFunction>> rows =
        List.of(
            List.of(new ComplexFunction(one.plus(r.get(2)), zero), up),
            List.of(up.conjugate(), new ComplexFunction(one.minus(r.get(2)), zero)));
    Rational half = Rational.of(1, 2);
    return ComplexMatrix.of(2, 2, (i, j) -> rows.get(i).get(j).times(half));
  }
}
