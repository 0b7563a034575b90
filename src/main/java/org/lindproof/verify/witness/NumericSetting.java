package org.lindproof.verify.witness;

import java.util.SplittableRandom;
import org.lindproof.numeric.Liouvillian;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.OpenSystem;

/**
 * A point with a state and an operator, in floating point.
 *
 * @param sample values of symbols and observables, and the stationary state
 * @param rho some state, n x n
 * @param operator some operator, n x n
 */
record NumericSetting(
    Liouvillian generator,
    NumericSamples.Sample sample,
    ComplexMatrix rho,
    ComplexMatrix operator) {

  /** With a random state and a random operator. */
  static NumericSetting random(NumericSamples.Sample sample, SplittableRandom random) {
    Liouvillian generator = Liouvillian.of(sample.system(), sample.point());
    int n = generator.space().dimension();
    ComplexMatrix root = matrix(n, random);
    ComplexMatrix positive = root.times(root.adjoint());
    ComplexMatrix rho = positive.scaled(ComplexValue.ONE.dividedBy(positive.trace()));
    return new NumericSetting(generator, sample, rho, matrix(n, random));
  }

  OpenSystem system() {
    return sample.system();
  }

  private static ComplexMatrix matrix(int n, SplittableRandom random) {
    return ComplexMatrix.of(
        n, n, (i, j) -> new ComplexValue(random.nextDouble(-1, 1), random.nextDouble(-1, 1), 0));
  }
}
