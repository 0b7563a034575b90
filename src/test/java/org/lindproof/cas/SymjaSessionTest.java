package org.lindproof.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lindproof.algebra.expression.Expression.constant;
import static org.lindproof.algebra.expression.Expression.product;
import static org.lindproof.algebra.expression.Expression.sum;
import static org.lindproof.algebra.expression.Expression.symbol;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Expression.Conjugate;
import org.lindproof.algebra.expression.Expression.ImaginaryUnit;
import org.lindproof.algebra.expression.Expression.Modulus;
import org.lindproof.algebra.expression.Expression.Negation;
import org.lindproof.algebra.expression.Expression.Power;
import org.lindproof.algebra.expression.Expression.Quotient;
import org.lindproof.algebra.expression.Expression.SquareRoot;
import org.lindproof.cas.polynomial.ComplexParts;
import org.lindproof.cas.polynomial.LinearForm;

class SymjaSessionTest {
  private static final SymjaSession SESSION = SymjaSession.start();
  private static final Expression X = symbol("x");
  private static final Expression Y = symbol("y");
  private static final Expression I = new ImaginaryUnit();

  @AfterAll
  static void close() {
    SESSION.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delta", "Delta", "gamma", "Gamma", "E", "I", "N", "C", "D", "O", "e", "i", "k_1", "dt",
        "Pi", "lp1", "γ_h", "Plus", "True"
      })
  void aNameStaysWhatItIs(String name) {
    Expression squared = product(List.of(symbol(name), symbol(name)));
    assertThat(SESSION.evaluate(CasTerm.of(squared)).orElseThrow())
        .isEqualTo(CasTerm.of(new Power(symbol(name), 2)));
    assertThat(SESSION.expand(squared).orElseThrow()).isEqualTo(new Power(symbol(name), 2));
  }

  @Test
  void namesThatDifferOnlyInCaseAreDifferentSymbols() {
    assertZero(ZeroTest.NONZERO, minus(symbol("delta"), symbol("Delta")));
  }

  @Test
  void theBinomialFormulaIsIdenticallyTrueAndItsTwinWithADroppedTermIsNot() {
    Expression square = new Power(plus(X, Y), 2);
    Expression squares = plus(new Power(X, 2), new Power(Y, 2));
    Expression mixed = product(List.of(constant(2), X, Y));
    assertZero(ZeroTest.ZERO, minus(square, plus(squares, mixed)));
    assertZero(ZeroTest.NONZERO, minus(square, squares));
  }

  @Test
  void aDifferenceBelowFloatingPointIsNotZero() {
    Expression tiny = constant(Rational.parse("1e-60"));
    assertZero(ZeroTest.NONZERO, minus(plus(X, tiny), X));
    assertZero(ZeroTest.UNKNOWN, product(List.of(tiny, new SquareRoot(constant(2)))));
  }

  @Test
  void theSquareOfARootIsItsArgument() {
    assertZero(ZeroTest.ZERO, minus(new Power(new SquareRoot(plus(X, Y)), 2), plus(X, Y)));
  }

  @Test
  void theSquaredModulusIsTheNumberTimesItsConjugate() {
    Expression z = plus(X, product(List.of(I, Y)));
    Expression expected = plus(new Power(X, 2), new Power(Y, 2));
    assertZero(ZeroTest.ZERO, minus(new Power(new Modulus(z), 2), expected));
    assertZero(ZeroTest.ZERO, minus(product(List.of(z, new Conjugate(z))), expected));
  }

  @Test
  void lowestTermsCancelTheCommonFactor() {
    Expression quotient = new Quotient(minus(new Power(X, 2), new Power(Y, 2)), minus(X, Y));
    assertThat(SESSION.together(quotient).orElseThrow()).isEqualTo(plus(X, Y));
    assertThat(SESSION.cancel(quotient).orElseThrow()).isEqualTo(plus(X, Y));
  }

  @Test
  void lowestTermsHaveARealDenominator() {
    Expression inverse = new Quotient(constant(1), plus(X, product(List.of(I, Y))));
    Expression expected =
        new Quotient(minus(X, product(List.of(I, Y))), plus(new Power(X, 2), new Power(Y, 2)));
    assertThat(SESSION.together(inverse).orElseThrow()).isEqualTo(expected);
  }

  @Test
  void aFactoredPolynomialIsStillTheSame() {
    Expression difference = minus(new Power(X, 2), new Power(Y, 2));
    Expression factored = SESSION.factor(difference).orElseThrow();
    assertThat(factored).isNotEqualTo(difference);
    assertZero(ZeroTest.ZERO, minus(factored, difference));
  }

  @Test
  void aLinearEquationIsSolvedExactly() {
    // x/3 + y x - 1 = 0
    Expression third = constant(Rational.of(1, 3));
    Expression equation =
        sum(List.of(product(List.of(third, X)), product(List.of(Y, X)), constant(-1)));
    Expression solution = SESSION.solveLinear(equation, "x").orElseThrow();
    Expression expected = new Quotient(constant(1), plus(third, Y));
    assertZero(ZeroTest.ZERO, minus(solution, expected));
  }

  @Test
  void anEquationThatIsNotLinearInTheUnknownOrDoesNotContainItFails() {
    assertFails(SESSION.solveLinear(minus(new Power(X, 2), Y), "x"), "not linear");
    assertFails(SESSION.solveLinear(minus(new Power(X, 2), Y), "z"), "does not contain z");
  }

  @Test
  void coefficientsOfALinearFormAreCollected() {
    Expression form = plus(product(List.of(plus(Y, constant(2)), X)), Y);
    LinearForm linear = SESSION.linearForm(form, List.of("x")).orElseThrow();
    assertThat(linear.coefficients()).containsExactly(plus(Y, constant(2)));
    assertThat(linear.remainder()).isEqualTo(Y);
    assertFails(SESSION.linearForm(product(List.of(X, Y)), List.of("x", "y")), "not linear");
  }

  @Test
  void realAndImaginaryPartsAreSplit() {
    Expression z = plus(X, product(List.of(I, Y)));
    ComplexParts parts = SESSION.complexParts(new Power(z, 2)).orElseThrow();
    assertZero(ZeroTest.ZERO, minus(parts.real(), minus(new Power(X, 2), new Power(Y, 2))));
    assertThat(parts.imaginary()).isEqualTo(product(List.of(constant(2), X, Y)));
  }

  @Test
  void replacementsAreMadeAllAtOnceAndConjugatedBelowAConjugate() {
    Expression swapped = SESSION.substitute(minus(X, Y), Map.of("x", Y, "y", X)).orElseThrow();
    assertZero(ZeroTest.ZERO, minus(swapped, minus(Y, X)));
    Expression conjugate = SESSION.substitute(new Conjugate(X), Map.of("x", I)).orElseThrow();
    assertZero(ZeroTest.ZERO, plus(conjugate, I));
  }

  @Test
  void theDerivativeOfACubeIsThreeSquares() {
    Expression derivative = SESSION.differentiate(new Power(X, 3), "x").orElseThrow();
    assertThat(derivative).isEqualTo(product(List.of(constant(3), new Power(X, 2))));
  }

  @Test
  void whatIsLeftUnevaluatedIsAFailure() {
    assertFails(SESSION.differentiate(new Modulus(X), "x"), "not an exact value");
    assertFails(SESSION.expand(new Quotient(X, constant(0))), "division by zero");
    assertFails(SESSION.together(new Quotient(X, minus(Y, Y))), "division by zero");
    Expression infinite = plus(X, new Quotient(X, constant(0)));
    Expression hidden = new Quotient(new SquareRoot(X), infinite);
    assertFails(SESSION.evaluate(CasTerm.of(hidden)), "division by zero");
  }

  @Test
  void aFunctionTakesOnlyItsNumberOfArguments() {
    assertThatThrownBy(() -> CasTerm.apply(CasFunction.FACTOR, CasTerm.of(X), CasTerm.of(Y)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FACTOR does not take 2 arguments");
  }

  @Test
  void onlyFunctionsOfAlgebraCanBeNamed() {
    assertThat(CasFunction.values())
        .extracting(Enum::name)
        .doesNotContain("GET", "IMPORT", "RUN", "TO_EXPRESSION", "N", "POSSIBLE_ZERO_Q", "SET")
        .hasSize(17);
  }

  @Test
  void aRequestThatWouldRunLongTimesOutAndTheNextOneIsAnswered() {
    Duration limit = Duration.ofSeconds(1);
    try (SymjaSession session = SymjaSession.start(limit)) {
      Expression base = sum(List.of(X, Y, symbol("z"), symbol("u"), symbol("v"), symbol("w")));
      session.expand(base).orElseThrow();
      List<CasTerm> requests =
          List.of(
              CasTerm.apply(CasFunction.FACTOR, CasTerm.of(plus(new Power(base, 20), X))),
              CasTerm.apply(CasFunction.EXPAND, CasTerm.of(new Power(base, 90))));
      for (CasTerm request : requests) {
        long start = System.nanoTime();
        CasResult<CasTerm> result = session.evaluate(request);
        assertThat(result).isEqualTo(new CasResult.TimedOut<>(limit));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit.plusSeconds(20));
        assertThat(session.isIdenticallyZero(minus(X, X)).orElseThrow()).isEqualTo(ZeroTest.ZERO);
      }
      assertThat(session.expand(new Power(base, 90))).isEqualTo(new CasResult.TimedOut<>(limit));
      assertThat(session.expand(plus(X, Y)).orElseThrow()).isEqualTo(plus(X, Y));
    }
  }

  @Test
  void aClosedSessionRefusesToWork() {
    SymjaSession session = SymjaSession.start();
    session.close();
    assertThatThrownBy(() -> session.expand(X)).isInstanceOf(IllegalStateException.class);
  }

  private static void assertZero(ZeroTest expected, Expression expression) {
    assertThat(SESSION.isIdenticallyZero(expression).orElseThrow()).isEqualTo(expected);
  }

  private static void assertFails(CasResult<?> result, String reason) {
    assertThat(result).isInstanceOf(CasResult.Failed.class);
    assertThat(((CasResult.Failed<?>) result).reason()).contains(reason);
  }

  private static Expression plus(Expression left, Expression right) {
    return sum(List.of(left, right));
  }

  private static Expression minus(Expression left, Expression right) {
    return sum(List.of(left, new Negation(right)));
  }
}
