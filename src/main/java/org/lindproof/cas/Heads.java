package org.lindproof.cas;

import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.ISymbol;

/** Which head of Symja's stands for which function of the whitelist. */
final class Heads {
  private Heads() {}

  static ISymbol of(CasFunction function) {
    return switch (function) {
      case PLUS -> S.Plus;
      case TIMES -> S.Times;
      case EXPAND -> S.Expand;
      case TOGETHER -> S.Together;
      case CANCEL -> S.Cancel;
      case FACTOR -> S.Factor;
      case NUMERATOR -> S.Numerator;
      case DENOMINATOR -> S.Denominator;
      case COEFFICIENT -> S.Coefficient;
      case COLLECT -> S.Collect;
      case SIMPLIFY -> S.Simplify;
      case DOT -> S.Dot;
      case KRONECKER_PRODUCT -> S.KroneckerProduct;
      case TRANSPOSE -> S.Transpose;
      case TRACE -> S.Tr;
      case D -> S.D;
      case SOLVE -> S.Solve;
    };
  }
}
