package org.lindproof.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.paper.StudyReader;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.equation.PolynomialSolution;

/**
 * Solves all component equations of a study at once, nothing decoupled, and prints the seconds that
 * the solution alone took. Exit status 1 if there is no unique solution.
 */
public final class FullSystem {
  private FullSystem() {}

  /**
   * Times the solution.
   *
   * @param arguments the study's folder
   */
  public static void main(String[] arguments) {
    OpenSystem system = StudyReader.read(Path.of(arguments[0])).system();
    ComponentEquations equations =
        ComponentEquations.of(Generator.of(system, ParameterAlgebra.of(system)));
    long start = System.nanoTime();
    Optional<List<RationalFunction>> solution = PolynomialSolution.ofFullSystem(equations);
    System.out.println((System.nanoTime() - start) / 1e9);
    System.exit(solution.isPresent() ? 0 : 1);
  }
}
