package org.lindproof.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lindproof.generators.EngineModel;
import org.lindproof.generators.EnginePoint;
import org.lindproof.numeric.linear.ComplexValue;

class NumericRouteTest {
  private static final ParameterPoint FIGURE_2 = EnginePoint.figure2(0.01).point();

  @Test
  void everyObservableOfTheEngineIsMeasured() {
    Map<String, Measured> values = Engine.of(EngineModel.system(), FIGURE_2);
    assertThat(values)
        .containsOnlyKeys(
            "r1",
            "r2",
            "r3",
            "r4",
            "c",
            "re_c",
            "im_c",
            "Q_h",
            "Q_c",
            "J",
            "Q_h_local",
            "Q_c_local",
            "J_local",
            "Q_h_own",
            "Q_c_own",
            "N",
            "J_c");
    assertThat(values.get("c").value()).isEqualTo(values.get("re_c").value());
    assertThat(values.get("c").imaginary()).isEqualTo(values.get("im_c").value());
    assertThat(values.get("J").condition()).isBetween(1.0, 1e3);
  }

  @Test
  void aClosedSystemHasNoUniqueSteadyState() {
    NumericRoute.Evaluation evaluation = NumericRoute.evaluate(EngineModel.closed(), FIGURE_2);
    assertThat(evaluation).isInstanceOf(NumericRoute.NotUnique.class);
  }

  @Test
  void dephasingWithAConservedNumberHasNoUniqueSteadyState() {
    NumericRoute.Evaluation evaluation = NumericRoute.evaluate(EngineModel.dephasing(), FIGURE_2);
    assertThat(evaluation).isInstanceOf(NumericRoute.NotUnique.class);
  }

  @Test
  void ratesThatAreGivenWinOverTheThermalLaw() {
    ParameterPoint given = FIGURE_2.with("gamma_h_up", 2e-3).with("gamma_h_down", 3e-3);
    Map<String, ComplexValue> symbols = SymbolValues.at(EngineModel.system(), given);
    assertThat(symbols.get("gamma_h_up").re()).isEqualTo(2e-3);
    assertThat(symbols.get("gamma_h_down").re()).isEqualTo(3e-3);
    assertThat(symbols).doesNotContainKey("n_h").containsKey("n_c");
    Map<String, Measured> warmer = Engine.of(EngineModel.system(), given);
    Map<String, Measured> thermal = Engine.of(EngineModel.system(), FIGURE_2);
    assertThat(warmer.get("J").value()).isNotEqualTo(thermal.get("J").value());
  }

  @Test
  void aBathWhoseRatesAreGivenNeedsNoTemperature() {
    ParameterPoint rates =
        FIGURE_2
            .without("T_h")
            .without("gamma_h")
            .with("gamma_h_up", 2e-3)
            .with("gamma_h_down", 3e-3);
    assertThat(Engine.of(EngineModel.system(), rates)).containsKey("J");
    assertThatThrownBy(() -> Engine.of(EngineModel.system(), rates.without("gamma_h_up")))
        .isInstanceOf(InvalidPointException.class)
        .hasMessageContaining("no value is given for gamma_h");
  }

  @Test
  void aPointOutsideTheDomainIsRefusedByNameValueAndBound() {
    assertRefused("T_h", 0, "T_h = 0.0", "> 0");
    assertRefused("gamma_h", -1e-3, "gamma_h = -0.001", "> 0");
    assertRefused("g", 0, "g = 0.0", "different from 0");
    assertRefused("delta", -1, "the constraint on delta, eps_h = 0.0", "> 0");
    assertRefused("gamma_h_up", 0, "gamma_h_up = 0.0", "> 0");
    assertRefused("T_h", 1e308, "T_h = 1.0E308", "finite");
    assertRefused("kappa", 1, "no parameter or rate kappa", "gamma_h_up");
  }

  private static void assertRefused(String name, double value, String... parts) {
    ParameterPoint point = FIGURE_2.with("eps_h", 1).with("gamma_c", 1e-2).with(name, value);
    ParameterPoint extreme = value > 1e300 ? point.with("eps_h", 1e-10) : point;
    assertThatThrownBy(() -> NumericRoute.evaluate(EngineModel.system(), extreme))
        .isInstanceOf(InvalidPointException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void aMissingParameterIsNamed() {
    assertThatThrownBy(() -> NumericRoute.evaluate(EngineModel.system(), FIGURE_2.without("g")))
        .isInstanceOfSatisfying(
            InvalidPointException.class,
            exception -> {
              assertThat(exception.name()).isEqualTo("g");
              assertThat(exception.value()).isNaN();
              assertThat(exception.requirement()).contains("different from 0");
            });
  }

  @Test
  void aPointTakesOnlyFiniteNumbers() {
    assertThatThrownBy(() -> FIGURE_2.with("g", Double.NaN))
        .isInstanceOf(InvalidPointException.class)
        .hasMessageContaining("g = NaN");
    assertThatThrownBy(() -> FIGURE_2.with("g", Double.POSITIVE_INFINITY))
        .isInstanceOf(InvalidPointException.class)
        .hasMessageContaining("g = Infinity");
  }

  @Test
  void withoutCoherenceThereIsNoCriticalCurrent() {
    EnginePoint equilibrium = EnginePoint.figure2(0).withTemperatures(0.5, 0.5);
    assertThat(Engine.at(equilibrium)).doesNotContainKey("J_c").containsKey("J");
  }
}
