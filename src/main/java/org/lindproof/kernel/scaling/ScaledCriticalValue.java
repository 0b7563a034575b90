package org.lindproof.kernel.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.spectrum.CriticalFile;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.quantum.Observable;

/** The critical value of a current, which is known by its square. */
record ScaledCriticalValue(
    ScaledParameters parameters, Observable observable, int index, int degree)
    implements ScaledQuantity {

  private CoqModel model() {
    return parameters.setting().model();
  }

  private String symbol() {
    return model().names().symbol(observable.name());
  }

  @Override
  public String definition() {
    return "";
  }

  @Override
  public String value(boolean scaled) {
    return "x_" + symbol() + (scaled ? "'" : "");
  }

  private int power(Polynomial value) {
    return parameters
        .degree(value)
        .orElseThrow(() -> new NotExportableException("a critical value that does not scale"));
  }

  @Override
  public String lemmas(Set<String> taken) {
    String symbol = symbol();
    RationalFunction ratio = CriticalFile.ratio(model(), observable);
    List<String> populations = CriticalFile.populations(model(), observable);
    Map<String, Integer> known = new TreeMap<>();
    known.put(symbol + "_above", power(ratio.numerator()));
    known.put(symbol + "_below", power(ratio.denominator()));
    known.put("denominator", power(model().state().denominator()));
    List<Integer> indices = CriticalFile.indices(model(), observable);
    for (int i = 0; i < populations.size(); i++) {
      known.put(populations.get(i), power(model().state().diagonal(indices.get(i))));
    }
    StringBuilder out = new StringBuilder();
    List<String> below = new ArrayList<>(List.of(symbol + "_below"));
    populations.forEach(population -> below.add("denominator"));
    int total = known.get(symbol + "_below") + populations.size() * known.get("denominator");
    out.append(definition("above_", symbol + "_above * " + String.join(" * ", populations)));
    out.append(definition("below_", String.join(" * ", below)));
    out.append(
        """
        Lemma quotient_%1$d %2$s (rho : matrix) (h : steady rho) (x : R) (hx : %3$s rho x) :
          x ^ 2 = above_%1$d / below_%1$d /\\ 0 < below_%1$d.
        Proof.
          assert (n := denominator_nonzero); assert (q := denominator_positive).
          assert (b := %3$s_below_positive); split.
          - rewrite (%3$s_value _ _ h hx); unfold above_%1$d, below_%1$d; field; split; [exact n | lra].
          - unfold below_%1$d; positive.
        Qed.

        """
            .formatted(index, parameters.setting().binders(), symbol));
    known.forEach((text, power) -> out.append(parameters.lemma(text, power, taken)));
    Optional<ScaledParameters.Known> all = Optional.of(new ScaledParameters.Known(known, Set.of()));
    out.append(parameters.lemma("above_" + index, List.of(), 2 * degree + total, all));
    out.append(parameters.lemma("below_" + index, List.of(), total, all));
    return out.toString();
  }

  private String definition(String name, String text) {
    return "Definition %s%d {p : Parameters} : R :=\n  %s.\n\n".formatted(name, index, text);
  }

  @Override
  public String proof() {
    String here = "p d%s".formatted(parameters.assumptions());
    String there = "(scaled lambda p) d'%s".formatted(parameters.assumptions());
    return """
        destruct (quotient_%1$d %2$s rho h x_%4$s h_%4$s) as [e q].
            destruct (quotient_%1$d %3$s rho' h' x_%4$s' h_%4$s') as [e' _].
            apply scaled_by_squares; [exact (critical_value_nonneg _ _ _ _ _ _ h_%4$s)
              | exact (critical_value_nonneg _ _ _ _ _ _ h_%4$s') | exact l|].
            exact (scaled_quotient _ _ _ _ _ _ lambda _ _ %5$d e e' l q
              (above_%1$d_scaled %2$s lambda) (below_%1$d_scaled %2$s lambda) eq_refl)."""
        .formatted(index, here, there, symbol(), 2 * degree);
  }
}
