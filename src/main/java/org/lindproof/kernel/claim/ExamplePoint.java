package org.lindproof.kernel.claim;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ParameterDomain;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.PolynomialText;

/**
 * A point of the domain at which a claim fails, as an instance of the model's classes.
 *
 * @param parameters where it lies
 * @param value what is written for a symbol
 * @param known a tactic that makes known what the numbers rest on, with its semicolon; or nothing
 */
public record ExamplePoint(
    CoqModel model, ParameterDomain parameters, UnaryOperator<String> value, String known) {
  /** A point with rational coordinates; 1 for what it does not give. */
  public static ExamplePoint of(CoqModel model, Map<String, Rational> point) {
    return new ExamplePoint(
        model, ParameterDomain.STUDY, name -> PolynomialText.constant(value(point, name)), "");
  }

  /** A coordinate, 1 if the point does not give it. */
  static Rational value(Map<String, Rational> point, String name) {
    return point.getOrDefault(name, Rational.ONE);
  }

  /** Defines {@code point} and {@code point_domain}. */
  public String instance() {
    String fields =
        CoqNames.symbols(model.system()).stream()
            .map(name -> "  %s := %s".formatted(model.names().symbol(name), value.apply(name)))
            .collect(Collectors.joining(";\n"));
    return """
        Definition point : Parameters := {|
        %s
        |}.
        #[local] Existing Instance point.

        #[local] Instance point_domain : %s point.
        Proof. %s; unfold_notation; %s; %slra. Qed.

        """
        .formatted(fields, parameters.identifier(), model.conditions(parameters), numbers(), known);
  }

  /** The tactic that puts the numbers of the point in. */
  public String numbers() {
    return "cbv [point "
        + CoqNames.symbols(model.system()).stream()
            .map(model.names()::symbol)
            .collect(Collectors.joining(" "))
        + "] in *";
  }
}
