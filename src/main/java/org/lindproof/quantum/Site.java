package org.lindproof.quantum;

import java.util.HashSet;
import java.util.List;

/**
 * A finite-dimensional subsystem with an ordered orthonormal basis.
 *
 * @param name as in the study, for example {@code h}
 * @param basis labels of the basis states in order; {@code [1, 0]} says |1&gt; = (1,0)^T
 */
public record Site(String name, List<String> basis) {
  public Site {
    basis = List.copyOf(basis);
    if (basis.size() < 2 || new HashSet<>(basis).size() != basis.size()) {
      throw new IllegalArgumentException(
          "site " + name + " needs at least two different basis states, got " + basis);
    }
  }

  public int dimension() {
    return basis.size();
  }
}
