package org.lindproof.quantum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The tensor product of the sites in order; the last site's index runs fastest.
 *
 * @param sites at least one, with different names
 */
public record HilbertSpace(List<Site> sites) {
  public HilbertSpace {
    sites = List.copyOf(sites);
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("a Hilbert space needs at least one site");
    }
    if (new HashSet<>(sites.stream().map(Site::name).toList()).size() != sites.size()) {
      throw new IllegalArgumentException("two sites have the same name");
    }
  }

  public int dimension() {
    return sites.stream().mapToInt(Site::dimension).reduce(1, Math::multiplyExact);
  }

  /** The labels of the product basis in order, for example 11, 10, 01, 00. */
  public List<String> basis() {
    List<String> labels = List.of("");
    for (Site site : sites) {
      List<String> longer = new ArrayList<>();
      for (String label : labels) {
        site.basis().forEach(state -> longer.add(label + state));
      }
      labels = longer;
    }
    return List.copyOf(labels);
  }

  /**
   * The position of the site with this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public int indexOf(String siteName) {
    for (int i = 0; i < sites.size(); i++) {
      if (sites.get(i).name().equals(siteName)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no site is named " + siteName);
  }
}
