package org.lindproof.quantum;

import java.util.List;
import org.lindproof.algebra.expression.Expression;

/**
 * An abbreviation, for example Gamma_h for the sum of the rates of bath h.
 *
 * @param name as in the study
 * @param tex its spellings in the paper; the first is used for printing
 * @param definition in parameters, rates and notation that was declared before; a polynomial
 */
public record Notation(String name, List<String> tex, Expression definition) {
  public Notation {
    tex = List.copyOf(tex);
  }
}
