package org.lindproof.paper.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one YAML file into a tree. A small YAML: one document of mappings, lists and scalars; no
 * anchors, aliases, tags, merge keys or keys that stand twice.
 */
public final class YamlFile {
  private static final int MAX_DEPTH = 32;
  private final Path path;
  private final YAMLParser parser;

  private YamlFile(Path path, YAMLParser parser) {
    this.path = path;
    this.parser = parser;
  }

  /**
   * The root of the file.
   *
   * @param path for messages
   * @throws InvalidFileException if it is not such a YAML
   */
  public static YamlFields read(Path path, String content) {
    try (YAMLParser parser = new YAMLFactory().createParser(content)) {
      YamlFile file = new YamlFile(path, parser);
      file.next();
      YamlNode root = file.node(0, 1);
      if (parser.nextToken() != null) {
        throw file.fault("a second YAML document", "keep one document per file");
      }
      if (!(root instanceof YamlNode.Mapping mapping)) {
        throw new InvalidFileException(path, 1, "the file is not a mapping", "write key: value");
      }
      return new YamlFields(path, path.getFileName().toString(), mapping);
    } catch (JsonProcessingException e) {
      int line = Optional.ofNullable(e.getLocation()).map(at -> at.getLineNr()).orElse(0);
      String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("no YAML");
      throw new InvalidFileException(
          path, Math.max(line, 0), "this is not YAML: " + reason, "mend the syntax");
    } catch (IOException e) {
      throw new InvalidFileException(path, 0, "cannot be read", "check the file");
    }
  }

  private JsonToken next() throws IOException {
    return Optional.ofNullable(parser.nextToken())
        .orElseThrow(() -> fault("the file is empty or ends too early", "complete it"));
  }

  private int line() {
    return Math.max(parser.currentTokenLocation().getLineNr(), 1);
  }

  private InvalidFileException fault(String problem, String remedy) {
    return new InvalidFileException(path, line(), problem, remedy);
  }

  /**
   * @param at the line of the key that a mapping stands under, or its own
   */
  private YamlNode node(int depth, int at) throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw fault("an anchor or alias", "write the value out");
    }
    if (parser.getTypeId() != null) {
      throw fault("a type tag", "remove it");
    }
    if (depth > MAX_DEPTH) {
      throw fault("nested deeper than " + MAX_DEPTH + " levels", "flatten it");
    }
    int line = line();
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(at, depth);
      case START_ARRAY -> sequence(line, depth);
      case VALUE_NULL -> new YamlNode.Scalar("", line);
      default -> new YamlNode.Scalar(parser.getText(), line);
    };
  }

  private YamlNode sequence(int line, int depth) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1, line()));
    }
    return new YamlNode.Sequence(items, line);
  }

  private YamlNode mapping(int line, int depth) throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    while (next() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line();
      if (lines.containsKey(key)) {
        throw fault(
            "the key " + key + " stands already in line " + lines.get(key), "keep one of them");
      }
      if (key.equals("<<")) {
        throw fault("a merge key", "write the values out");
      }
      lines.put(key, keyLine);
      next();
      entries.put(key, node(depth + 1, keyLine));
    }
    return new YamlNode.Mapping(entries, lines, line);
  }
}
