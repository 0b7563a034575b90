package org.lindproof.kernel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.Observable;
import org.lindproof.verify.condition.Condition;

/** What is known at a point: values of bound variables, signs of polynomials. */
record AtPoint(Refutation refutation) {

  private List<String> bound() {
    ClaimSetting setting = refutation.setting();
    return new TreeSet<>(setting.observables()).stream().filter(setting::isBound).toList();
  }

  private String symbol(String observable) {
    return refutation.model().names().symbol(observable);
  }

  /** The tactics that name numbers with the meaning of the bound variables. */
  String numbers() {
    StringBuilder out = new StringBuilder();
    for (String observable : bound()) {
      String flows = refutation.setting().isCritical(observable) ? " " + flows(observable) : "";
      out.append(
          "  destruct (%1$s_exists _ h%2$s) as [x_%1$s h_%1$s].\n"
              .formatted(symbol(observable), flows));
    }
    return out.toString();
  }

  /** The numbers with their proofs, as arguments of a theorem. */
  String arguments() {
    StringBuilder out = new StringBuilder();
    bound().forEach(o -> out.append(" x_%1$s h_%1$s".formatted(symbol(o))));
    return out.toString();
  }

  /** That the current is not zero at the point. */
  private String flows(String critical) {
    var meaning = refutation.setting().symbols().observable(critical).orElseThrow().meaning();
    String current = ((Observable.CriticalValue) meaning).current();
    return "ltac:(rewrite (%s_form _ h); apply quotient_nonzero; [unfold_all; %s; lra | %s])"
        .formatted(
            symbol(current), refutation.numbers(), "exact (@denominator_nonzero _ point_domain)");
  }

  /** The signs of all polynomials of a condition. */
  List<String> signs(Condition condition) {
    Map<String, Rational> point = refutation.full();
    List<String> lines = new ArrayList<>();
    lines.add("assert (0 < 1) by lra; assert (~ 0 < - (1)) by lra.");
    for (Polynomial open : condition.polynomials()) {
      String text =
          new PolynomialText(
                  variable -> PolynomialText.constant(ExamplePoint.value(point, variable)))
              .of(open);
      int sign = open.evaluate(point).signum();
      lines.add(
          "assert (%s0 < (%s)) by lra; assert (%s(%s) = 0) by lra; assert (%s0 < - (%s)) by lra."
              .formatted(
                  sign > 0 ? "" : "~ ",
                  text,
                  sign == 0 ? "" : "~ ",
                  text,
                  sign < 0 ? "" : "~ ",
                  text));
    }
    return lines;
  }
}
