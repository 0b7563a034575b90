package org.lindproof.steady.symja;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.cas.CasFunction;
import org.lindproof.cas.CasMatrix;
import org.lindproof.cas.CasTerm;
import org.lindproof.cas.SymjaSession;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Site;
import org.lindproof.steady.equation.Unknown;

/**
 * The master equation in Symja's hands: operators by Kronecker products, the density matrix as a
 * matrix of symbols, the generator applied to it. Throws {@link org.lindproof.cas.CasException}
 * where Symja gives no answer.
 */
final class SymjaModel {
  private final OpenSystem system;
  private final SymjaSession session;
  private final CasMatrix rho;
  private final Map<String, CasMatrix> hamiltonian = new LinkedHashMap<>();
  private final Map<String, CasMatrix> dissipated = new LinkedHashMap<>(); // bath -> D(rho)

  SymjaModel(OpenSystem system, SymjaSession session) {
    this.system = system;
    this.session = session;
    this.rho = density(system.space().dimension());
    for (HamiltonianPart part : system.hamiltonian()) {
      hamiltonian.put(part.name(), matrix(part.operator()));
    }
    system.baths().forEach(bath -> dissipated.put(bath.name(), dissipate(bath.name())));
  }

  private static CasMatrix density(int dimension) {
    return CasMatrix.of(
        dimension,
        dimension,
        (i, j) -> {
          if (i == j) {
            return Expression.symbol(new Unknown(Unknown.Kind.POPULATION, i, i).symbol());
          }
          int row = Math.min(i, j);
          int column = Math.max(i, j);
          Expression x = Expression.symbol(new Unknown(Unknown.Kind.REAL, row, column).symbol());
          Expression y =
              Expression.symbol(new Unknown(Unknown.Kind.IMAGINARY, row, column).symbol());
          Expression iy = Expression.product(List.of(new Expression.ImaginaryUnit(), y));
          Expression signed = i < j ? iy : new Expression.Negation(iy);
          return new Expression.Sum(List.of(x, signed));
        });
  }

  /** The density matrix in terms of the real unknowns. */
  CasMatrix rho() {
    return rho;
  }

  /** The sum of some parts of the Hamiltonian. */
  CasMatrix hamiltonian(List<String> parts) {
    List<CasMatrix> some = parts.stream().map(hamiltonian::get).toList();
    return some.size() == 1 ? some.get(0) : session.add(some).orElseThrow();
  }

  /** The dissipators of a bath applied to the density matrix. */
  CasMatrix dissipator(String bath) {
    return dissipated.get(bath);
  }

  /** L(rho), every entry expanded. */
  CasMatrix generated() {
    CasMatrix h = hamiltonian(system.hamiltonian().stream().map(HamiltonianPart::name).toList());
    Expression minusI = new Expression.Negation(new Expression.ImaginaryUnit());
    List<CasMatrix> terms = new ArrayList<>(dissipated.values());
    CasMatrix commutator = session.commutator(h, rho).orElseThrow();
    terms.add(session.scale(minusI, commutator).orElseThrow());
    return session.add(terms).orElseThrow();
  }

  /** The matrix of an operator. */
  CasMatrix matrix(Operator operator) {
    return session.evaluateToMatrix(term(operator)).orElseThrow();
  }

  private CasTerm term(Operator operator) {
    if (operator instanceof Operator.Local local) {
      return embed(local);
    } else if (operator instanceof Operator.Identity) {
      return CasMatrix.identity(system.space().dimension());
    } else if (operator instanceof Operator.Scaled scaled) {
      return CasTerm.apply(
          CasFunction.TIMES, CasTerm.of(scaled.coefficient()), term(scaled.operator()));
    } else if (operator instanceof Operator.Sum sum) {
      return several(CasFunction.PLUS, sum.terms());
    } else if (operator instanceof Operator.Product product) {
      return several(CasFunction.DOT, product.factors());
    } else if (operator instanceof Operator.Adjoint adjoint) {
      return matrix(adjoint.operator()).adjoint();
    }
    throw new IllegalStateException("unknown operator " + operator);
  }

  private CasTerm several(CasFunction function, List<Operator> operators) {
    List<CasTerm> terms = operators.stream().map(this::term).toList();
    return terms.size() == 1 ? terms.get(0) : new CasTerm.Application(function, terms);
  }

  private CasTerm embed(Operator.Local local) {
    HilbertSpace space = system.space();
    List<CasTerm> factors = new ArrayList<>();
    for (int i = 0; i < space.sites().size(); i++) {
      Site site = space.sites().get(i);
      factors.add(
          i == local.site() ? constant(local.operator()) : CasMatrix.identity(site.dimension()));
    }
    return factors.size() == 1
        ? factors.get(0)
        : new CasTerm.Application(CasFunction.KRONECKER_PRODUCT, factors);
  }

  private static CasMatrix constant(LocalOperator operator) {
    int d = operator.dimension();
    return CasMatrix.of(d, d, (i, j) -> number(operator.matrix().get(i).get(j)));
  }

  private static Expression number(GaussianRational value) {
    Expression re = Expression.constant(value.re());
    if (value.im().isZero()) {
      return re;
    }
    Expression im =
        new Expression.Product(
            List.of(Expression.constant(value.im()), new Expression.ImaginaryUnit()));
    return value.re().isZero() ? im : new Expression.Sum(List.of(re, im));
  }

  private CasMatrix dissipate(String bath) {
    List<CasTerm> terms = new ArrayList<>();
    for (JumpOperator jump : system.jumpsOf(bath)) {
      CasMatrix a = matrix(jump.operator());
      CasMatrix square = session.multiply(List.of(a.adjoint(), a)).orElseThrow();
      CasTerm gain = CasTerm.apply(CasFunction.DOT, a, rho, a.adjoint());
      CasTerm loss =
          CasTerm.apply(
              CasFunction.TIMES,
              CasTerm.of(Expression.constant(Rational.of(-1, 2))),
              CasTerm.apply(
                  CasFunction.PLUS,
                  CasTerm.apply(CasFunction.DOT, square, rho),
                  CasTerm.apply(CasFunction.DOT, rho, square)));
      CasTerm both = CasTerm.apply(CasFunction.PLUS, gain, loss);
      terms.add(CasTerm.apply(CasFunction.TIMES, CasTerm.of(jump.rate()), both));
    }
    int d = system.space().dimension();
    if (terms.isEmpty()) {
      return CasMatrix.of(d, d, (i, j) -> Expression.constant(0));
    }
    CasTerm sum =
        terms.size() == 1 ? terms.get(0) : new CasTerm.Application(CasFunction.PLUS, terms);
    return session.evaluateToMatrix(sum).orElseThrow();
  }
}
