package org.lindproof.paper.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML document as a tree; every node knows its line, from 1. */
public sealed interface YamlNode {

  int line();

  /** What it is, for messages. */
  String kind();

  /** A text or number, as written. */
  record Scalar(String text, int line) implements YamlNode {
    @Override
    public String kind() {
      return text.isEmpty() ? "nothing" : "the text '" + text + "'";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the order in which they stand. */
  record Mapping(Map<String, YamlNode> entries, Map<String, Integer> keyLines, int line)
      implements YamlNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      keyLines = Map.copyOf(keyLines);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }
}
