package org.lindproof.verify.operator;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.quantum.Operator;
import org.lindproof.steady.equation.Generator;
import org.lindproof.steady.equation.VectorisedEquation;
import org.lindproof.steady.heisenberg.LinearObservables;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.operator.OperatorValue.Matrix;
import org.lindproof.verify.operator.OperatorValue.Scalar;
import org.lindproof.verify.operator.OperatorValue.SuperOperator;

/**
 * Evaluates printed expressions over operators exactly, on a claim's domain and in a setting. The
 * commutator, the dissipator and the trace are written out here from the printed tree; only what
 * the study itself has (parts of the Hamiltonian, its generator, its observables) comes from the
 * model.
 */
final class OperatorEvaluation {
  private final ClaimContext context;
  private final Setting setting;
  private final Generator generator;
  private final BasisMatrices basis;

  OperatorEvaluation(ClaimContext context, Setting setting) {
    this.context = context;
    this.setting = setting;
    this.generator = context.derivation().generator().map(this::lift);
    this.basis = new BasisMatrices(context.derivation().system().space(), setting.ring());
  }

  Setting setting() {
    return setting;
  }

  /** A function of the study on the claim's domain, in the ring of the setting. */
  private ComplexFunction lift(ComplexFunction function) {
    return new ComplexFunction(lift(function.re()), lift(function.im()));
  }

  private RationalFunction lift(RationalFunction function) {
    return context.domain().restrict(function).in(setting.ring());
  }

