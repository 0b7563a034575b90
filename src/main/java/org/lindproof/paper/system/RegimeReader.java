package org.lindproof.paper.system;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.system.Declarations.Kind;
import org.lindproof.paper.yaml.YamlFields;

/** Reads where the master equation is meant to hold: the section {@code regime}. */
record RegimeReader(Declarations declarations) {
  private static final Set<Kind> COMPARED =
      Collections.unmodifiableSet(EnumSet.of(Kind.PARAMETER, Kind.RATE, Kind.NOTATION));

  Regime read(YamlFields fields) {
    fields.only("cite", "small", "against", "factor");
    int factor = fields.integer("factor");
    if (factor < 1) {
      throw fields.fault("factor", "factor is " + factor, "write how many times less, such as 10");
    }
    return new Regime(
        fields.text("cite"), names(fields, "small"), names(fields, "against"), Rational.of(factor));
  }

  private List<String> names(YamlFields fields, String key) {
    List<String> names = fields.texts(key);
    if (names.isEmpty()) {
      throw fields.fault(key, key + " is missing or empty", "name what is compared");
    }
    for (String name : names) {
      if (!declarations.is(name, COMPARED)) {
        throw fields.fault(key, name + " is no parameter, rate or notation", "write names of such");
      }
    }
    return names;
  }
}
