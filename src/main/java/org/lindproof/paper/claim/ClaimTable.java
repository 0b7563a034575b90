package org.lindproof.paper.claim;

import java.util.List;

/**
 * Claims side by side, for example one row for each reading of a definition and one column for each
 * law that it should satisfy. The verdicts are the run's; the table only says where they stand.
 *
 * @param id unique in the study
 * @param title one phrase
 * @param columns their headings; at least one
 * @param rows at least one
 */
public record ClaimTable(String id, String title, List<String> columns, List<Row> rows) {
  public ClaimTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param name plain text; names of the study in it, such as H_S, stand for their symbols
   * @param cells one for each column
   */
  public record Row(String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param claims ids of claims of the study, the most general one first; at least one
   */
  public record Cell(List<String> claims) {
    public Cell {
      claims = List.copyOf(claims);
    }
  }
}
