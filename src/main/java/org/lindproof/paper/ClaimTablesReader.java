package org.lindproof.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lindproof.paper.claim.ClaimTable;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.paper.yaml.YamlNode;

/**
 * Reads the section {@code tables} of claims.yaml.
 *
 * @param ids of all claims of the study
 */
record ClaimTablesReader(List<String> ids) {
  ClaimTablesReader {
    ids = List.copyOf(ids);
  }

  List<ClaimTable> read(YamlFields root) {
    List<ClaimTable> tables = new ArrayList<>();
    Map<String, YamlFields> section = root.section("tables", "table");
    section.forEach((id, fields) -> tables.add(table(id, fields.only("title", "columns", "rows"))));
    return tables;
  }

  private ClaimTable table(String id, YamlFields fields) {
    List<String> columns = fields.texts("columns");
    if (columns.isEmpty()) {
      throw fields.fault("columns", "there is no column", "write columns: [heading, ...]");
    }
    List<ClaimTable.Row> rows = new ArrayList<>();
    for (YamlFields row : fields.mappings("rows", "table " + id + ", row")) {
      rows.add(row(row.only("name", "cells"), columns.size()));
    }
    if (rows.isEmpty()) {
      throw fields.fault("rows", "there is no row", "write rows: [{name: .., cells: [..]}]");
    }
    return new ClaimTable(id, fields.text("title"), columns, rows);
  }

  private ClaimTable.Row row(YamlFields fields, int columns) {
    List<ClaimTable.Cell> cells = new ArrayList<>();
    for (YamlNode item : fields.items("cells")) {
      cells.add(cell(fields, item));
    }
    if (cells.size() != columns) {
      throw fields.fault(
          "cells",
          "there are " + cells.size() + " cells and " + columns + " columns",
          "give one claim, or a list of claims, for each column");
    }
    return new ClaimTable.Row(fields.text("name"), cells);
  }

  private ClaimTable.Cell cell(YamlFields fields, YamlNode item) {
    List<String> claims = new ArrayList<>();
    List<YamlNode> parts =
        item instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(item);
    for (YamlNode part : parts) {
      if (!(part instanceof YamlNode.Scalar scalar) || !ids.contains(scalar.text())) {
        String text = part instanceof YamlNode.Scalar scalar ? scalar.text() : part.kind();
        throw fields.fault("cells", "there is no claim " + text, NearestName.hint(text, ids));
      }
      claims.add(scalar.text());
    }
    if (claims.isEmpty()) {
      throw fields.fault("cells", "a cell is empty", "name a claim in every cell");
    }
    return new ClaimTable.Cell(claims);
  }
}
