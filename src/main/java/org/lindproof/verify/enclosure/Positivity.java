package org.lindproof.verify.enclosure;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.lindproof.algebra.interval.Interval;
import org.lindproof.algebra.sign.Sign;

/** Whether a function is positive everywhere in a box. */
public final class Positivity {
  private static final int MOST_BOXES = 10_000;

  private Positivity() {}

  /** Whether it is shown to be positive at every point. */
  public static boolean isProved(EnclosedFunction function, Box whole) {
    Queue<Box> open = new ArrayDeque<>();
    open.add(whole);
    for (int seen = 0; !open.isEmpty(); seen++) {
      Box box = open.remove();
      Optional<Sign> sign = function.value(box).map(Interval::sign);
      if (sign.filter(s -> !s.canBePositive()).isPresent() || seen == MOST_BOXES) {
        return false;
      } else if (sign.filter(Sign.POSITIVE::equals).isEmpty()) {
        open.addAll(box.halves(box.widest(whole)));
      }
    }
    return true;
  }
}
