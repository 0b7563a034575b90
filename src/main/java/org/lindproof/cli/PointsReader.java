package org.lindproof.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads points in parameter space: a JSON array of objects from name to number. Whatever is wrong
 * is reported with file, line and column.
 */
final class PointsReader {
  private static final long MAX_BYTES = 50_000_000;

  private final Path file;
  private final JsonParser parser;

  private PointsReader(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** All points, in order, each with its names in order. */
  static List<Map<String, Double>> read(Path file) {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // refused below, by name
            .build();
    if (!Files.isRegularFile(file)) {
      throw new WrongInputException(file + ": there is no such file; name a JSON file");
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new WrongInputException(file + ": larger than " + MAX_BYTES + " bytes; split it");
      }
      try (JsonParser parser = mapper.createParser(Files.readAllBytes(file))) {
        return new PointsReader(file, parser).points();
      }
    } catch (JsonProcessingException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("malformed");
      String plain = problem.replaceFirst("(: was expecting| ?\\(start marker| ?\\[Source:).*", "");
      throw new WrongInputException(
          at(file, e.getLocation()) + "not valid JSON: " + plain + "; mend the syntax there");
    } catch (IOException e) {
      throw new WrongInputException(file + ": cannot be read; check its permissions");
    }
  }

  private List<Map<String, Double>> points() throws IOException {
    require(parser.nextToken(), JsonToken.START_ARRAY, "the file must hold an array of objects");
    List<Map<String, Double>> points = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser.currentToken(), JsonToken.START_OBJECT, "a point must be an object");
      points.add(point());
    }
    if (parser.nextToken() != null) {
      throw fault("there is something after the array; remove it");
    }
    return points;
  }

  private Map<String, Double> point() throws IOException {
    Map<String, Double> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
        throw fault("the value of " + name + " must be a number");
      }
      double value = parser.getDoubleValue();
      if (!Double.isFinite(value)) {
        throw fault("the value of " + name + " is not a finite number");
      }
      values.put(name, value);
    }
    return values;
  }

  private void require(JsonToken found, JsonToken wanted, String rule) {
    if (found != wanted) {
      throw fault(rule + ", for example [{\"T_h\": 1.0, \"T_c\": 0.5}]");
    }
  }

  private WrongInputException fault(String problem) {
    return new WrongInputException(at(file, parser.currentTokenLocation()) + problem);
  }

  private static String at(Path file, JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? file + ": "
        : file + ":" + location.getLineNr() + ":" + location.getColumnNr() + ": ";
  }
}
