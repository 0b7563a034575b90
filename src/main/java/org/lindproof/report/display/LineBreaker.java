package org.lindproof.report.display;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.report.display.FormulaPieces.Piece;

/**
 * Fills lines with pieces. A break costs the blank that it leaves at the end of the line and the
 * depth of brackets in which it stands; line by line the cheapest one is taken.
 */
public final class LineBreaker {
  private static final double COST_OF_DEPTH = 0.1;

  private LineBreaker() {}

  /**
   * The lines.
   *
   * @param first width of the first line in em
   * @param other width of all other lines in em
   */
  public static List<String> lines(List<Piece> pieces, double first, double other) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < pieces.size()) {
      int end = end(pieces, start, lines.isEmpty() ? first : other);
      StringBuilder line = new StringBuilder();
      for (int i = start; i < end; i++) {
        boolean opens = i == start && !lines.isEmpty();
        line.append(opens ? pieces.get(i).atStart() : pieces.get(i).tex());
      }
      lines.add(line.toString().strip());
      start = end;
    }
    return lines;
  }

  private static int end(List<Piece> pieces, int start, double width) {
    double filled = 0;
    int best = pieces.size();
    double lowest = Double.MAX_VALUE;
    for (int i = start; i < pieces.size(); i++) {
      if (i > start && pieces.get(i).depth() >= 0) {
        double cost = 1 - filled / width + COST_OF_DEPTH * pieces.get(i).depth();
        if (cost < lowest) {
          lowest = cost;
          best = i;
        }
      }
      filled += pieces.get(i).width();
      if (filled > width && best < pieces.size()) {
        return best;
      }
    }
    return filled > width ? best : pieces.size();
  }
}
