package org.lindproof.kernel.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short files with theorems that coqc sees in one go, each a module of its own: most of the time
 * that it takes for one of them it spends on loading the real numbers.
 *
 * @param theorems path to the name of the theorem in it
 */
record TheoremBatch(Map<String, String> theorems) {
  /** A file longer than this, in characters, takes longer than what it needs takes to load. */
  private static final int LONG = 10_000;

  private static final int MOST = 10;

  TheoremBatch {
    theorems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(theorems));
  }

  /** The short ones of some theorems, as few at a time as there is work for all jobs. */
  static List<TheoremBatch> of(CoqSources sources, Map<String, String> theorems, int jobs) {
    Map<String, String> shortOnes = new LinkedHashMap<>();
    theorems.forEach(
        (path, name) -> {
          if (sources.texts().get(path).length() <= LONG) {
            shortOnes.put(path, name);
          }
        });
    int size = Math.min(MOST, (shortOnes.size() + jobs - 1) / jobs);
    List<TheoremBatch> batches = new ArrayList<>();
    Map<String, String> next = new LinkedHashMap<>();
    for (Map.Entry<String, String> theorem : shortOnes.entrySet()) {
      next.put(theorem.getKey(), theorem.getValue());
      if (next.size() == size) {
        batches.add(new TheoremBatch(next));
        next.clear();
      }
    }
    if (!next.isEmpty()) {
      batches.add(new TheoremBatch(next));
    }
    return batches.stream().filter(batch -> batch.theorems().size() > 1).toList();
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
          text.append("Module %s.\n".formatted(module));
          text.append(sources.texts().get(path));
          text.append("\nEnd %s.\n".formatted(module));
          names.add(module + "." + name);
        });
    return text.append(Assumptions.question(names)).toString();
  }
}
