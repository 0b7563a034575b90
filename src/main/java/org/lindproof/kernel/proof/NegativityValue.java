package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Observable;

/** Proofs of negativity = max{0, formula with one root}. */
public record NegativityValue(ClaimSetting setting) {

  /** Whether an equation has this shape. */
  public boolean isAbout(AtomicClaim link) {
    return link.relation().isEquality()
        && link.left() instanceof Expression.Symbol symbol
        && setting.isNegativity(symbol.name())
        && link.right() instanceof Expression.Maximum maximum
        && maximum.arguments().size() == 2
        && maximum.arguments().get(0).equals(Expression.constant(0));
  }

  /** The tactics that prove the equation. */
  public List<String> prove(AtomicClaim link) {
    String name = ((Expression.Symbol) link.left()).name();
    Observable observable = setting.symbols().observable(name).orElseThrow();
    String symbol = setting.model().names().symbol(name);
    List<String> lines = new ArrayList<>();
    lines.add("rewrite (%1$s_form _ _ h h_%1$s); apply (f_equal (Rmax 0)).".formatted(symbol));
    lines.addAll(new BlockEigenvalue(setting, observable).prove(link.right(), false));
    return lines;
  }
}
