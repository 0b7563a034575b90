package org.lindproof.verify.twin;

import java.util.ArrayList;
import java.util.List;

/** A grab-bag that remembers. */
public final class CountingHelper {
  static final List<String> SEEN = new ArrayList<>();

  private CountingHelper() {}
}
