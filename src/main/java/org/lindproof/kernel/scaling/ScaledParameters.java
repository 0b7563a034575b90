package org.lindproof.kernel.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.verify.evaluation.Homogeneity;

/**
 * Parameters of which some are multiplied by lambda, and what is known of symbols then.
 *
 * @param setting without observables
 * @param held notation that stands for itself
 */
record ScaledParameters(ClaimSetting setting, Homogeneity homogeneity, Set<String> held) {
  ScaledParameters {
    held = Set.copyOf(held);
  }

  private CoqModel model() {
    return setting.model();
  }

  /** The definition of the parameters. */
  String definition() {
    String fields =
        CoqNames.symbols(model().system()).stream()
            .map(
                name -> {
                  String symbol = model().names().symbol(name);
                  String factor = homogeneity.scales(name) ? "lambda * " : "";
                  return "  %s := %s%s".formatted(symbol, factor, symbol);
                })
            .collect(Collectors.joining(";\n"));
    return """
        (** The parameters, those that are to be scaled multiplied by lambda. *)
        Definition scaled (lambda : R) (p : Parameters) : Parameters := {|
        %s
        |}.

        """
        .formatted(fields);
  }

  /** The degree of a polynomial, if it is homogeneous where the assumptions hold. */
  Optional<Integer> degree(Polynomial polynomial) {
    return homogeneity
        .degree(setting.restricted(polynomial))
        .filter(Rational::isInteger)
        .map(degree -> degree.numerator().intValueExact());
  }

  /** The names of assumptions in {@link ClaimSetting#binders()}, each after a space. */
  String assumptions() {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= setting.assumptions().size(); i++) {
      out.append(" a").append(i);
    }
    return out.toString();
  }

  /** Definitions of the model that occur in a formula and scale, and the notation that does not. */
  record Known(Map<String, Integer> degrees, Set<String> unfolded) {
    Known {
      degrees = java.util.Collections.unmodifiableMap(new TreeMap<>(degrees));
      unfolded = java.util.Collections.unmodifiableSet(new TreeSet<>(unfolded));
    }
  }

  /**
   * A lemma that a definition of the model scales with a power of lambda, unless there is one.
   *
   * @param taken identifiers about which there is one, added to
   */
  String lemma(String text, int degree, Set<String> taken) {
    return taken.add(text) ? lemma(text, List.of(), degree, Optional.empty()) : "";
  }

  /**
   * A lemma that a definition scales with a power of lambda.
   *
   * @param text the definition's identifier
   * @param arguments the held notation that it takes
   * @param known what need not be unfolded in it; absent if everything is
   */
  String lemma(String text, List<String> arguments, int degree, Optional<Known> known) {
    List<String> steps = new ArrayList<>(List.of("unfold " + text));
    if (known.isPresent()) {
      if (!known.get().unfolded().isEmpty()) {
        steps.add("cbv [%s]".formatted(String.join(" ", known.get().unfolded())));
      }
      known
          .get()
          .degrees()
          .keySet()
          .forEach(k -> steps.add("rewrite ?(%s p d%s lambda)".formatted(name(k), assumptions())));
    } else {
      steps.add("unfold_all");
    }
    List<String> fields =
        CoqNames.symbols(model().system()).stream().map(model().names()::symbol).toList();
    steps.add("cbn [scaled %s]".formatted(String.join(" ", fields)));
    for (int i = 1; i <= setting.assumptions().size(); i++) {
      steps.add("rewrite ?a" + i);
    }
    steps.add("ring");
    String binders = arguments.stream().map(" (%s : R)"::formatted).collect(Collectors.joining());
    String applied = arguments.stream().map(" "::concat).collect(Collectors.joining());
    return """
        Lemma %1$s %2$s (lambda : R)%3$s :
          @%4$s (scaled lambda p)%5$s = lambda ^ %6$d * %4$s%5$s.
        Proof. %7$s. Qed.

        """
        .formatted(
            name(text),
            setting.binders(),
            binders,
            text,
            applied,
            degree,
            String.join("; ", steps));
  }

  /** What the lemma about a definition is called. */
  static String name(String text) {
    return text + "_scaled";
  }
}
