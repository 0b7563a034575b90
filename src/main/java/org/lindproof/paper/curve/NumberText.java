package org.lindproof.paper.curve;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.claim.ParameterRange;
import org.lindproof.paper.yaml.YamlFields;

/** Reads exact numbers: {@code 7}, {@code 1/3}, {@code 0.05}, {@code 1.6e-3}. */
final class NumberText {
  private static final int LONGEST = 60;
  private static final String REMEDY = "write a number such as 0.05, 1.6e-3 or 1/3";

  private NumberText() {}

  static Rational number(YamlFields at, String key, String text) {
    return parse(text)
        .orElseThrow(() -> at.fault(key, key + " is '" + text + "', not a number", REMEDY));
  }

  private static Optional<Rational> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(Rational.parse(text.strip()));
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** A number, or a list of two in ascending order. */
  static ParameterRange range(YamlFields at, String key) {
    List<Rational> ends = at.texts(key).stream().map(text -> number(at, key, text)).toList();
    if (ends.size() == 1) {
      return ParameterRange.point(ends.get(0));
    } else if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) >= 0) {
      throw at.fault(key, key + " is not a range", "write the lower bound, then the upper one");
    }
    return new ParameterRange(ends.get(0), ends.get(1));
  }
}
