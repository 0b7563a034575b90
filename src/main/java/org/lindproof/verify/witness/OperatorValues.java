package org.lindproof.verify.witness;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.numeric.DensityMatrix;
import org.lindproof.numeric.Observables;
import org.lindproof.numeric.linear.ComplexMatrix;
import org.lindproof.numeric.linear.ComplexValue;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Operator;
import org.lindproof.verify.evaluation.CannotDecideException;

/** The values of printed expressions over operators in floating point, with error bounds. */
final class OperatorValues {
  private final NumericSetting setting;
  private final OperatorWitness.Reading reading;

  OperatorValues(NumericSetting setting, OperatorWitness.Reading reading) {
    this.setting = setting;
    this.reading = reading;
  }

  private sealed interface Value {}

  private record Scalar(ComplexValue value) implements Value {}

  private record Matrix(ComplexMatrix value) implements Value {}

  private record SuperOperator(UnaryOperator<ComplexMatrix> map) implements Value {}

  /** A number as a matrix of one entry, a map by what it does to the state. */
  ComplexMatrix matrix(OperatorExpression expression) {
    Value value = value(expression);
    if (value instanceof Matrix matrix) {
      return matrix.value();
    } else if (value instanceof Scalar scalar) {
      return ComplexMatrix.of(1, 1, (i, j) -> scalar.value());
    }
    return ((SuperOperator) value).map().apply(setting.rho());
  }

  /** A printed number. */
  ComplexValue number(Expression expression) {
    return NumericWitness.value(expression, setting.sample().values(), reading.meanings());
  }

