package org.lindproof.verify.quantity;

import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.paper.claim.Curve;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.verify.enclosure.Box;
import org.lindproof.verify.enclosure.ObservableTrees;
import org.lindproof.verify.enclosure.QuantityEnclosure;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.SymbolMeanings;

/** Encloses what has a closed form. */
public record ClosedFormEnclosures(OpenSystem system, ObservableTrees trees) implements Enclosures {

  @Override
  public QuantityEnclosure along(Curve curve, Expression quantity, SymbolMeanings meanings) {
    return QuantityEnclosure.of(quantity, curve.parameter(), system, meanings, trees);
  }

  @Override
  public Interval at(Map<String, Rational> at, Expression quantity, SymbolMeanings meanings) {
    String any = at.keySet().iterator().next();
    return QuantityEnclosure.of(quantity, any, system, meanings, trees)
        .value(Box.point(at))
        .orElseThrow(() -> new CannotDecideException("the quantity may be undefined at the point"));
  }
}
