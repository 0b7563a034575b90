package org.lindproof.verify.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lindproof.verify.evaluation.Quantity;

/**
 * Which rows of a printed matrix are rows of the derived one in another place, or have its entries
 * in other columns: what a slip of the copyist does, or of a scan.
 */
public record RowAlignment(List<List<Quantity>> printed, List<List<Quantity>> derived) {

  /** What was found, one sentence without full stop each. */
  public List<String> remarks() {
    Map<Integer, Integer> equal = new TreeMap<>();
    Map<Integer, Integer> shifted = new TreeMap<>();
    TreeSet<Integer> open = new TreeSet<>();
    for (int i = 0; i < printed.size(); i++) {
      Optional<Integer> same = find(i, equal, false);
      if (same.isPresent()) {
        equal.put(i, same.get());
      } else {
        open.add(i);
      }
    }
    for (int i : List.copyOf(open)) {
      Map<Integer, Integer> taken = new TreeMap<>(equal);
      taken.putAll(shifted);
      find(i, taken, true)
          .ifPresent(
              row -> {
                shifted.put(i, row);
                open.remove(i);
              });
    }
    List<String> remarks = new ArrayList<>();
    linedUp().ifPresent(remarks::add);
    remarks.add(
        "compared in any order, %d of the %d printed rows are rows of the derived matrix%s"
            .formatted(equal.size(), printed.size(), pairs(equal)));
    if (!shifted.isEmpty()) {
      remarks.add("with the same entries in other columns, these are, too" + pairs(shifted));
    }
    if (!open.isEmpty()) {
      remarks.add("no derived row has just the entries of the printed " + numbers(open));
    }
    return remarks;
  }

  /** The rows in order, some left out on either side so that the fewest entries differ. */
  private Optional<String> linedUp() {
    RowMatching best = RowMatching.of(printed.size(), derived.size(), this::differences);
    int inPlace = 0;
    for (int i = 0; i < Math.min(printed.size(), derived.size()); i++) {
      inPlace += differences(i, i);
    }
    if (best.cost() >= inPlace || best.leftOut().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "read without the printed %s, the rows follow the derived ones with %d entries that differ"
            .formatted(numbers(best.leftOut()), best.differences()));
  }

  /** How many entries of a printed and a derived row differ. */
  private int differences(int row, int k) {
    List<Quantity> left = printed.get(row);
    List<Quantity> right = derived.get(k);
    int count = Math.abs(left.size() - right.size());
    for (int j = 0; j < Math.min(left.size(), right.size()); j++) {
      count += equal(left.get(j), right.get(j)) ? 0 : 1;
    }
    return count;
  }

  private static String numbers(Collection<Integer> rows) {
    return (rows.size() == 1 ? "row " : "rows ")
        + rows.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(", "));
  }

  private static String pairs(Map<Integer, Integer> pairs) {
    if (pairs.isEmpty()) {
      return "";
    }
    return pairs.entrySet().stream()
        .map(
            e ->
                e.getKey().equals(e.getValue())
                    ? Integer.toString(e.getKey() + 1)
                    : "%d as %d".formatted(e.getKey() + 1, e.getValue() + 1))
        .collect(Collectors.joining(", ", " (", ")"));
  }

  /** The nearest derived row that is not taken. */
  private Optional<Integer> find(int row, Map<Integer, Integer> taken, boolean anyColumns) {
    Optional<Integer> best = Optional.empty();
    for (int k = 0; k < derived.size(); k++) {
      boolean nearer = best.isEmpty() || Math.abs(k - row) < Math.abs(best.get() - row);
      if (nearer && !taken.containsValue(k) && fits(row, k, anyColumns)) {
        best = Optional.of(k);
      }
    }
    return best;
  }

  private boolean fits(int row, int k, boolean anyColumns) {
    List<Quantity> left = printed.get(row);
    List<Quantity> right = derived.get(k);
    if (!anyColumns) {
      return left.size() == right.size() && allEqual(left, right);
    }
    List<Quantity> some = nonzero(left);
    List<Quantity> others = nonzero(right);
    return !some.isEmpty() && some.size() == others.size() && allEqual(some, others);
  }

  private static boolean allEqual(List<Quantity> left, List<Quantity> right) {
    for (int i = 0; i < left.size(); i++) {
      if (!equal(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two entries are the same function. */
  public static boolean equal(Quantity a, Quantity b) {
    Quantity difference = a.minus(b);
    return difference.re().isZero() && difference.im().isZero();
  }

  private static List<Quantity> nonzero(List<Quantity> row) {
    return row.stream().filter(q -> !q.re().isZero() || !q.im().isZero()).toList();
  }
}
