package org.lindproof.generators;

import static org.lindproof.algebra.expression.Expression.constant;
import static org.lindproof.algebra.expression.Expression.symbol;
import static org.lindproof.generators.Qubits.excitation;
import static org.lindproof.generators.Qubits.lowering;
import static org.lindproof.generators.Qubits.parameter;
import static org.lindproof.generators.Qubits.product;
import static org.lindproof.generators.Qubits.productOf;
import static org.lindproof.generators.Qubits.raising;
import static org.lindproof.generators.Qubits.scaled;
import static org.lindproof.generators.Qubits.sumOf;

import java.util.List;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Parameter;

/**
 * The two-qubit engine by hand, with the names of {@code proofs/critical-heat-current/study.yaml}:
 * qubits h and c, basis |11&gt;, |10&gt;, |01&gt;, |00&gt;, gaps eps_h and eps_h + delta, flip-flop
 * coupling g, one bosonic bath each.
 */
public final class EngineModel {
  private EngineModel() {}

  /** The system of the study. */
  public static OpenSystem system() {
    return system(constant(1), jumps());
  }

  /** Twin: without the bath of the cold qubit. One bath must then thermalise both at delta = 0. */
  public static OpenSystem withHotBathOnly() {
    return system(constant(1), jumps().stream().filter(jump -> jump.bath().equals("h")).toList());
  }

  /** Twin: closed, no dissipation; the steady state is not unique. */
  public static OpenSystem closed() {
    return system(constant(1), List.of());
  }

  /** Twin: pure dephasing, which conserves the number of excitations; not unique either. */
  public static OpenSystem dephasing() {
    return system(
        constant(1),
        List.of(
            new JumpOperator(excitation(0), symbol("gamma_h"), "h"),
            new JumpOperator(excitation(1), symbol("gamma_c"), "c")));
  }

  /** Twin: the coupling has the wrong sign; the coherence changes sign, heat flows do not. */
  public static OpenSystem withReversedCoupling() {
    return system(constant(-1), jumps());
  }

  /** Twin: absorption and emission of the hot bath exchanged. */
  public static OpenSystem withExchangedHotRates() {
    List<JumpOperator> jumps =
        List.of(
            new JumpOperator(raising(0), symbol("gamma_h_down"), "h"),
            new JumpOperator(lowering(0), symbol("gamma_h_up"), "h"),
            new JumpOperator(raising(1), symbol("gamma_c_up"), "c"),
            new JumpOperator(lowering(1), symbol("gamma_c_down"), "c"));
    return system(constant(1), jumps);
  }

  private static OpenSystem system(Expression couplingSign, List<JumpOperator> jumps) {
    return new OpenSystem(
        "engine",
        new HilbertSpace(List.of(Qubits.qubit("h"), Qubits.qubit("c"))),
        parameters(),
        List.of(sumOf("eps_h", "delta")),
        hamiltonian(couplingSign),
        baths(),
        jumps,
        notation(),
        observables());
  }

  private static List<Parameter> parameters() {
    return List.of(
        parameter("eps_h", "\\varepsilon_h", SymbolDomain.POSITIVE),
        parameter("delta", "\\delta", SymbolDomain.REAL),
        parameter("g", "g", SymbolDomain.NONZERO),
        parameter("gamma_h", "\\gamma_h", SymbolDomain.POSITIVE),
        parameter("gamma_c", "\\gamma_c", SymbolDomain.POSITIVE),
        parameter("T_h", "T_h", SymbolDomain.POSITIVE),
        parameter("T_c", "T_c", SymbolDomain.POSITIVE));
  }

  private static List<HamiltonianPart> hamiltonian(Expression couplingSign) {
    Operator local =
        new Operator.Sum(
            List.of(
                scaled(symbol("eps_h"), excitation(0)), scaled(symbol("eps_c"), excitation(1))));
    Operator exchange =
        new Operator.Sum(
            List.of(product(raising(0), lowering(1)), product(lowering(0), raising(1))));
    return List.of(
        new HamiltonianPart("H_S", "H_S", local),
        new HamiltonianPart(
            "H_int", "H_{\\text{int}}", scaled(productOf(couplingSign, symbol("g")), exchange)));
  }

  private static List<Bath> baths() {
    return List.of(
        Qubits.bosons("h", symbol("eps_h")), Qubits.bosons("c", sumOf("eps_h", "delta")));
  }

  private static List<JumpOperator> jumps() {
    return List.of(
        new JumpOperator(raising(0), symbol("gamma_h_up"), "h"),
        new JumpOperator(lowering(0), symbol("gamma_h_down"), "h"),
        new JumpOperator(raising(1), symbol("gamma_c_up"), "c"),
        new JumpOperator(lowering(1), symbol("gamma_c_down"), "c"));
  }

  private static List<Notation> notation() {
    return List.of(
        new Notation("eps_c", List.of("\\varepsilon_c"), sumOf("eps_h", "delta")),
        new Notation("Gamma_h", List.of("\\Gamma_h"), sumOf("gamma_h_down", "gamma_h_up")),
        new Notation("Gamma_c", List.of("\\Gamma_c"), sumOf("gamma_c_down", "gamma_c_up")),
        new Notation("Gamma", List.of("\\Gamma"), sumOf("Gamma_h", "Gamma_c")));
  }

  private static List<Observable> observables() {
    return List.of(
        Qubits.element("r1", 0, 0, Observable.Part.COMPLEX),
        Qubits.element("r2", 1, 1, Observable.Part.COMPLEX),
        Qubits.element("r3", 2, 2, Observable.Part.COMPLEX),
        Qubits.element("r4", 3, 3, Observable.Part.COMPLEX),
        Qubits.element("c", 1, 2, Observable.Part.COMPLEX),
        Qubits.element("re_c", 1, 2, Observable.Part.REAL),
        Qubits.element("im_c", 1, 2, Observable.Part.IMAGINARY),
        Qubits.heat("Q_h", "h", "H_S", "H_int"),
        Qubits.heat("Q_c", "c", "H_S", "H_int"),
        Qubits.difference("J", "Q_h", "Q_c"),
        Qubits.heat("Q_h_local", "h", "H_S"),
        Qubits.heat("Q_c_local", "c", "H_S"),
        Qubits.difference("J_local", "Q_h_local", "Q_c_local"),
        Qubits.energyFlow("Q_h_own", "h", scaled(symbol("eps_h"), excitation(0))),
        Qubits.energyFlow("Q_c_own", "c", scaled(symbol("eps_c"), excitation(1))),
        new Observable("N", List.of(), new Observable.Negativity("h")),
        new Observable("J_c", List.of(), new Observable.CriticalValue("J", "h")));
  }
}