  private Value value(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Sum sum) {
      return sum.terms().stream().map(this::value).reduce(OperatorValues::sum).orElseThrow();
    } else if (expression instanceof OperatorExpression.Product product) {
      List<OperatorExpression> factors = product.factors();
      Value value = value(factors.get(factors.size() - 1));
      for (int i = factors.size() - 2; i >= 0; i--) {
        value = product(value(factors.get(i)), value);
      }
      return value;
    } else if (expression instanceof OperatorExpression.Negation negation) {
      return scaled(value(negation.argument()), ComplexValue.exact(-1));
    } else if (expression instanceof OperatorExpression.Quotient quotient) {
      ComplexValue inverse = ComplexValue.ONE.dividedBy(number(quotient.denominator()));
      return scaled(value(quotient.numerator()), inverse);
    } else if (expression instanceof OperatorExpression.Power power && power.exponent() > 0) {
      ComplexMatrix base = matrix(power.base());
      ComplexMatrix result = base;
      for (int i = 1; i < power.exponent(); i++) {
        result = result.times(base);
      }
      return new Matrix(result);
    } else if (expression instanceof OperatorExpression.Adjoint adjoint) {
      return new Matrix(matrix(adjoint.argument()).adjoint());
    } else if (expression instanceof OperatorExpression.Commutator pair) {
      return new Matrix(braces(pair.left(), pair.right(), -1));
    } else if (expression instanceof OperatorExpression.Anticommutator pair) {
      return new Matrix(braces(pair.left(), pair.right(), 1));
    } else if (expression instanceof OperatorExpression.Trace trace) {
      return new Scalar(matrix(trace.argument()).trace());
    } else if (expression instanceof OperatorExpression.Dissipator dissipator) {
      return dissipator(matrix(dissipator.jump()));
    }
    return symbol(expression);
  }

  private ComplexMatrix braces(OperatorExpression left, OperatorExpression right, int sign) {
    ComplexMatrix a = matrix(left);
    ComplexMatrix b = matrix(right);
    return a.times(b).plus(b.times(a).scaled(ComplexValue.exact(sign)));
  }

  private static Value dissipator(ComplexMatrix a) {
    ComplexMatrix square = a.adjoint().times(a);
    return new SuperOperator(
        x ->
            a.times(x)
                .times(a.adjoint())
                .minus(square.times(x).plus(x.times(square)).scaled(ComplexValue.exact(0.5))));
  }

  private static Value sum(Value left, Value right) {
    if (left instanceof Scalar a && right instanceof Scalar b) {
      return new Scalar(a.value().plus(b.value()));
    } else if (left instanceof Matrix a && right instanceof Matrix b) {
      return new Matrix(a.value().plus(b.value()));
    }
    SuperOperator a = (SuperOperator) left;
    SuperOperator b = (SuperOperator) right;
    return new SuperOperator(x -> a.map().apply(x).plus(b.map().apply(x)));
  }

  private static Value product(Value left, Value right) {
    if (left instanceof Scalar factor) {
      return scaled(right, factor.value());
    } else if (right instanceof Scalar factor) {
      return scaled(left, factor.value());
    } else if (left instanceof Matrix a && right instanceof Matrix b) {
      ComplexMatrix product = a.value().times(b.value());
      boolean number = product.rows() == 1 && product.columns() == 1;
      return number ? new Scalar(product.at(0, 0)) : new Matrix(product);
    } else if (left instanceof SuperOperator a && right instanceof Matrix b) {
      return new Matrix(a.map().apply(b.value()));
    } else if (left instanceof Matrix a && right instanceof SuperOperator b) {
      return new SuperOperator(x -> a.value().times(b.map().apply(x)));
    }
    SuperOperator a = (SuperOperator) left;
    SuperOperator b = (SuperOperator) right;
    return new SuperOperator(x -> a.map().apply(b.map().apply(x)));
  }

  private static Value scaled(Value value, ComplexValue factor) {
    if (value instanceof Scalar scalar) {
      return new Scalar(scalar.value().times(factor));
    } else if (value instanceof Matrix matrix) {
      return new Matrix(matrix.value().scaled(factor));
    }
    UnaryOperator<ComplexMatrix> map = ((SuperOperator) value).map();
    return new SuperOperator(x -> map.apply(x).scaled(factor));
  }

  private Value symbol(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Scalar scalar) {
      return new Scalar(number(scalar.value()));
    } else if (expression instanceof OperatorExpression.ObservableInState observable) {
      return new Scalar(observable(observable.name()));
    } else if (expression instanceof OperatorExpression.SiteOperator operator) {
      return new Matrix(siteOperator(operator));
    } else if (expression instanceof OperatorExpression.HamiltonianTerm part) {
      return new Matrix(setting.generator().hamiltonian(List.of(part.name())));
    } else if (expression instanceof OperatorExpression.State) {
      return new Matrix(setting.rho());
    } else if (expression instanceof OperatorExpression.StationaryState) {
      return new Matrix(setting.sample().state().matrix());
    } else if (expression instanceof OperatorExpression.Vectorised vectorised) {
      return new Matrix(vectorised(vectorised));
    } else if (expression instanceof OperatorExpression.Derivative derivative) {
      ComplexMatrix change = setting.generator().apply(setting.rho());
      return new Matrix(
          derivative.of() instanceof OperatorExpression.State ? change : vector(change));
    } else if (expression instanceof OperatorExpression.Generator) {
      return new SuperOperator(setting.generator()::apply);
    } else if (expression instanceof OperatorExpression.Arbitrary) {
      return new Matrix(setting.operator());
    }
    return new Matrix(basis(expression));
  }

  private ComplexValue observable(String symbol) {
    String name = reading.meanings().nameOf(symbol);
    HilbertSpace space = setting.system().space();
    return new Observables(
            setting.system(), setting.generator(), new DensityMatrix(space, setting.rho()))
        .value(name)
        .orElse(ComplexValue.UNDEFINED);
  }

  private ComplexMatrix siteOperator(OperatorExpression.SiteOperator operator) {
    if (operator.site().isEmpty()) {
      LocalOperator local = operator.operator();
      return ComplexMatrix.of(
          local.dimension(), local.dimension(), (i, j) -> exact(local.matrix().get(i).get(j)));
    }
    int site = setting.system().space().indexOf(operator.site().get());
    return setting.generator().matrix(new Operator.Local(operator.operator(), site));
  }

  private static ComplexValue exact(GaussianRational number) {
    return ComplexValue.of(number.re())
        .plus(ComplexValue.of(number.im()).times(ComplexValue.IMAGINARY_UNIT));
  }

  private ComplexMatrix basis(OperatorExpression expression) {
    HilbertSpace space = setting.system().space();
    if (expression instanceof OperatorExpression.Ket ket) {
      return ket(space, ket.label());
    } else if (expression instanceof OperatorExpression.Bra bra) {
      return ket(space, bra.label()).adjoint();
    } else if (expression instanceof OperatorExpression.Identity) {
      return ComplexMatrix.identity(space.dimension());
    } else if (expression instanceof OperatorExpression.Column column) {
      return ComplexMatrix.of(
          column.entries().size(), 1, (i, j) -> number(column.entries().get(i)));
    }
    throw new CannotDecideException("no floating point for an inverse or a determinant");
  }

  private static ComplexMatrix ket(HilbertSpace space, String label) {
    List<String> basis =
        space.basis().contains(label)
            ? space.basis()
            : space.sites().stream()
                .map(site -> site.basis())
                .filter(states -> states.contains(label))
                .findFirst()
                .orElseThrow();
    int position = basis.indexOf(label);
    return ComplexMatrix.of(
        basis.size(), 1, (i, j) -> i == position ? ComplexValue.ONE : ComplexValue.ZERO);
  }

  private ComplexMatrix vectorised(OperatorExpression.Vectorised vectorised) {
    NumericVectorisation equation = equation();
    return switch (vectorised.role()) {
      case STATE -> equation.vector(setting.rho());
      case STATIONARY -> equation.vector(setting.sample().state().matrix());
      case MATRIX -> equation.matrix();
      case INHOMOGENEITY -> equation.inhomogeneity();
    };
  }

  /** A matrix n x n as a vector. */
  ComplexMatrix vector(ComplexMatrix state) {
    return equation().vector(state);
  }

  private NumericVectorisation equation() {
    return new NumericVectorisation(
        reading.vectorisation().orElseThrow(), setting.generator().superoperator());
  }
}