  /**
   * The value of an expression.
   *
   * @throws CannotDecideException if a number in it is not a rational function, or it has an
   *     inverse
   */
  OperatorValue value(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Sum sum) {
      return sum.terms().stream().map(this::value).reduce(OperatorValue::sum).orElseThrow();
    } else if (expression instanceof OperatorExpression.Product product) {
      return product(product.factors());
    } else if (expression instanceof OperatorExpression.Negation negation) {
      return value(negation.argument()).negated(setting.ring());
    } else if (expression instanceof OperatorExpression.Quotient quotient) {
      Expression inverse = new Expression.Quotient(Expression.constant(1), quotient.denominator());
      return value(quotient.numerator()).scaled(number(inverse));
    } else if (expression instanceof OperatorExpression.Power power) {
      return power(power);
    } else if (expression instanceof OperatorExpression.Adjoint adjoint) {
      return new Matrix(matrix(adjoint.argument()).dagger());
    } else if (expression instanceof OperatorExpression.Commutator pair) {
      ComplexMatrix a = matrix(pair.left());
      ComplexMatrix b = matrix(pair.right());
      return new Matrix(a.times(b).minus(b.times(a)));
    } else if (expression instanceof OperatorExpression.Anticommutator pair) {
      ComplexMatrix a = matrix(pair.left());
      ComplexMatrix b = matrix(pair.right());
      return new Matrix(a.times(b).plus(b.times(a)));
    } else if (expression instanceof OperatorExpression.Trace trace) {
      return new Scalar(matrix(trace.argument()).trace());
    } else if (expression instanceof OperatorExpression.Dissipator dissipator) {
      return dissipator(matrix(dissipator.jump()));
    } else if (expression instanceof OperatorExpression.Determinant) {
      throw new CannotDecideException("a determinant in a formula");
    }
    return symbol(expression);
  }

  private OperatorValue product(List<OperatorExpression> factors) {
    OperatorValue product = value(factors.get(factors.size() - 1));
    for (int i = factors.size() - 2; i >= 0; i--) {
      product = OperatorValue.product(value(factors.get(i)), product);
    }
    return product;
  }

  private OperatorValue power(OperatorExpression.Power power) {
    if (power.exponent() < 0) {
      throw new CannotDecideException("an inverse that does not stand first on a side");
    }
    ComplexMatrix base = matrix(power.base());
    ComplexMatrix result = base;
    for (int i = 1; i < power.exponent(); i++) {
      result = result.times(base);
    }
    return new Matrix(result);
  }

  private ComplexMatrix matrix(OperatorExpression expression) {
    return value(expression).matrix();
  }

  /** X to A X A^dagger - (A^dagger A X + X A^dagger A)/2. */
  private static OperatorValue dissipator(ComplexMatrix a) {
    ComplexMatrix square = a.dagger().times(a);
    return new SuperOperator(
        x -> {
          ComplexMatrix loss = square.times(x).plus(x.times(square));
          ComplexMatrix half =
              loss.map(entry -> entry.times(org.lindproof.algebra.Rational.of(1, 2)));
          return a.times(x).times(a.dagger()).minus(half);
        });
  }

  private OperatorValue symbol(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Scalar scalar) {
      return new Scalar(number(scalar.value()));
    } else if (expression instanceof OperatorExpression.ObservableInState observable) {
      return new Scalar(observable(observable.name()));
    } else if (expression instanceof OperatorExpression.SiteOperator operator) {
      return new Matrix(siteOperator(operator));
    } else if (expression instanceof OperatorExpression.HamiltonianTerm part) {
      return new Matrix(generator.hamiltonian(List.of(part.name())));
    } else if (expression instanceof OperatorExpression.State) {
      return new Matrix(setting.rho());
    } else if (expression instanceof OperatorExpression.StationaryState) {
      return new Matrix(stationary());
    } else if (expression instanceof OperatorExpression.Vectorised vectorised) {
      return new Matrix(vectorised(vectorised));
    } else if (expression instanceof OperatorExpression.Derivative derivative) {
      ComplexMatrix change = generator.apply(setting.rho());
      return new Matrix(
          derivative.of() instanceof OperatorExpression.State ? change : vector(change));
    } else if (expression instanceof OperatorExpression.Generator) {
      return new SuperOperator(generator::apply);
    } else if (expression instanceof OperatorExpression.Arbitrary) {
      return new Matrix(setting.operator().orElseThrow());
    } else if (expression instanceof OperatorExpression.Column column) {
      List<ComplexFunction> entries = column.entries().stream().map(this::number).toList();
      return new Matrix(ComplexMatrix.of(entries.size(), 1, (i, j) -> entries.get(i)));
    }
    return new Matrix(basis.of(expression));
  }

  private ComplexMatrix siteOperator(OperatorExpression.SiteOperator operator) {
    if (operator.site().isEmpty()) {
      return basis.of(operator.operator());
    }
    int site = context.derivation().system().space().indexOf(operator.site().get());
    return matrix(new Operator.Local(operator.operator(), site));
  }

  private ComplexMatrix matrix(Operator operator) {
    return context.derivation().algebra().matrix(operator).map(this::lift);
  }

  private ComplexMatrix stationary() {
    return Setting.stationaryState(context).map(entry -> entry.in(setting.ring()));
  }

  private ComplexMatrix vectorised(OperatorExpression.Vectorised vectorised) {
    VectorisedEquation equation = equation();
    return switch (vectorised.role()) {
      case STATE -> vector(setting.rho());
      case STATIONARY -> vector(stationary());
      case MATRIX -> equation.matrix().map(this::lift);
      case INHOMOGENEITY -> equation.inhomogeneity().map(this::lift);
    };
  }

  /** A matrix d x d as a vector. */
  ComplexMatrix vector(ComplexMatrix state) {
    return equation().vector(state);
  }

  private VectorisedEquation equation() {
    return VectorisedEquation.of(
        context.derivation().generator(),
        context.study().paper().dynamics().vectorised().orElseThrow().vectorisation());
  }

  /** An observable's operator-level meaning, in the state of the setting. */
  private ComplexFunction observable(String symbol) {
    if (context.meanings().definitions().containsKey(symbol)) {
      throw new CannotDecideException(
          symbol + " is read from a formula about the stationary state, not about any state");
    }
    String name = context.meanings().nameOf(symbol);
    LinearObservables observables =
        new LinearObservables(
            context.derivation().system(),
            context.derivation().algebra(),
            context.derivation().generator());
    return observables
        .operator(context.derivation().system().observable(name).meaning())
        .map(operator -> operator.map(this::lift).times(setting.rho()).trace())
        .orElseThrow(() -> new CannotDecideException(name + " is not linear in the state"));
  }

  /** A printed number: parameters, rates, notation, and observables of the stationary state. */
  private ComplexFunction number(Expression expression) {
    Side side = context.evaluation().side(expression);
    if (side.alternatives().size() != 1) {
      throw new CannotDecideException("a maximum in a formula over operators");
    }
    Quantity quantity = side.alternatives().get(0);
    Optional<RationalFunction> re = quantity.re().rational();
    Optional<RationalFunction> im = quantity.im().rational();
    if (re.isEmpty() || im.isEmpty()) {
      throw new CannotDecideException("a root in a formula over operators");
    }
    return new ComplexFunction(re.get().in(setting.ring()), im.get().in(setting.ring()));
  }
}
