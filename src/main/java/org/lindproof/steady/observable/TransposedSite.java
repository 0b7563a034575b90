package org.lindproof.steady.observable;

import org.lindproof.quantum.HilbertSpace;

/**
 * Where the elements of a partial transpose come from: the indices of one site change places.
 *
 * @param dimension of the site
 * @param step how far apart neighbouring states of the site are in the product basis
 */
public record TransposedSite(int dimension, int step) {

  /** The site with this name. */
  public static TransposedSite of(HilbertSpace space, String site) {
    int position = space.indexOf(site);
    int step = 1;
    for (int i = position + 1; i < space.sites().size(); i++) {
      step *= space.sites().get(i).dimension();
    }
    return new TransposedSite(space.sites().get(position).dimension(), step);
  }

  /** The row of the element that becomes element (i, j). */
  public int row(int i, int j) {
    return i + shift(i, j);
  }

  /** The column of the element that becomes element (i, j). */
  public int column(int i, int j) {
    return j - shift(i, j);
  }

  private int shift(int i, int j) {
    return (j / step % dimension - i / step % dimension) * step;
  }
}
