package org.lindproof.steady.equation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;

/**
 * The GKSL generator L(rho) = -i [H, rho] + sum_k rate_k D[A_k](rho), exactly, on matrices over the
 * rational functions of the parameters. hbar = 1.
 */
public final class Generator {

  /** A jump operator as a matrix, its rate, its bath, and A^dagger A. */
  public record Jump(
      ComplexMatrix operator, ComplexMatrix square, RationalFunction rate, String bath) {}

  private final PolynomialRing ring;
  private final Map<String, ComplexMatrix> parts;
  private final ComplexMatrix hamiltonian;
  private final List<Jump> jumps;

  private Generator(
      PolynomialRing ring, Map<String, ComplexMatrix> parts, ComplexMatrix h, List<Jump> jumps) {
    this.ring = ring;
    this.parts = parts;
    this.hamiltonian = h;
    this.jumps = jumps;
  }

  public static Generator of(OpenSystem system, ParameterAlgebra algebra) {
    Map<String, ComplexMatrix> parts = new LinkedHashMap<>();
    for (HamiltonianPart part : system.hamiltonian()) {
      parts.put(part.name(), algebra.matrix(part.operator()));
    }
    ComplexMatrix h = parts.values().stream().reduce(ComplexMatrix::plus).orElseThrow();
    List<Jump> jumps = system.jumps().stream().map(jump -> jump(jump, algebra)).toList();
    return new Generator(algebra.ring(), parts, h, jumps);
  }

  private static Jump jump(JumpOperator jump, ParameterAlgebra algebra) {
    ComplexMatrix a = algebra.matrix(jump.operator());
    RationalFunction rate = algebra.evaluation().evaluateReal(jump.rate());
    return new Jump(a, a.dagger().times(a), rate, jump.bath());
  }

  /**
   * The same generator with its numbers mapped, all to the same ring: put into a larger ring, or
   * with values for some of their variables.
   */
  public Generator map(UnaryOperator<ComplexFunction> function) {
    Map<String, ComplexMatrix> mapped = new LinkedHashMap<>();
    parts.forEach((name, part) -> mapped.put(name, part.map(function)));
    ComplexMatrix h = hamiltonian.map(function);
    List<Jump> mappedJumps =
        jumps.stream()
            .map(
                jump ->
                    new Jump(
                        jump.operator().map(function),
                        jump.square().map(function),
                        function.apply(ComplexFunction.real(jump.rate())).re(),
                        jump.bath()))
            .toList();
    return new Generator(h.ring(), mapped, h, mappedJumps);
  }

  public PolynomialRing ring() {
    return ring;
  }

  public ComplexMatrix hamiltonian() {
    return hamiltonian;
  }

  /** The sum of the named parts of the Hamiltonian. */
  public ComplexMatrix hamiltonian(List<String> names) {
    return names.stream().map(parts::get).reduce(ComplexMatrix::plus).orElseThrow();
  }

  public List<Jump> jumps() {
    return jumps;
  }

  public int dimension() {
    return hamiltonian.rows();
  }

  /** L(rho). */
  public ComplexMatrix apply(ComplexMatrix rho) {
    ComplexFunction minusI =
        ComplexFunction.of(ring, new GaussianRational(Rational.ZERO, Rational.of(-1)));
    ComplexMatrix commutator = hamiltonian.times(rho).minus(rho.times(hamiltonian));
    return commutator.scale(minusI).plus(dissipate(jumps, rho));
  }

  /** The sum of the dissipators of one bath, applied to rho. */
  public ComplexMatrix dissipator(String bath, ComplexMatrix rho) {
    return dissipate(jumps.stream().filter(jump -> jump.bath().equals(bath)).toList(), rho);
  }

  /** L^dagger(X) = i [H, X] + sum_k rate_k (A_k^dagger X A_k - {A_k^dagger A_k, X}/2). */
  public ComplexMatrix adjoint(ComplexMatrix x) {
    ComplexMatrix commutator = hamiltonian.times(x).minus(x.times(hamiltonian));
    return commutator.scale(ComplexFunction.i(ring)).plus(adjointDissipator(jumps, x));
  }

  /** X with Tr[X rho'] = Tr[x D_bath(rho')] for every rho'. */
  public ComplexMatrix adjointDissipator(String bath, ComplexMatrix x) {
    return adjointDissipator(jumps.stream().filter(j -> j.bath().equals(bath)).toList(), x);
  }

  private ComplexMatrix adjointDissipator(List<Jump> some, ComplexMatrix x) {
    int d = dimension();
    ComplexMatrix sum = ComplexMatrix.of(d, d, (i, j) -> ComplexFunction.zero(ring));
    for (Jump jump : some) {
      ComplexMatrix gain = jump.operator().dagger().times(x).times(jump.operator());
      ComplexMatrix loss = jump.square().times(x).plus(x.times(jump.square()));
      ComplexFunction rate = ComplexFunction.real(jump.rate());
      sum = sum.plus(gain.scale(rate)).minus(loss.scale(rate.times(Rational.of(1, 2))));
    }
    return sum;
  }

  private ComplexMatrix dissipate(List<Jump> some, ComplexMatrix rho) {
    int d = dimension();
    ComplexMatrix sum = ComplexMatrix.of(d, d, (i, j) -> ComplexFunction.zero(ring));
    Rational half = Rational.of(1, 2);
    for (Jump jump : some) {
      ComplexMatrix gain = jump.operator().times(rho).times(jump.operator().dagger());
      ComplexMatrix loss = jump.square().times(rho).plus(rho.times(jump.square()));
      ComplexFunction rate = ComplexFunction.real(jump.rate());
      sum = sum.plus(gain.scale(rate)).minus(loss.scale(rate.times(half)));
    }
    return sum;
  }
}
