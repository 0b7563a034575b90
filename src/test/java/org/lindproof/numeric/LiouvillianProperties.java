package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.numeric.linear.HermitianSpectrum;
import org.lindproof.quantum.OpenSystem;

@Domain(PhysicalParameters.class)
@Domain(DomainContext.Global.class)
class LiouvillianProperties {

  @Property(tries = 1000)
  void theSuperoperatorActsOnTheRowsOfTheMatrix(@ForAll OpenSystem system, @ForAll long seed) {
    Liouvillian generator = Liouvillian.of(system, ParameterPoint.empty());
    int n = system.space().dimension();
    ComplexMatrix rho = random(n, seed);
    ComplexMatrix image = generator.apply(rho);
    ComplexMatrix vectorised = generator.superoperator().times(vector(rho));
    double difference = 0;
    double twin = 0;
    ComplexMatrix transposed = generator.superoperator().times(vector(rho.transpose()));
    for (int k = 0; k < n * n; k++) {
      ComplexValue expected = image.at(k / n, k % n);
      ComplexValue excess = vectorised.at(k, 0).minus(expected);
      difference = Math.max(difference, excess.modulus() - excess.error());
      ComplexValue wrong = transposed.at(k, 0).minus(expected);
      twin = Math.max(twin, wrong.modulus() - wrong.error());
    }
    assertThat(difference).isLessThanOrEqualTo(0);
    assertThat(twin).isGreaterThan(0);
  }

  @Property(tries = 1000)
  void theTraceIsPreservedAndHermiticityToo(@ForAll OpenSystem system, @ForAll long seed) {
    Liouvillian generator = Liouvillian.of(system, ParameterPoint.empty());
    ComplexMatrix any = random(system.space().dimension(), seed);
    ComplexValue trace = generator.apply(any).trace();
    assertThat(trace.modulus()).isLessThanOrEqualTo(trace.error());
    ComplexMatrix image = generator.apply(any.plus(any.adjoint()));
    assertThat(image.hermiticityResidual()).isLessThanOrEqualTo(2 * image.errorNorm());
  }

  @Property(tries = 1000)
  void theJacobiSpectrumIsThatOfTheRealEmbedding(@ForAll OpenSystem system) {
    ComplexMatrix hamiltonian = Liouvillian.of(system, ParameterPoint.empty()).hamiltonian();
    HermitianSpectrum spectrum = HermitianSpectrum.of(hamiltonian);
    double[] embedded = RealEmbedding.eigenvalues(hamiltonian);
    double tolerance = spectrum.error() + RealEmbedding.tolerance(hamiltonian);
    for (int i = 0; i < spectrum.values().size(); i++) {
      assertThat(Math.abs(embedded[2 * i] - spectrum.values().get(i)))
          .isLessThanOrEqualTo(tolerance);
    }
  }

  private static ComplexMatrix random(int n, long seed) {
    Random random = new Random(seed);
    return ComplexMatrix.of(
        n, n, (i, j) -> new ComplexValue(random.nextGaussian(), random.nextGaussian(), 0));
  }

  private static ComplexMatrix vector(ComplexMatrix rho) {
    int n = rho.rows();
    return ComplexMatrix.of(n * n, 1, (k, column) -> rho.at(k / n, k % n));
  }
}
