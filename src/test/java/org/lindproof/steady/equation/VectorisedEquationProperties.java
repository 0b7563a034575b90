package org.lindproof.steady.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.PhysicalParameters;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Parameter;
import org.lindproof.quantum.ParameterAlgebra;
import org.lindproof.quantum.Vectorisation;
import org.lindproof.quantum.Vectorisation.Order;

/** p' = M p + b says the same as the master equation, for every state of trace one. */
@Domain(PhysicalParameters.class)
@Domain(DomainContext.Global.class)
class VectorisedEquationProperties {

  @Property(tries = 60)
  void itIsTheMasterEquationOfEveryMatrixOfTraceOne(
      @ForAll OpenSystem system, @ForAll Order order, @ForAll long seed) {
    Generator generator = generator(system);
    Random random = new Random(seed);
    int d = generator.dimension();
    Vectorisation vectorisation = new Vectorisation(order, random.nextInt(d));
    VectorisedEquation equation = VectorisedEquation.of(generator, vectorisation);
    ComplexMatrix rho = ofTraceOne(generator.ring(), d, random);
    ComplexMatrix derivative = equation.derivative(equation.vector(rho));
    assertThat(derivative).isEqualTo(equation.vector(generator.apply(rho)));
    // the twin: of another trace, the eliminated element is not what the equation takes it for
    ComplexMatrix twice = rho.plus(rho);
    Assume.that(!equation.inhomogeneity().isZero());
    assertThat(equation.derivative(equation.vector(twice)))
        .isNotEqualTo(equation.vector(generator.apply(twice)));
  }

  /** A ring needs a variable, and the random systems have none. */
  private static Generator generator(OpenSystem random) {
    OpenSystem system =
        new OpenSystem(
            random.title(),
            random.space(),
            List.of(new Parameter("x", List.of("x"), SymbolDomain.REAL)),
            random.constraints(),
            random.hamiltonian(),
            random.baths(),
            random.jumps(),
            random.notation(),
            random.observables());
    return Generator.of(system, ParameterAlgebra.of(system));
  }

  private static ComplexMatrix ofTraceOne(PolynomialRing ring, int d, Random random) {
    ComplexMatrix any =
        ComplexMatrix.of(
            d,
            d,
            (i, j) ->
                ComplexFunction.of(
                    ring,
                    new GaussianRational(
                        Rational.of(random.nextInt(-9, 10), 7), Rational.of(random.nextInt(9)))));
    ComplexFunction rest = ComplexFunction.of(ring, GaussianRational.ONE).minus(any.trace());
    return ComplexMatrix.of(
        d, d, (i, j) -> i == 0 && j == 0 ? any.get(0, 0).plus(rest) : any.get(i, j));
  }

  @Example
  void theFirstRowsOfTheEngineAreThoseThatOneWritesByHand() {
    OpenSystem system = EngineModel.system();
    ParameterAlgebra algebra = ParameterAlgebra.of(system);
    VectorisedEquation equation =
        VectorisedEquation.of(Generator.of(system, algebra), new Vectorisation(Order.ROWS, 3));
    Map<String, Rational> point =
        Map.of(
            "eps_h", Rational.of(2),
            "delta", Rational.of(3),
            "g", Rational.of(5),
            "gamma_h_up", Rational.of(7),
            "gamma_h_down", Rational.of(11),
            "gamma_c_up", Rational.of(13),
            "gamma_c_down", Rational.of(17));
    // rho_11 loses by both emissions, gains by both absorptions
    assertThat(value(equation, point, 0, 0)).isEqualTo(new GaussianRational(of(-28), of(0)));
    assertThat(value(equation, point, 0, 5)).isEqualTo(new GaussianRational(of(13), of(0)));
    assertThat(value(equation, point, 0, 10)).isEqualTo(new GaussianRational(of(7), of(0)));
    // rho_22 has lost rho_44 = 1 - rho_11 - rho_22 - rho_33
    assertThat(value(equation, point, 5, 0)).isEqualTo(new GaussianRational(of(10), of(0)));
    assertThat(value(equation, point, 5, 5)).isEqualTo(new GaussianRational(of(-31), of(0)));
    assertThat(value(equation, point, 5, 10)).isEqualTo(new GaussianRational(of(-7), of(0)));
    assertThat(value(equation, point, 5, 6)).isEqualTo(new GaussianRational(of(0), of(5)));
    assertThat(equation.inhomogeneity().get(5, 0).re().evaluate(point)).isEqualTo(of(7));
    assertThat(equation.inhomogeneity().get(10, 0).re().evaluate(point)).isEqualTo(of(13));
    // rho_14 rotates with the sum of both gaps
    assertThat(value(equation, point, 3, 3)).isEqualTo(new GaussianRational(of(-24), of(-7)));
  }

  private static Rational of(long value) {
    return Rational.of(value);
  }

  private static GaussianRational value(
      VectorisedEquation equation, Map<String, Rational> point, int row, int column) {
    ComplexFunction entry = equation.matrix().get(row, column);
    return new GaussianRational(entry.re().evaluate(point), entry.im().evaluate(point));
  }
}
