package org.lindproof.verify.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Two lists of rows lined up in order; rows of the first may be left out, each at the price of one
 * difference.
 *
 * @param leftOut rows of the first list without a partner, from 0, ascending
 * @param differences between the rows that have one
 * @param cost of all together
 */
record RowMatching(List<Integer> leftOut, int differences, int cost) {
  RowMatching {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The cheapest way in which every row of the second list has a partner, or as many as there are.
   *
   * @param difference of a row of the first and a row of the second list
   */
  static RowMatching of(int first, int second, IntBinaryOperator difference) {
    int[][] cost = new int[first + 1][second + 1];
    for (int i = first; i >= 0; i--) {
      for (int k = second; k >= 0; k--) {
        if (i == first || k == second) {
          cost[i][k] = first - i; // what is left has no partner
        } else {
          int pair = difference.applyAsInt(i, k) + cost[i + 1][k + 1];
          cost[i][k] = first - i > second - k ? Math.min(pair, 1 + cost[i + 1][k]) : pair;
        }
      }
    }
    List<Integer> leftOut = new ArrayList<>();
    int differences = 0;
    int k = 0;
    for (int i = 0; i < first; i++) {
      boolean surplus = first - i > second - k;
      boolean skip = k == second || (surplus && cost[i][k] == 1 + cost[i + 1][k]);
      if (skip) {
        leftOut.add(i);
      } else {
        differences += difference.applyAsInt(i, k);
        k++;
      }
    }
    return new RowMatching(leftOut, differences, cost[0][0]);
  }
}
