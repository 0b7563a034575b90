package org.lindproof.kernel.scaling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.Rational;
import org.lindproof.kernel.model.ParameterDomain;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;

/**
 * That a formula does not scale as claimed: at a point and at the same with lambda = 2.
 *
 * @param quantities the sides
 * @param point values of symbols, 1 for those that are not given
 */
record ScalingRefutation(
    ScaledParameters parameters, List<ScaledQuantity> quantities, Map<String, Rational> point) {
  private static final Rational LAMBDA = Rational.of(2);

  /** The values of all symbols, before or after scaling. */
  private Map<String, Rational> values(boolean scaled) {
    Map<String, Rational> all = new HashMap<>();
    for (String name : symbols()) {
      Rational value = point.getOrDefault(name, Rational.ONE);
      boolean multiplied = scaled && parameters.homogeneity().scales(name);
      all.put(name, multiplied ? value.times(LAMBDA) : value);
    }
    return all;
  }

  private List<String> symbols() {
    return CoqNames.symbols(parameters.setting().model().system());
  }

  private String symbol(String name) {
    return parameters.setting().model().names().symbol(name);
  }

  private String numbers() {
    return "cbv [scaled point %s] in *"
        .formatted(symbols().stream().map(this::symbol).collect(Collectors.joining(" ")));
  }

  private boolean fails(ScaledQuantity quantity) {
    if (!(quantity instanceof ScaledSide side)) {
      return false;
    }
    Optional<Rational> before = side.at(values(false));
    Optional<Rational> after = side.at(values(true));
    return before.isPresent()
        && !before.get().times(LAMBDA.pow(side.degree())).equals(after.orElseThrow());
  }

  private String domain(String name, String point) {
    return """
        Lemma %s : Domain %s.
        Proof. %s; unfold_notation; %s; lra. Qed.

        """
        .formatted(
            name, point, parameters.setting().model().conditions(ParameterDomain.STUDY), numbers());
  }

  /** The text from the point on. */
  String print(String name, boolean hasState) {
    ScaledSide side =
        quantities.stream()
            .filter(this::fails)
            .map(ScaledSide.class::cast)
            .findFirst()
            .orElseThrow(() -> new NotExportableException("no side fails at the point"));
    String fields =
        symbols().stream()
            .map(
                s ->
                    "  %s := %s"
                        .formatted(symbol(s), PolynomialText.constant(values(false).get(s))))
            .collect(Collectors.joining(";\n"));
    String holds = " ltac:(unfold_all; " + numbers() + "; lra)";
    String assumptions = holds.repeat(parameters.setting().assumptions().size());
    String here = "point point_domain" + assumptions;
    String there = "(scaled 2 point) scaled_domain" + assumptions;
    StringBuilder out = new StringBuilder(side.quotientLemma());
    out.append("Definition point : Parameters := {|\n%s\n|}.\n\n".formatted(fields));
    out.append(domain("point_domain", "point"));
    out.append(domain("scaled_domain", "(scaled 2 point)"));
    out.append("(** It does not hold: it fails at the point with lambda = 2. *)\n");
    out.append("Theorem %s : ~ statement.\nProof.\n  intros claim.\n".formatted(name));
    if (hasState) {
      out.append("  assert (h := @rho_ss_steady point point_domain).\n");
      out.append("  assert (h' := @rho_ss_steady (scaled 2 point) scaled_domain).\n");
    }
    out.append(
        "  specialize (claim %s%s 2 ltac:(lra) scaled_domain%s).\n"
            .formatted(here, hasState ? " _ h" : "", hasState ? " _ h'" : ""));
    if (quantities.size() > 1) {
      boolean first = quantities.indexOf(side) == 0;
      out.append("  destruct claim as [%s].\n".formatted(first ? "claim _" : "_ claim"));
    }
    boolean ownState = side.setting().hasState();
    out.append(value("e", "v", side, here + (ownState ? " _ h" : ""), "point", false));
    out.append(
        value("e'", "v'", side, there + (ownState ? " _ h'" : ""), "(scaled 2 point)", true));
    return out.append("  rewrite e, e', v, v' in claim; lra.\nQed.\n").toString();
  }

  private String value(
      String e, String v, ScaledSide side, String arguments, String at, boolean scaled) {
    Rational value = side.at(values(scaled)).orElseThrow();
    return """
          destruct (quotient_%1$d %2$s) as [%3$s _].
          assert (%4$s : @above_%1$d %5$s / @below_%1$d %5$s = %6$s).
          { clear; unfold above_%1$d, below_%1$d; unfold_all; %7$s; field; repeat split; lra. }
        """
        .formatted(side.index(), arguments, e, v, at, PolynomialText.constant(value), numbers());
  }
}
