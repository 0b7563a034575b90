package org.lindproof.cas.polynomial;

import edu.jas.arith.BigRational;
import edu.jas.poly.Complex;
import edu.jas.poly.GenPolynomial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Expanded minors of a square polynomial matrix by Laplace expansion along the rows. A minor of the
 * last rows is computed once for each set of columns, so a determinant of size n takes n 2^(n-1)
 * multiplications.
 */
final class Cofactors {
  private final PolynomialRing ring;
  private final List<List<GenPolynomial<Complex<BigRational>>>> rows;

  Cofactors(PolynomialRing ring, List<List<GenPolynomial<Complex<BigRational>>>> rows) {
    this.ring = ring;
    this.rows = rows;
  }

  /** The determinant. */
  GenPolynomial<Complex<BigRational>> determinant() {
    return minor(rows, 0, (1 << rows.size()) - 1, new HashMap<>());
  }

  /**
   * The cofactors of one row: {@code (-1)^(row+j)} times the minor without that row and column j.
   */
  List<GenPolynomial<Complex<BigRational>>> ofRow(int row) {
    List<List<GenPolynomial<Complex<BigRational>>>> others = new ArrayList<>(rows);
    others.remove(row);
    Map<Integer, GenPolynomial<Complex<BigRational>>> known = new HashMap<>();
    int all = (1 << rows.size()) - 1;
    List<GenPolynomial<Complex<BigRational>>> cofactors = new ArrayList<>();
    for (int column = 0; column < rows.size(); column++) {
      var minor = minor(others, 0, all & ~(1 << column), known);
      cofactors.add((row + column) % 2 == 0 ? minor : minor.negate());
    }
    return cofactors;
  }

  /** {@code columns} is a set of as many columns as there are rows from {@code first} on. */
  private GenPolynomial<Complex<BigRational>> minor(
      List<List<GenPolynomial<Complex<BigRational>>>> matrix,
      int first,
      int columns,
      Map<Integer, GenPolynomial<Complex<BigRational>>> known) {
    if (columns == 0) {
      return ring.one();
    }
    var before = known.get(columns);
    if (before != null) {
      return before;
    }
    GenPolynomial<Complex<BigRational>> sum = ring.zero();
    boolean isNegative = false;
    for (int rest = columns; rest != 0; rest &= rest - 1) {
      int column = Integer.numberOfTrailingZeros(rest);
      var entry = matrix.get(first).get(column);
      if (!entry.isZERO()) {
        var term = entry.multiply(minor(matrix, first + 1, columns & ~(1 << column), known));
        sum = isNegative ? sum.subtract(term) : sum.sum(term);
      }
      isNegative = !isNegative;
    }
    known.put(columns, sum);
    return sum;
  }

  /** Whether every row times the vector is 0. */
  boolean annihilates(List<GenPolynomial<Complex<BigRational>>> vector) {
    for (List<GenPolynomial<Complex<BigRational>>> row : rows) {
      GenPolynomial<Complex<BigRational>> sum = ring.zero();
      for (int j = 0; j < vector.size(); j++) {
        sum = sum.sum(row.get(j).multiply(vector.get(j)));
      }
      if (!sum.isZERO()) {
        return false;
      }
    }
    return true;
  }
}
