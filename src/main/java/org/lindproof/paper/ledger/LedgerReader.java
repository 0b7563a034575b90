package org.lindproof.paper.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.paper.yaml.YamlFields;

/** Reads ledger.yaml. */
public final class LedgerReader {
  private static final List<String> DECISIONS = List.of("study", "also", "later");

  private LedgerReader() {}

  /**
   * The ledger.
   *
   * @throws org.lindproof.paper.yaml.InvalidFileException if anything about it is wrong
   */
  public static Ledger read(YamlFields root) {
    Map<String, LedgerRow> rows = new LinkedHashMap<>();
    for (YamlFields fields : root.only("rows").mappings("rows", "entry")) {
      LedgerRow row = row(fields.only("row", "where", "statement", "study", "also", "later"));
      if (rows.containsKey(row.number())) {
        throw fields.fault(
            "row",
            "row " + row.number() + " stands already in line " + rows.get(row.number()).line(),
            "change its number");
      }
      rows.put(row.number(), row);
    }
    if (rows.isEmpty()) {
      throw root.fault("rows", "there is no row", "write one, or remove the file");
    }
    return new Ledger(new ArrayList<>(rows.values()));
  }

  private static LedgerRow row(YamlFields fields) {
    String number = fields.text("row");
    if (!number.matches("[0-9]{1,4}[a-z]?")) {
      throw fields.fault("row", "the number '" + number + "' is unusable", "write 7 or 7a");
    }
    return new LedgerRow(
        number, fields.text("where"), fields.text("statement"), decision(fields), fields.line());
  }

  private static LedgerRow.Decision decision(YamlFields fields) {
    List<String> given = DECISIONS.stream().filter(fields::has).toList();
    if (given.size() > 1) {
      throw fields.fault(
          given.get(1), "both " + given.get(0) + " and " + given.get(1), "keep one of them");
    } else if (fields.has("later")) {
      if (!fields.text("later").equals("true")) {
        throw fields.fault(
            "later", "later is '" + fields.text("later") + "'", "write true or remove it");
      }
      return new LedgerRow.Later();
    } else if (fields.has("study")) {
      return new LedgerRow.Elsewhere(folder(fields, "study"));
    }
    return new LedgerRow.Here(
        fields.has("also") ? Optional.of(folder(fields, "also")) : Optional.empty());
  }

  private static String folder(YamlFields fields, String key) {
    String name = fields.text(key);
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw fields.fault(
          key, "the study '" + name + "' is unusable", "write the name of its folder");
    }
    return name;
  }
}
