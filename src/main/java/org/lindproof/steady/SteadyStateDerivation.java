package org.lindproof.steady;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.cas.CasException;
import org.lindproof.cas.SymjaSession;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.equation.Block;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.equation.PolynomialSolution;
import org.lindproof.steady.equation.StateMatrix;
import org.lindproof.steady.equation.Uniqueness;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.observable.ObservableForms;
import org.lindproof.steady.step.CompactExpressions;
import org.lindproof.steady.step.DerivationStep;
import org.lindproof.steady.step.EliminationSteps;
import org.lindproof.steady.step.EntanglementSteps;
import org.lindproof.steady.step.EquationSteps;
import org.lindproof.steady.step.ObservableSteps;
import org.lindproof.steady.step.SolutionSteps;
import org.lindproof.steady.step.UniquenessSteps;
import org.lindproof.steady.step.Wording;
import org.lindproof.steady.symja.SymjaEngine;
import org.lindproof.steady.symja.SymjaRoute;

/** Derives the steady state of a system and the closed forms of its observables. */
public final class SteadyStateDerivation {
  private final OpenSystem system;
  private final ParameterAlgebra algebra;
  private final Generator generator;
  private final ComponentEquations equations;
  private final List<Block> blocks;
  private final SignProver prover;
  private final List<CrossCheck> checks = new ArrayList<>();

  private SteadyStateDerivation(OpenSystem system) {
    this.system = system;
    this.algebra = ParameterAlgebra.of(system);
    this.generator = Generator.of(system, algebra);
    this.equations = ComponentEquations.of(generator);
    this.blocks = Block.of(equations);
    this.prover = new SignProver(algebra.domain());
  }

  /**
   * The quick way, by polynomials and blocks alone and without telling the steps; checked by
   * putting the solution back into the generator.
   *
   * @throws NoUniqueSteadyStateException if the steady state is not unique
   */
  public static Derivation byPolynomials(OpenSystem system) {
    SteadyStateDerivation run = new SteadyStateDerivation(system);
    ComplexMatrix rho = run.state(run.valuesByBlocks());
    run.putBack(rho);
    return run.result(
        rho,
        Uniqueness.unproved(),
        new Telling(List.of(), Map.of(), Map.of()),
        run.forms(rho),
        Map.of());
  }

