package org.lindproof.steady.observable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.heisenberg.LinearObservables;

/** Closed forms of a system's observables, from their meaning and the steady state alone. */
public final class ObservableForms {
  private final OpenSystem system;
  private final ParameterAlgebra algebra;
  private final LinearObservables linear;
  private final ComplexMatrix rho;
  private final SignProver prover;
  private final Map<String, ObservableForm> forms = new LinkedHashMap<>();

  private ObservableForms(
      OpenSystem system,
      ParameterAlgebra algebra,
      Generator generator,
      ComplexMatrix rho,
      SignProver prover) {
    this.system = system;
    this.algebra = algebra;
    this.linear = new LinearObservables(system, algebra, generator);
    this.rho = rho;
    this.prover = prover;
  }

  /** The closed form of every observable, by name, in the order of the system. */
  public static Map<String, ObservableForm> of(
      OpenSystem system,
      ParameterAlgebra algebra,
      Generator generator,
      ComplexMatrix rho,
      SignProver prover) {
    ObservableForms builder = new ObservableForms(system, algebra, generator, rho, prover);
    system.observables().forEach(o -> builder.forms.put(o.name(), builder.form(o.meaning())));
    return builder.forms;
  }

  private ObservableForm form(Observable.Meaning meaning) {
    if (meaning instanceof Observable.Combination combination) {
      return combination(combination);
    } else if (meaning instanceof Observable.Negativity negativity) {
      return negativity(PartialTranspose.of(rho, system.space(), negativity.site()));
    } else if (meaning instanceof Observable.CriticalValue critical) {
      return critical(critical);
    }
    return linear
        .operator(meaning)
        .map(operator -> (ObservableForm) new ObservableForm.Rational(operator.times(rho).trace()))
        .orElseThrow(() -> new IllegalStateException("unknown observable " + meaning));
  }

  private ObservableForm combination(Observable.Combination combination) {
    ComplexFunction sum = ComplexFunction.zero(algebra.ring());
    for (Map.Entry<String, org.lindproof.algebra.Rational> entry :
        combination.coefficients().entrySet()) {
      if (!(forms.get(entry.getKey()) instanceof ObservableForm.Rational part)) {
        return new ObservableForm.Unavailable(entry.getKey() + " is not a rational function");
      }
      sum = sum.plus(part.value().times(entry.getValue()));
    }
    return new ObservableForm.Rational(sum);
  }

  private ObservableForm negativity(PartialTranspose transpose) {
    if (transpose.blocks().stream().anyMatch(block -> block.size() > 2)) {
      return new ObservableForm.Unavailable("the partial transpose has a block larger than two");
    }
    List<RationalFunction> single =
        transpose.single().stream().filter(v -> prover.sign(v).canBeNegative()).toList();
    List<PartialTranspose.Pair> pairs = new ArrayList<>(transpose.pairs());
    for (PartialTranspose.Pair pair : pairs) {
      if (prover.sign(pair.a().plus(pair.b())).canBeNegative()) {
        return new ObservableForm.Unavailable("the sign of a population is not known");
      }
    }
    if (single.size() + pairs.size() > 1) { // what is never negative does not count
      pairs.removeIf(pair -> !prover.sign(pair.determinant()).canBeNegative());
    }
    if (single.size() + pairs.size() > 1) {
      return new ObservableForm.Unavailable("several eigenvalues can be negative");
    } else if (!pairs.isEmpty()) {
      return new ObservableForm.NegativeEigenvalue(pairs.get(0));
    }
    return new ObservableForm.PositivePart(
        single.isEmpty() ? zero() : Surd.of(single.get(0).negate(), prover));
  }

  private Surd zero() {
    return Surd.of(RationalFunction.of(algebra.ring().zero()), prover);
  }

  /**
   * |J| sqrt(a b) / |z| for the only 2 x 2 block ((a, z), (z*, b)) of the partial transpose:
   * scaling z by s makes its determinant ab - s^2 |z|^2 vanish at s = sqrt(ab)/|z|. J^2/|z|^2 is
   * brought to lowest terms first, which extends J_c continuously to z = 0.
   */
  private ObservableForm critical(Observable.CriticalValue critical) {
    PartialTranspose transpose = PartialTranspose.of(rho, system.space(), critical.site());
    List<PartialTranspose.Pair> pairs = transpose.pairs();
    if (pairs.size() != 1 || transpose.blocks().stream().anyMatch(block -> block.size() > 2)) {
      return new ObservableForm.Unavailable("needs exactly one coherence in the partial transpose");
    }
    if (!(forms.get(critical.current()) instanceof ObservableForm.Rational current)
        || !current.value().isReal()) {
      return new ObservableForm.Unavailable(critical.current() + " is not a real function");
    }
    PartialTranspose.Pair pair = pairs.get(0);
    RationalFunction j = current.value().re();
    RationalFunction ratio = j.times(j).dividedBy(pair.z().squaredModulus());
    return new ObservableForm.Algebraic(Surd.sqrt(List.of(ratio, pair.a(), pair.b()), prover));
  }
}
