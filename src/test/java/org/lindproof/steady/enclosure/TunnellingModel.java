package org.lindproof.steady.enclosure;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.generators.EnginePoint;
import org.lindproof.paper.StudyReader;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.PointwiseDerivation;

/** The engine with tunnelling, as the bundled study declares it. */
public final class TunnellingModel {
  private TunnellingModel() {}

  public static OpenSystem system() {
    return StudyReader.readModel(Path.of("proofs", "tunnelling")).system();
  }

  public static Derivation derivation() {
    return PointwiseDerivation.of(system());
  }

  /** The values of a point's parameters, exactly. */
  static Map<String, Rational> exactly(EnginePoint point) {
    Map<String, Rational> values = new LinkedHashMap<>();
    point.point().values().forEach((name, value) -> values.put(name, Rational.exactly(value)));
    return values;
  }
}
