package org.lindproof.numeric.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lindproof.numeric.DensityMatrix;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;
import org.lindproof.quantum.state.NamedState;

/** The negativity of named states in floating point; of a family, at random members. */
public final class StateNegativity {
  private static final int MEMBERS = 24;
  private static final long SEED = 1;

  private StateNegativity() {}

  /** Whether the negativity across a site is the value, within its error bound. */
  public static boolean is(double value, NamedState state, HilbertSpace space, String site) {
    SplittableRandom random = new SplittableRandom(SEED);
    int members = state instanceof NamedState.Product ? MEMBERS : 1;
    for (int i = 0; i < members; i++) {
      ComplexMatrix matrix =
          state instanceof NamedState.Pure pure
              ? projector(pure.amplitudes().stream().map(ComplexValue::of).toList())
              : product(space, random);
      ComplexValue negativity = new DensityMatrix(space, matrix).negativity(site);
      if (Math.abs(negativity.re() - value) > negativity.error() + Math.ulp(value)) {
        return false;
      }
    }
    return true;
  }

  private static ComplexMatrix projector(List<ComplexValue> amplitudes) {
    ComplexValue norm =
        amplitudes.stream().map(a -> a.times(a)).reduce(ComplexValue.ZERO, ComplexValue::plus);
    int n = amplitudes.size();
    return ComplexMatrix.of(
        n, n, (i, j) -> amplitudes.get(i).times(amplitudes.get(j)).dividedBy(norm));
  }

  /** A product of qubit states with random Bloch vectors inside the unit ball. */
  private static ComplexMatrix product(HilbertSpace space, SplittableRandom random) {
    Map<Site, ComplexMatrix> factors = new LinkedHashMap<>();
    for (Site site : space.sites()) {
      double z = random.nextDouble(-1, 1);
      double angle = random.nextDouble(2 * Math.PI);
      double length = random.nextDouble();
      double across = length * Math.sqrt(1 - z * z);
      factors.put(site, qubit(across * Math.cos(angle), across * Math.sin(angle), length * z));
    }
    return factors.values().stream().reduce(ComplexMatrix::kronecker).orElseThrow();
  }

  /** (1 + x sigma_x + y sigma_y + z sigma_z)/2, the numbers taken as exact. */
  private static ComplexMatrix qubit(double x, double y, double z) {
    return ComplexMatrix.of(
        2,
        2,
        (i, j) -> {
          double re = i == j ? (1 + (i == 0 ? z : -z)) / 2 : x / 2;
          double im = i == j ? 0 : i == 0 ? -y / 2 : y / 2;
          return new ComplexValue(re, im, ComplexValue.rounding(1, 2));
        });
  }
}