  /**
   * The whole derivation: Symja derives step by step, the full undecoupled system is solved
   * independently by polynomials meanwhile, and both must agree.
   *
   * @throws NoUniqueSteadyStateException if the steady state is not unique
   * @throws IllegalStateException if two independent results differ
   */
  public static Derivation stepByStep(OpenSystem system, SymjaEngine engine) {
    SteadyStateDerivation run = new SteadyStateDerivation(system);
    CompletableFuture<Optional<List<RationalFunction>>> full =
        CompletableFuture.supplyAsync(
            () -> PolynomialSolution.ofFullSystem(run.equations), SteadyStateDerivation::daemon);
    return run.derive(engine.session(), full);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "full system");
    thread.setDaemon(true);
    thread.start();
  }

  private Derivation derive(
      SymjaSession session, CompletableFuture<Optional<List<RationalFunction>>> full) {
    List<Unknown> unknowns = equations.unknowns();
    Block block = populationBlock();
    List<Unknown> members = block.positions().stream().map(unknowns::get).toList();
    RationalEvaluation extended = extended();
    Wording wording = new Wording(system, new CompactExpressions(algebra));
    List<DerivationStep> steps = new ArrayList<>();
    steps.addAll(new EquationSteps(equations, wording).tell(block, blocks));
    Optional<SymjaRoute> symja = symja(session, members, extended);
    List<RationalFunction> values =
        symja.map(route -> route.values(algebra.evaluation())).orElseGet(this::valuesByBlocks);
    ComplexMatrix rho = state(values);
    putBack(rho);
    SolutionSteps solution = new SolutionSteps(equations, wording, values);
    if (symja.isPresent()) {
      EliminationSteps elimination =
          new EliminationSteps(equations, wording, symja.get().elimination(), block, extended);
      steps.addAll(elimination.tell());
      steps.addAll(solution.tell(elimination));
    } else {
      steps.addAll(solution.tell());
    }
    Uniqueness uniqueness = Uniqueness.of(generator, equations, blocks, rho, prover);
    steps.addAll(new UniquenessSteps(equations, wording, uniqueness).tell());
    Map<String, ObservableForm> forms = forms(rho);
    ObservableSteps observables = new ObservableSteps(system, wording, forms);
    symja.ifPresent(route -> observables.traces(route.inUnknowns(), extended, unknowns));
    observables.elements();
    EntanglementSteps entanglement = new EntanglementSteps(system, wording, forms);
    entanglement.tell(rho, prover);
    steps.addAll(observables.steps());
    steps.addAll(entanglement.steps());
    compareWithFullSystem(full, values);
    return result(
        rho,
        uniqueness,
        new Telling(steps, wording.symbols(), written(observables, entanglement)),
        forms,
        symja.map(SymjaRoute::observables).orElse(Map.of()));
  }

  private Map<String, Expression> written(
      ObservableSteps observables, EntanglementSteps entanglement) {
    Map<String, Expression> all = new LinkedHashMap<>(observables.written());
    all.putAll(entanglement.written());
    Map<String, Expression> ordered = new LinkedHashMap<>();
    for (Observable observable : system.observables()) {
      if (all.containsKey(observable.name())) {
        ordered.put(observable.name(), all.get(observable.name()));
      }
    }
    return ordered;
  }

  private record Telling(
      List<DerivationStep> steps, Map<String, String> symbols, Map<String, Expression> written) {}

  private Block populationBlock() {
    List<Block> some = blocks.stream().filter(Block::hasPopulations).toList();
    if (some.size() != 1) {
      throw new NoUniqueSteadyStateException(
          "the populations fall into " + some.size() + " blocks that nothing couples");
    }
    return some.get(0);
  }

  /** Evaluation of trees that also have the unknowns as symbols. */
  private RationalEvaluation extended() {
    PolynomialRing ring =
        algebra.ring().with(equations.unknowns().stream().map(Unknown::symbol).toList());
    return new RationalEvaluation(ring, Map.of());
  }

  private Optional<SymjaRoute> symja(
      SymjaSession session, List<Unknown> members, RationalEvaluation extended) {
    long start = System.nanoTime();
    try {
      SymjaRoute route = new SymjaRoute(system, session);
      require(
          route.coefficients(algebra.evaluation()).equals(equations.matrix()),
          "Symja's component equations are those of the polynomials, coefficient by coefficient",
          start);
      long solving = System.nanoTime();
      route.solve(members, extended);
      route.observe();
      checks.add(new CrossCheck("Symja derived the steady state", true, millis(solving)));
      return Optional.of(route);
    } catch (CasException e) {
      checks.add(
          new CrossCheck(
              "Symja derived the steady state: " + e.getMessage(), false, millis(start)));
      return Optional.empty();
    }
  }

  private List<RationalFunction> valuesByBlocks() {
    return PolynomialSolution.byBlocks(equations, blocks)
        .orElseThrow(() -> new NoUniqueSteadyStateException("the steady state is not unique"));
  }

  private ComplexMatrix state(List<RationalFunction> values) {
    return StateMatrix.of(generator.dimension(), equations.unknowns(), values);
  }

  private Map<String, ObservableForm> forms(ComplexMatrix rho) {
    return new LinkedHashMap<>(ObservableForms.of(system, algebra, generator, rho, prover));
  }

  /** L(rho) = 0 entry by entry, and Tr rho = 1, in the full generator. */
  private void putBack(ComplexMatrix rho) {
    long start = System.nanoTime();
    boolean solves = generator.apply(rho).isZero() && StateMatrix.hasUnitTrace(rho);
    int entries = rho.rows() * rho.columns();
    require(
        solves,
        "Put back into the full generator, all " + entries + " entries vanish; the trace is one",
        start);
  }

  private void compareWithFullSystem(
      CompletableFuture<Optional<List<RationalFunction>>> full, List<RationalFunction> values) {
    long start = System.nanoTime();
    Optional<List<RationalFunction>> solution = full.join();
    if (solution.isEmpty()) {
      throw new NoUniqueSteadyStateException("the full system has no unique solution");
    }
    require(
        solution.get().equals(values),
        "The full system of "
            + values.size()
            + " equations, solved by Rings, has the same solution",
        start);
  }

  private void require(boolean holds, String what, long start) {
    if (!holds) {
      throw new IllegalStateException("a check of the derivation failed: " + what);
    }
    checks.add(new CrossCheck(what, true, millis(start)));
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Derivation result(
      ComplexMatrix rho,
      Uniqueness uniqueness,
      Telling telling,
      Map<String, ObservableForm> forms,
      Map<String, Expression> symja) {
    return new Derivation(
        system,
        algebra,
        generator,
        equations,
        blocks,
        uniqueness,
        Optional.of(rho),
        telling.steps(),
        telling.symbols(),
        forms,
        telling.written(),
        symja,
        checks);
  }
}
