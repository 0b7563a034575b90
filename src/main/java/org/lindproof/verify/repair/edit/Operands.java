package org.lindproof.verify.repair.edit;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;

/** The operands of a sum or a product, changed one at a time. */
public record Operands(List<Expression> list) {
  public Operands {
    list = List.copyOf(list);
  }

  /** With another operand at a place. */
  public List<Expression> with(int index, Expression operand) {
    List<Expression> changed = new ArrayList<>(list);
    changed.set(index, operand);
    return changed;
  }

  /** Without the operand at a place. */
  public List<Expression> without(int index) {
    List<Expression> rest = new ArrayList<>(list);
    rest.remove(index);
    return rest;
  }

  /** With one more operand at the end. */
  public List<Expression> and(Expression operand) {
    List<Expression> more = new ArrayList<>(list);
    more.add(operand);
    return more;
  }
}
