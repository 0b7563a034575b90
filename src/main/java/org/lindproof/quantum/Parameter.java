package org.lindproof.quantum;

import java.util.List;
import org.lindproof.algebra.SymbolDomain;

/**
 * A real parameter.
 *
 * @param name as in the study and on the command line, for example {@code gamma_h}
 * @param tex its spellings in the paper; the first is used for printing
 * @param domain which values it may take
 */
public record Parameter(String name, List<String> tex, SymbolDomain domain) {
  public Parameter {
    tex = List.copyOf(tex);
  }
}
