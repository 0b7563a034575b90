package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lindproof.algebra.Factorization;
import org.lindproof.algebra.Polynomial;
import org.lindproof.kernel.certificate.SignCertificates;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.verify.condition.Condition;

/**
 * When a quotient is positive, or zero: a condition on the signs of irreducible polynomials.
 *
 * @param condition the same for the program
 * @param text the same in Coq
 * @param lines the tactics that prove that the goal, 0 &lt; e or e = 0, is equivalent to it
 */
public record SignTest(Condition condition, String text, List<String> lines) {
  public SignTest {
    lines = List.copyOf(lines);
  }

  /**
   * 0 &lt; e.
   *
   * @param name of the hypothesis e = above / below
   */
  public static SignTest positive(
      ClaimSetting setting, String name, QuotientProof.Positive quotient) {
    Polynomial value = setting.restricted(quotient.value());
    if (value.isZero()) {
      throw new NotExportableException("an order relation between equal sides");
    }
    SignCertificates.Split split = setting.signs().split(value);
    if (!split.positive() || split.open().size() > 1) {
      throw new NotExportableException("several factors of unknown sign");
    }
    List<String> lines = new ArrayList<>();
    String signed = split.minus() ? "- (%s)" : "%s";
    Condition condition;
    String text;
    String factor;
    if (split.open().isEmpty()) {
      factor = split.minus() ? "- (1)" : "1";
      condition = new Condition.Constant(!split.minus());
      text = "0 < " + factor;
    } else {
      Factorization.Factor open = split.open().get(0);
      String o = text(setting, open.base());
      if (open.exponent() == 1) {
        factor = signed.formatted(o);
        condition = new Condition.SignIs(open.base(), Set.of(split.minus() ? -1 : 1));
        text = "0 < " + factor;
      } else if (open.exponent() == 2 && !split.minus()) {
        factor = o + " ^ 2";
        condition = new Condition.SignIs(open.base(), Set.of(-1, 1));
        text = "~ (%s = 0)".formatted(o);
        lines.add("transitivity (0 < %s); [|apply square_sign].".formatted(factor));
      } else {
        throw new NotExportableException("a power of a factor of unknown sign");
      }
    }
    lines.add(
        "apply (quotient_sign _ %s (%s) (%s) (%s) (%s) %s); [positive | positive | positive | %s; ring]."
            .formatted(
                quotient.above(),
                quotient.below(),
                split.known(),
                split.multiplier(),
                factor,
                name,
                setting.unfold()));
    return new SignTest(condition, text, lines);
  }

  /** e = 0. */
  public static SignTest zero(ClaimSetting setting, String name, QuotientProof.Positive quotient) {
    Polynomial value = setting.restricted(quotient.value());
    if (value.isZero()) {
      return new SignTest(
          new Condition.Constant(true),
          "True",
          List.of(
              "apply (quotient_vanishes _ %s (%s) %s); %s; ring."
                  .formatted(quotient.above(), quotient.below(), name, setting.unfold())));
    }
    SignCertificates.Split split = setting.signs().split(value);
    List<String> factors = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    for (Factorization.Factor open : split.open()) {
      if (open.exponent() != 1) {
        throw new NotExportableException("a power of a factor of unknown sign");
      }
      factors.add(text(setting, open.base()));
      conditions.add(new Condition.SignIs(open.base(), Set.of(0)));
    }
    if (factors.isEmpty() || factors.size() > 2) {
      throw new NotExportableException("an equation with none or many factors of unknown sign");
    }
    List<String> lines = new ArrayList<>();
    String text = factors.get(0) + " = 0";
    String product = factors.get(0);
    if (factors.size() == 2) {
      product = factors.get(0) + " * " + factors.get(1);
      text = "(%s = 0 \\/ %s = 0)".formatted(factors.get(0), factors.get(1));
      lines.add("transitivity (%s = 0); [|apply zero_product].".formatted(product));
    }
    String known = (split.minus() ? "- 1 * " : "") + split.known();
    lines.add(
        "apply (quotient_zero _ %s (%s) (%s) (%s) (%s) %s); [positive | nonzero | positive | %s; ring]."
            .formatted(
                quotient.above(),
                quotient.below(),
                known,
                split.multiplier(),
                product,
                name,
                setting.unfold()));
    return new SignTest(new Condition.Any(conditions), text, lines);
  }

  /** A polynomial of unknown sign, in parentheses. */
  public static String text(ClaimSetting setting, Polynomial open) {
    PolynomialText polynomials = setting.model().polynomials();
    return "(" + polynomials.of(open) + ")";
  }
}
