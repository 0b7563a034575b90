package org.lindproof.verify.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lindproof.algebra.Polynomial;

/** A Boolean formula over the signs (-1, 0, 1) of polynomials. */
public sealed interface Condition {

  /** Always true, or never. */
  record Constant(boolean value) implements Condition {}

  /** The polynomial has one of these signs. */
  record SignIs(Polynomial polynomial, Set<Integer> signs) implements Condition {
    public SignIs {
      signs = Set.copyOf(signs);
    }
  }

  /** All hold. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Does not hold. */
  record Not(Condition condition) implements Condition {}

  static Condition all(Condition... parts) {
    return new All(List.of(parts));
  }

  static Condition any(Condition... parts) {
    return new Any(List.of(parts));
  }

  /** Both or neither. */
  static Condition iff(Condition left, Condition right) {
    return any(all(left, right), all(new Not(left), new Not(right)));
  }

  /** The truth value, given the signs of all polynomials that occur. */
  default boolean holds(Function<Polynomial, Integer> signs) {
    if (this instanceof Constant constant) {
      return constant.value();
    } else if (this instanceof SignIs atom) {
      return atom.signs().contains(signs.apply(atom.polynomial()));
    } else if (this instanceof All all) {
      return all.parts().stream().allMatch(part -> part.holds(signs));
    } else if (this instanceof Any any) {
      return any.parts().stream().anyMatch(part -> part.holds(signs));
    } else if (this instanceof Not not) {
      return !not.condition().holds(signs);
    }
    throw new IllegalStateException("unknown condition " + this);
  }

  /** The truth value under an assignment of signs. */
  default boolean holds(Map<Polynomial, Integer> signs) {
    return holds(signs::get);
  }

  /** The polynomials that occur. */
  default List<Polynomial> polynomials() {
    List<Polynomial> found = new ArrayList<>();
    collect(this, found);
    return found.stream().distinct().toList();
  }

  private static void collect(Condition condition, List<Polynomial> found) {
    if (condition instanceof SignIs atom) {
      found.add(atom.polynomial());
    } else if (condition instanceof All all) {
      all.parts().forEach(part -> collect(part, found));
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> collect(part, found));
    } else if (condition instanceof Not not) {
      collect(not.condition(), found);
    }
  }
}
