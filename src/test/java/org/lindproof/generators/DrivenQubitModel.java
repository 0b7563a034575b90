package org.lindproof.generators;

import static org.lindproof.algebra.expression.Expression.constant;
import static org.lindproof.algebra.expression.Expression.symbol;
import static org.lindproof.generators.Qubits.excitation;
import static org.lindproof.generators.Qubits.lowering;
import static org.lindproof.generators.Qubits.parameter;
import static org.lindproof.generators.Qubits.productOf;
import static org.lindproof.generators.Qubits.raising;
import static org.lindproof.generators.Qubits.scaled;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;

/**
 * A driven, damped qubit in the rotating frame: H = Delta |e&gt;&lt;e| + (Omega/2) (sigma_+ +
 * sigma_-), decay gamma from |e&gt; to |g&gt;. Basis |e&gt;, |g&gt;. The optical Bloch equations
 * give rho_ee = Omega^2 / (gamma^2 + 4 Delta^2 + 2 Omega^2), for example Steck, Quantum and Atom
 * Optics, section 5.5.
 */
public final class DrivenQubitModel {
  private DrivenQubitModel() {}

  /** Parameters Delta, Omega, gamma; observables rho_ee, rho_eg, excitation. */
  public static OpenSystem system() {
    Expression half = productOf(constant(Rational.of(1, 2)), symbol("Omega"));
    Operator drive = new Operator.Sum(List.of(raising(0), lowering(0)));
    return new OpenSystem(
        "driven qubit",
        new HilbertSpace(List.of(Qubits.qubit("q"))),
        List.of(
            parameter("Delta", "\\Delta", SymbolDomain.REAL),
            parameter("Omega", "\\Omega", SymbolDomain.REAL),
            parameter("gamma", "\\gamma", SymbolDomain.POSITIVE)),
        List.of(),
        List.of(
            new HamiltonianPart("H_0", "H_0", scaled(symbol("Delta"), excitation(0))),
            new HamiltonianPart("H_d", "H_d", scaled(half, drive))),
        List.of(new Bath("vacuum", Optional.empty())),
        List.of(new JumpOperator(lowering(0), symbol("gamma"), "vacuum")),
        List.of(),
        List.of(
            Qubits.element("rho_ee", 0, 0, Observable.Part.COMPLEX),
            Qubits.element("rho_eg", 0, 1, Observable.Part.COMPLEX),
            new Observable("excitation", List.of(), new Observable.Expectation(excitation(0)))));
  }
}
