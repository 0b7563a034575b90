package org.lindproof.verify.witness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.numeric.ExpressionValues;
import org.lindproof.numeric.linear.ComplexValue;

/**
 * Formulas whose symbols stand for any numbers, whatever the study says of them.
 *
 * @param complex the symbols that are not real
 */
public record FreeSymbols(Set<String> complex, long seed) {
  private static final int POINTS = 3;

  public FreeSymbols {
    complex = Set.copyOf(complex);
  }

  /**
   * Whether the sides of an equality are equal for any numbers, as in {@code conj(conj(c)) = c}:
   * then it says nothing about the system.
   */
  public boolean isTautology(Statement.Chain equality) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < POINTS; i++) {
      Map<String, ComplexValue> values = new LinkedHashMap<>();
      for (String symbol : equality.symbols()) {
        double im = complex.contains(symbol) ? random.nextDouble(0.5, 2) : 0;
        values.put(symbol, new ComplexValue(random.nextDouble(0.5, 2), im, 0));
      }
      ComplexValue first = ExpressionValues.evaluate(equality.sides().get(0), values);
      boolean differs =
          equality.sides().stream()
              .map(side -> ExpressionValues.evaluate(side, values).minus(first))
              .anyMatch(difference -> !(difference.modulus() <= difference.error()));
      if (differs) {
        return false;
      }
    }
    return true;
  }
}
