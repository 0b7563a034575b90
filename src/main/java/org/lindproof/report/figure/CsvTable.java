package org.lindproof.report.figure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of numbers in a file of its own: names in the first line, commas between the cells, no
 * quotes, a dot in decimals, {@code nan} where there is no value.
 *
 * @param file its name
 * @param columns their names, in which a comma becomes a semicolon
 * @param rows as many cells as there are columns in each
 */
public record CsvTable(String file, List<String> columns, List<List<String>> rows) {
  static final String NO_VALUE = "nan";

  private static final Pattern FILE =
      Pattern.compile("derivation-[A-Za-z0-9_-]+(\\.line[0-9]+)?\\.csv");

  public CsvTable {
    columns = columns.stream().map(name -> name.replace(',', ';')).toList();
    rows = rows.stream().map(List::copyOf).toList();
    if (!isName(file)) {
      throw new IllegalArgumentException("file = " + file + " is no name of a table");
    }
    int width = columns.size();
    rows.stream()
        .filter(row -> row.size() != width)
        .findFirst()
        .ifPresent(
            row -> {
              throw new IllegalArgumentException(
                  "row = " + row + " has not " + width + " cells as the columns");
            });
  }

  /** Whether a file of this name is one of a report's tables. */
  public static boolean isName(String file) {
    return FILE.matcher(file).matches();
  }

  /** The content of the file. */
  public String print() {
    return Stream.concat(Stream.of(columns), rows.stream())
        .map(row -> String.join(",", row) + "\n")
        .collect(Collectors.joining());
  }
}
