package org.lindproof.paper.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping of a YAML file and what it is about. Every fault names file and line.
 *
 * @param what for messages, for example {@code parameter g}
 */
public record YamlFields(Path file, String what, YamlNode.Mapping node) {

  /** Refuses keys that are not among these. */
  public YamlFields only(String... keys) {
    List<String> known = List.of(keys);
    for (String key : node.entries().keySet()) {
      if (!known.contains(key)) {
        throw new InvalidFileException(
            file, line(key), what + " has the unknown key " + key, NearestName.hint(key, known));
      }
    }
    return this;
  }

  public boolean has(String key) {
    return node.entries().containsKey(key);
  }

  /** The line of a key, or of the mapping if it has no such key. */
  public int line(String key) {
    return node.keyLines().getOrDefault(key, node.line());
  }

  public int line() {
    return node.line();
  }

  public InvalidFileException fault(String key, String problem, String remedy) {
    return new InvalidFileException(file, line(key), what + ": " + problem, remedy);
  }

  YamlNode required(String key) {
    return optional(key).orElseThrow(() -> fault(key, "the key " + key + " is missing", "add it"));
  }

  Optional<YamlNode> optional(String key) {
    return Optional.ofNullable(node.entries().get(key));
  }

  public String text(String key) {
    return scalar(key, required(key));
  }

  public Optional<String> optionalText(String key) {
    return optional(key).map(value -> scalar(key, value));
  }

  private String scalar(String key, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    throw new InvalidFileException(
        file, value.line(), what + ": " + key + " is " + value.kind(), "write a text");
  }

  /** A list of texts; empty if the key is absent; a single text counts as a list of one. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(key)) {
      texts.add(scalar(key, item));
    }
    return texts;
  }

  /** A list; empty if the key is absent; a scalar counts as a list of one. */
  public List<YamlNode> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    YamlNode value = required(key);
    if (value instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    } else if (value instanceof YamlNode.Scalar) {
      return List.of(value);
    }
    throw fault(key, key + " is a mapping", "write a list");
  }

  /** The mappings in a list, each called {@code each} and its number. */
  public List<YamlFields> mappings(String key, String each) {
    List<YamlFields> mappings = new ArrayList<>();
    for (YamlNode item : items(key)) {
      mappings.add(mapping(each + " " + (mappings.size() + 1), item));
    }
    return mappings;
  }

  /** The entries of a section by name, each called {@code each} and its name. */
  public Map<String, YamlFields> section(String key, String each) {
    Map<String, YamlFields> section = new LinkedHashMap<>();
    if (has(key)) {
      YamlFields fields = mapping(key, required(key));
      fields
          .node
          .entries()
          .forEach((name, value) -> section.put(name, mapping(each + " " + name, value)));
    }
    return section;
  }

  /** A mapping under a key; a fault if it is missing. */
  public YamlFields mapping(String key) {
    return mapping(what + ", " + key, required(key));
  }

  private YamlFields mapping(String name, YamlNode value) {
    if (value instanceof YamlNode.Mapping mapping) {
      return new YamlFields(file, name, mapping);
    }
    throw new InvalidFileException(
        file, value.line(), name + " is " + value.kind(), "write key: value");
  }

  /** A whole number. */
  public int integer(String key) {
    return integer(key, "[0-9]{1,6}");
  }

  /** A whole number that may be negative. */
  public int signedInteger(String key) {
    return integer(key, "-?[0-9]{1,6}");
  }

  private int integer(String key, String form) {
    String text = text(key);
    if (!text.matches(form)) {
      throw fault(key, key + " is '" + text + "'", "write a whole number");
    }
    return Integer.parseInt(text);
  }
}
