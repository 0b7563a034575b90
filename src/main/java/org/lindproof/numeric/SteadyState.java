package org.lindproof.numeric;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.HermitianCoordinates;
import org.lindproof.numeric.linear.LinearSystem;

/** What the numeric route can say about the steady state of a generator. */
public sealed interface SteadyState {

  /**
   * L rho = 0 and Tr rho = 1 have exactly one solution among the Hermitian matrices.
   *
   * @param state with a bound on the absolute error of every element
   * @param condition of the equilibrated real linear system, maximum norm
   */
  record Unique(DensityMatrix state, double condition) implements SteadyState {}

  /**
   * There is more than one steady state (for example without dissipation), or double precision
   * cannot exclude it.
   *
   * @param condition of the equilibrated linear system; infinite if it is exactly singular
   */
  record NotUnique(double condition) implements SteadyState {}

  /**
   * Solves the full n^2 real equations of L rho = 0 for Hermitian rho; the equation of one
   * population, which follows from the others as L preserves the trace, is replaced by Tr rho = 1.
   * The first pass finds the greatest population, the second drops its equation, so that the
   * equations of small populations, which fix them with a small relative error, are all kept.
   */
  static SteadyState of(Liouvillian generator) {
    int n = generator.space().dimension();
    HermitianCoordinates coordinates = new HermitianCoordinates(n);
    HermitianCoordinates.RealGenerator real = coordinates.realForm(generator.superoperator());
    LinearSystem.Outcome outcome = solve(real, n, n - 1);
    if (outcome instanceof LinearSystem.Solution first) {
      int greatest = greatestPopulation(first.values(), n);
      if (greatest != n - 1 && solve(real, n, greatest) instanceof LinearSystem.Solution second) {
        outcome = second;
      }
    }
    if (outcome instanceof LinearSystem.Solution solution) {
      ComplexMatrix rho = coordinates.matrix(solution.values(), solution.errors());
      return new Unique(new DensityMatrix(generator.space(), rho), solution.condition());
    }
    return new NotUnique(((LinearSystem.Singular) outcome).condition());
  }

  private static LinearSystem.Outcome solve(
      HermitianCoordinates.RealGenerator real, int n, int droppedPopulation) {
    int row = droppedPopulation * (n + 1);
    RealMatrix matrix = real.matrix().copy();
    RealMatrix errors = real.errors().copy();
    matrix.setRow(row, new double[n * n]);
    errors.setRow(row, new double[n * n]);
    for (int i = 0; i < n; i++) {
      matrix.setEntry(row, i * (n + 1), 1);
    }
    double[] right = new double[n * n];
    right[row] = 1;
    return new LinearSystem(matrix, errors, right).solve();
  }

  private static int greatestPopulation(RealVector coordinates, int n) {
    int greatest = 0;
    for (int i = 1; i < n; i++) {
      if (coordinates.getEntry(i * (n + 1)) > coordinates.getEntry(greatest * (n + 1))) {
        greatest = i;
      }
    }
    return greatest;
  }
}
