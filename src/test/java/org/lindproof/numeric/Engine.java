package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.quantum.OpenSystem;

/** The engine through the facade. */
final class Engine {
  private Engine() {}

  static Map<String, Measured> at(EnginePoint point) {
    return of(EngineModel.system(), point.point());
  }

  static Map<String, Measured> of(OpenSystem system, ParameterPoint point) {
    NumericRoute.Evaluation evaluation = NumericRoute.evaluate(system, point);
    assertThat(evaluation).isInstanceOf(NumericRoute.Solved.class);
    return ((NumericRoute.Solved) evaluation).values();
  }

  /** An observable whose exact value is zero. */
  static void assertZero(Measured measured) {
    assertThat(Math.hypot(measured.value(), measured.imaginary()))
        .isLessThanOrEqualTo(measured.error());
  }
}
