package org.lindproof.kernel.operator;

import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.text.NotExportableException;

/** Which numbers a formula over operators may have: polynomials, divided by numbers. */
final class PrintedDivisors {

  /**
   * Refuses all others.
   *
   * @throws NotExportableException saying which
   */
  void check(Expression number) {
    boolean function =
        number instanceof Expression.Modulus
            || number instanceof Expression.SquareRoot
            || number instanceof Expression.Exponential
            || number instanceof Expression.Maximum;
    if (function) {
      throw new NotExportableException("a function of a number in a formula over operators");
    }
    boolean divided =
        (number instanceof Expression.Quotient quotient
                && !quotient.denominator().symbols().isEmpty())
            || (number instanceof Expression.Power power
                && power.exponent() < 0
                && !power.base().symbols().isEmpty());
    if (divided) {
      throw new NotExportableException("a quotient in a formula over operators");
    }
    number.children().forEach(this::check);
  }
}
