package org.lindproof.kernel.claim;

import java.util.Map;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.PolynomialText;

/**
 * A point of the domain at which a claim fails, as an instance of the model's classes.
 *
 * @param point name to value; 1 for what it does not give
 */
public record ExamplePoint(CoqModel model, Map<String, Rational> point) {
  public ExamplePoint {
    point = Map.copyOf(point);
  }

  /** Defines {@code point} and {@code point_domain}. */
  public String instance() {
    String fields =
        CoqNames.symbols(model.system()).stream()
            .map(
                name ->
                    "  %s := %s"
                        .formatted(
                            model.names().symbol(name),
                            PolynomialText.constant(ClaimTheorem.value(point, name))))
            .collect(Collectors.joining(";\n"));
    return """
        Definition point : Parameters := {|
        %s
        |}.
        #[local] Existing Instance point.

        #[local] Instance point_domain : Domain point.
        Proof. constructor; unfold_notation; %s; lra. Qed.

        """
        .formatted(fields, numbers());
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
