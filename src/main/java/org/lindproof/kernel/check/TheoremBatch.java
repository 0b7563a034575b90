package org.lindproof.kernel.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files with theorems that coqc sees in one go, each a module of its own: most of the time that it
 * takes for a short one it spends on loading the real numbers.
 *
 * @param theorems path to the name of the theorem in it
 */
record TheoremBatch(Map<String, String> theorems) {
  /** In characters: some seconds of coqc, so that progress can be seen. */
  private static final int LARGEST = 100_000;

  /** Less takes no longer than what it needs takes to load. */
  private static final int SMALLEST = 10_000;

  TheoremBatch {
    theorems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(theorems));
  }

  /**
   * Theorems divided into batches, in their order; the last ones are small, so that all jobs end at
   * about the same time.
   */
  static List<TheoremBatch> of(CoqSources sources, Map<String, String> theorems, int jobs) {
    int left = length(sources, theorems.keySet());
    List<TheoremBatch> batches = new ArrayList<>();
    Map<String, String> next = new LinkedHashMap<>();
    int size = size(left, jobs);
    for (Map.Entry<String, String> theorem : theorems.entrySet()) {
      next.put(theorem.getKey(), theorem.getValue());
      int length = length(sources, next.keySet());
      if (length >= size) {
        batches.add(new TheoremBatch(next));
        next.clear();
        left -= length;
        size = size(left, jobs);
      }
    }
    if (!next.isEmpty()) {
      batches.add(new TheoremBatch(next));
    }
    return List.copyOf(batches);
  }

  private static int size(int left, int jobs) {
    return Math.max(SMALLEST, Math.min(LARGEST, left / (2 * jobs)));
  }

  private static int length(CoqSources sources, Set<String> paths) {
    return paths.stream().mapToInt(path -> sources.texts().get(path).length()).sum();
  }

  /** The first and the second half; two theorems at least. */
  List<TheoremBatch> halves() {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> second = new LinkedHashMap<>();
    theorems.forEach(
        (path, name) -> (first.size() < theorems.size() / 2 ? first : second).put(path, name));
    return List.of(new TheoremBatch(first), new TheoremBatch(second));
  }

  /** What all of them need. */
  Set<String> needs(CoqSources sources) {
    Set<String> needs = new LinkedHashSet<>();
    theorems.keySet().forEach(path -> needs.addAll(sources.needs().get(path)));
    return needs;
  }

  /** Their contents as they are, and the question what all theorems rest on. */
  String text(CoqSources sources) {
    StringBuilder text = new StringBuilder();
    List<String> names = new ArrayList<>();
    theorems.forEach(
        (path, name) -> {
          String module = "M" + (names.size() + 1);
          text.append("Module %s. ".formatted(module)); // lines are counted as in the file
          text.append(sources.texts().get(path));
          text.append("\nEnd %s.\n".formatted(module));
          names.add(module + "." + name);
        });
    return text.append(Assumptions.question(names)).toString();
  }
}
