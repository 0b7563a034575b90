package org.lindproof.paper.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.rewriting.ProductBound;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.paper.yaml.InvalidFileException;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.Notation;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.ParameterAlgebra;

/**
 * What the shape of a study does not show: that the Hamiltonian and the operators of expectations
 * are Hermitian, and that the rates are not negative and the energies of thermal baths are positive
 * on the domain.
 *
 * @param file study.yaml
 * @param lines where a part of the model stands: {@code hamiltonian H_S}, {@code jump 1}, {@code
 *     bath h}, {@code observable J}
 */
public record ModelValidation(Path file, Map<String, Integer> lines) {
  private static final String LESS = "use lower powers or fewer terms";

  public ModelValidation {
    lines = Map.copyOf(lines);
  }

  /**
   * Refuses a system that is not a GKSL master equation on its domain.
   *
   * @throws InvalidFileException with the line of what is wrong
   */
  void check(OpenSystem system) {
    ParameterAlgebra algebra = algebra(system);
    checkDomain(algebra.domain());
    for (HamiltonianPart part : system.hamiltonian()) {
      String place = "hamiltonian " + part.name();
      boolean hermitian = guarded(place, () -> algebra.matrix(part.operator()).isHermitian());
      if (!hermitian) {
        throw fault(place, part.name() + " is not Hermitian", "add the Hermitian conjugate");
      }
    }
    SignProver prover = new SignProver(algebra.domain());
    for (Observable observable : system.observables()) {
      if (observable.meaning() instanceof Observable.Expectation expectation) {
        checkHermitian(observable, expectation.operator(), algebra);
      } else if (observable.meaning() instanceof Observable.EnergyFlow flow) {
        checkHermitian(observable, flow.energy(), algebra);
      }
    }
    system.baths().forEach(bath -> checkEnergy(bath, algebra, prover));
    List<JumpOperator> jumps = system.jumps();
    for (int i = 0; i < jumps.size(); i++) {
      checkRate("jump " + (i + 1), jumps.get(i), algebra, prover);
    }
  }

  /** A domain without a point, where everything would be true. */
  private void checkDomain(SemialgebraicDomain domain) {
    for (Polynomial constraint : domain.positive()) {
      List<Polynomial> others = new ArrayList<>(domain.positive());
      others.remove(constraint);
      if (!canBePositive(
          constraint, new SemialgebraicDomain(domain.ring(), domain.symbols(), others))) {
        throw fault(
            "constraints",
            "no values within the domains and the other constraints make "
                + constraint
                + " positive",
            "correct the constraints or the domains of the parameters");
      }
    }
  }

  private static boolean canBePositive(Polynomial polynomial, SemialgebraicDomain domain) {
    try {
      return new SignProver(domain).sign(polynomial).canBePositive();
    } catch (ArithmeticException e) {
      return false; // the signs contradict each other: there is no point even without it
    }
  }

  /** An expectation is a real number for a Hermitian operator only. */
  private void checkHermitian(Observable observable, Operator operator, ParameterAlgebra algebra) {
    String place = "observable " + observable.name();
    if (!guarded(place, () -> algebra.matrix(operator).isHermitian())) {
      throw fault(
          place,
          "the operator of "
              + observable.name()
              + " is not Hermitian, so its expectation is not real",
          "write (A + dagger(A))/2 for the real part and i*(dagger(A) - A)/2 for the imaginary one");
    }
  }

  /** At an energy that is not positive the law has negative rates, or none. */
  private void checkEnergy(Bath bath, ParameterAlgebra algebra, SignProver prover) {
    bath.law()
        .ifPresent(
            law -> {
              String place = "bath " + bath.name();
              RationalFunction energy =
                  guarded(place, () -> algebra.evaluation().evaluateReal(law.energy()));
              if (prover.sign(energy) != Sign.POSITIVE) {
                throw fault(
                    place,
                    "the energy "
                        + energy
                        + " of bath "
                        + bath.name()
                        + " can be zero or negative, or was not shown not to be, on its domain, and"
                        + " so can its rates",
                    "add " + energy + " to constraints or declare its symbols positive");
              }
            });
  }

  private ParameterAlgebra algebra(OpenSystem system) {
    try {
      return ParameterAlgebra.of(system);
    } catch (ProductBound.ExceededException e) {
      String place = tooLarge(system);
      throw fault(place, place + " is " + e.getMessage(), LESS);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new InvalidFileException(
          file,
          0,
          "a notation or constraint is " + e.getMessage(),
          "define it as a polynomial with integer coefficients");
    }
  }

  /** The first notation with which the system is beyond the bound, or else its constraints. */
  private static String tooLarge(OpenSystem system) {
    List<Notation> notation = system.notation();
    for (int i = 1; i <= notation.size(); i++) {
      OpenSystem part =
          new OpenSystem(
              system.title(),
              system.space(),
              system.parameters(),
              List.of(),
              List.of(),
              system.baths(),
              List.of(),
              notation.subList(0, i),
              List.of());
      try {
        ParameterAlgebra.of(part);
      } catch (ProductBound.ExceededException e) {
        return "notation " + notation.get(i - 1).name();
      }
    }
    return "constraints";
  }

  private void checkRate(
      String place, JumpOperator jump, ParameterAlgebra algebra, SignProver prover) {
    RationalFunction rate = guarded(place, () -> algebra.evaluation().evaluateReal(jump.rate()));
    guarded(place, () -> algebra.matrix(jump.operator()));
    String text = rate.toString();
    if (rate.isZero()) {
      throw fault(place, "the rate is zero", "remove the jump operator or give it a rate");
    }
    if (prover.sign(rate.denominator()).canBeZero()) {
      throw fault(
          place,
          "the rate " + text + " divides by something that can vanish on the domain",
          "restrict the domain");
    }
    Sign sign = prover.sign(rate);
    if (sign.canBeNegative()) {
      boolean constant = rate.isConstant() && rate.constantValue().compareTo(Rational.ZERO) < 0;
      throw fault(
          place,
          "the rate "
              + text
              + (constant
                  ? " is negative"
                  : " can be negative, or was not shown not to be, on its domain"),
          "declare its symbols positive or add a constraint");
    }
  }

  private interface Computation<T> {
    T run();
  }

  private <T> T guarded(String place, Computation<T> computation) {
    try {
      return computation.run();
    } catch (ProductBound.ExceededException e) {
      throw fault(place, place + " is " + e.getMessage(), LESS);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw fault(place, e.getMessage(), "write it as a rational function of the parameters");
    }
  }

  private InvalidFileException fault(String place, String problem, String remedy) {
    return new InvalidFileException(file, lines.getOrDefault(place, 0), problem, remedy);
  }
}
