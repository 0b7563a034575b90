package org.lindproof.numeric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;

/**
 * The generator of a system at a point, L rho = -i[H, rho] + sum_k rate_k D[A_k] rho with D[A] rho
 * = A rho A^dagger - {A^dagger A, rho}/2. All operators are n x n in the product basis.
 */
public final class Liouvillian {

  /**
   * A jump operator as a matrix (n x n) with its rate (real, non-negative) and the name of its
   * bath.
   */
  public record Jump(ComplexMatrix operator, ComplexValue rate, String bath) {}

  private final HilbertSpace space;
  private final Map<String, ComplexMatrix> parts;
  private final ComplexMatrix hamiltonian;
  private final List<Jump> jumps;
  private final OperatorMatrices operators;

  private Liouvillian(
      HilbertSpace space,
      Map<String, ComplexMatrix> parts,
      List<Jump> jumps,
      OperatorMatrices operators) {
    this.space = space;
    this.parts = parts;
    this.hamiltonian = sum(space.dimension(), List.copyOf(parts.values()));
    this.jumps = List.copyOf(jumps);
    this.operators = operators;
  }

  /**
   * The generator of the system at a point.
   *
   * @throws InvalidPointException if the point is not in the domain, or a jump rate is negative
   *     there
   * @throws IllegalArgumentException if a part of the Hamiltonian is not Hermitian
   */
  public static Liouvillian of(OpenSystem system, ParameterPoint point) {
    Map<String, ComplexValue> symbols = SymbolValues.at(system, point);
    OperatorMatrices operators = new OperatorMatrices(system.space(), symbols);
    Map<String, ComplexMatrix> parts = new LinkedHashMap<>();
    for (HamiltonianPart part : system.hamiltonian()) {
      parts.put(part.name(), hermitian(part.name(), operators.matrix(part.operator())));
    }
    List<Jump> jumps = system.jumps().stream().map(jump -> jumpOf(jump, operators)).toList();
    return new Liouvillian(system.space(), parts, jumps, operators);
  }

  private static ComplexMatrix hermitian(String name, ComplexMatrix matrix) {
    if (!(matrix.hermiticityResidual() <= 2 * matrix.errorNorm())) {
      throw new IllegalArgumentException(
          "the part "
              + name
              + " of the Hamiltonian is not Hermitian: max |H - H^dagger| = "
              + matrix.hermiticityResidual()
              + ", must be 0");
    }
    return matrix;
  }

  private static Jump jumpOf(JumpOperator jump, OperatorMatrices operators) {
    ComplexValue rate = ExpressionValues.evaluate(jump.rate(), operators.symbols());
    if (!(rate.re() >= 0) || rate.im() != 0) {
      throw InvalidPointException.outOfDomain(
          "the rate of a jump of bath " + jump.bath() + " (" + symbolsOf(jump.rate()) + ")",
          rate.re(),
          ">= 0");
    }
    return new Jump(operators.matrix(jump.operator()), rate, jump.bath());
  }

  private static String symbolsOf(Expression expression) {
    return expression.symbols().stream().collect(Collectors.joining(", "));
  }

  /** The space on which the density matrix lives. */
  public HilbertSpace space() {
    return space;
  }

  /** The Hamiltonian, n x n. */
  public ComplexMatrix hamiltonian() {
    return hamiltonian;
  }

  /**
   * The sum of the named parts of the Hamiltonian, n x n.
   *
   * @throws IllegalArgumentException if there is no such part
   */
  public ComplexMatrix hamiltonian(List<String> names) {
    for (String name : names) {
      if (!parts.containsKey(name)) {
        throw new IllegalArgumentException("no part of H is named " + name);
      }
    }
    return sum(space.dimension(), names.stream().map(parts::get).toList());
  }

  /** The jump operators, in the order of the system. */
  public List<Jump> jumps() {
    return jumps;
  }

  /** The matrix of an operator of the system at this point, n x n. */
  public ComplexMatrix matrix(Operator operator) {
    return operators.matrix(operator);
  }

  /** Operator trees as matrices at this point. */
  OperatorMatrices operators() {
    return operators;
  }

  /** L rho, for rho n x n. */
  public ComplexMatrix apply(ComplexMatrix rho) {
    ComplexMatrix commutator = hamiltonian.times(rho).minus(rho.times(hamiltonian));
    ComplexMatrix result = commutator.scaled(ComplexValue.IMAGINARY_UNIT.negate());
    for (Jump jump : jumps) {
      result = result.plus(dissipator(jump, rho));
    }
    return result;
  }

  /** The sum of rate D[A] rho over the jumps of one bath, n x n. */
  public ComplexMatrix dissipator(String bath, ComplexMatrix rho) {
    ComplexMatrix result = ComplexMatrix.zero(space.dimension());
    for (Jump jump : jumps) {
      if (jump.bath().equals(bath)) {
        result = result.plus(dissipator(jump, rho));
      }
    }
    return result;
  }

  private static ComplexMatrix dissipator(Jump jump, ComplexMatrix rho) {
    ComplexMatrix a = jump.operator();
    ComplexMatrix adjoint = a.adjoint();
    ComplexMatrix square = adjoint.times(a);
    ComplexMatrix loss = square.times(rho).plus(rho.times(square));
    return a.times(rho)
        .times(adjoint)
        .minus(loss.scaled(ComplexValue.exact(0.5)))
        .scaled(jump.rate());
  }

  /**
   * The superoperator, n^2 x n^2, for rho vectorised by rows (rho_ij at i n + j), so that A rho B
   * becomes A (x) B^T: -i (H (x) 1 - 1 (x) H^T) + sum_k rate_k (A (x) A^* - A^dagger A (x) 1 / 2 -
   * 1 (x) (A^dagger A)^T / 2).
   */
  public ComplexMatrix superoperator() {
    ComplexMatrix one = ComplexMatrix.identity(space.dimension());
    ComplexMatrix result =
        withoutSelfEnergies(
                hamiltonian.kronecker(one).minus(one.kronecker(hamiltonian.transpose())))
            .scaled(ComplexValue.IMAGINARY_UNIT.negate());
    for (Jump jump : jumps) {
      ComplexMatrix a = jump.operator();
      ComplexMatrix square = a.adjoint().times(a);
      ComplexMatrix loss = square.kronecker(one).plus(one.kronecker(square.transpose()));
      ComplexMatrix gain = a.kronecker(a.conjugate());
      result = result.plus(gain.minus(loss.scaled(ComplexValue.exact(0.5))).scaled(jump.rate()));
    }
    return result;
  }

  /** H_ii - H_ii is zero without error: the same number is taken from itself. */
  private ComplexMatrix withoutSelfEnergies(ComplexMatrix commutator) {
    int n = space.dimension();
    return ComplexMatrix.of(
        n * n,
        n * n,
        (row, column) ->
            row == column && row / n == row % n ? ComplexValue.ZERO : commutator.at(row, column));
  }

  private static ComplexMatrix sum(int n, List<ComplexMatrix> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(terms::get)
        .reduce(ComplexMatrix.zero(n), ComplexMatrix::plus);
  }
}
