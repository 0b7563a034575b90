package org.lindproof.kernel.scaling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.proof.QuotientProof;
import org.lindproof.kernel.quotient.NumeratorSymbols;
import org.lindproof.kernel.quotient.Quotient;
import org.lindproof.kernel.quotient.Quotients;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.quantum.Notation;

/**
 * A side of a formula, a quotient or the root of one, as a function of the parameters.
 *
 * @param setting with the observables of this side
 * @param index its place in the formula, from 1
 */
record ScaledSide(
    ScaledParameters parameters, ClaimSetting setting, int index, Expression formula, int degree)
    implements ScaledQuantity {
  private static final String DENOMINATOR = "denominator";

  private CoqModel model() {
    return setting.model();
  }

  private boolean isRoot() {
    return formula instanceof Expression.SquareRoot;
  }

  /** The formula, or what stands below its root. */
  private Expression radicand() {
    return formula instanceof Expression.SquareRoot root ? root.argument() : formula;
  }

  private String quotient() {
    return (isRoot() ? "radicand_" : "side_") + index;
  }

  private List<String> held() {
    return new TreeSet<>(formula.symbols())
        .stream().filter(parameters.held()::contains).map(model().names()::symbol).toList();
  }

  private static String binders(List<String> numbers) {
    return numbers.stream().map(" (%s : R)"::formatted).collect(Collectors.joining());
  }

  private static String applied(List<String> arguments) {
    return arguments.stream().map(" "::concat).collect(Collectors.joining());
  }

  private static String definition(String name, String binders, String text) {
    return "Definition %s {p : Parameters}%s : R :=\n  %s.\n\n".formatted(name, binders, text);
  }

  @Override
  public String definition() {
    FormulaText text = new FormulaText(setting.symbols());
    String binders = binders(held()) + (setting.hasState() ? " (rho : matrix)" : "");
    return definition("side_" + index, binders, text.real(formula))
        + (isRoot() ? definition(quotient(), binders, text.real(radicand())) : "");
  }

  @Override
  public String value(boolean scaled) {
    return value("side_" + index, scaled);
  }

  private String value(String name, boolean scaled) {
    StringBuilder out = new StringBuilder(scaled ? "@" + name + " (scaled lambda p)" : name);
    held().forEach(symbol -> out.append(" (@%s p)".formatted(symbol)));
    if (setting.hasState()) {
      out.append(scaled ? " rho'" : " rho");
    }
    return out.toString();
  }

  @Override
  public String lemmas(Set<String> taken) {
    Quotients quotients = new Quotients(model());
    int below = below(quotients, quotients.of(radicand()));
    ScaledParameters.Known known = known(quotients);
    StringBuilder out = new StringBuilder(quotientLemma());
    known.degrees().forEach((text, power) -> out.append(parameters.lemma(text, power, taken)));
    int above = power() + below;
    out.append(parameters.lemma("above_" + index, held(), above, Optional.of(known)));
    out.append(parameters.lemma("below_" + index, List.of(), below, Optional.of(known)));
    return out.toString();
  }

  /** That the side, or what stands below its root, is a quotient. */
  String quotientLemma() {
    QuotientProof.Positive whole = new QuotientProof(setting).positive("e", radicand());
    StringBuilder out = new StringBuilder();
    out.append(definition("above_" + index, binders(held()), whole.above()));
    out.append(definition("below_" + index, "", whole.below()));
    out.append(
        "Lemma quotient_%1$d %2$s%3$s :\n  %4$s = above_%1$d%5$s / below_%1$d /\\ 0 < below_%1$d.\nProof.\n"
            .formatted(
                index,
                setting.binders(),
                binders(held()),
                quotient() + applied(held()) + (setting.hasState() ? " rho" : ""),
                applied(held())));
    setting.prologue().forEach(line -> out.append("  ").append(line).append('\n'));
    whole.lines().forEach(line -> out.append("  ").append(line).append('\n'));
    out.append(
        "  unfold %1$s, above_%2$d, below_%2$d; split; [exact e | positive].\nQed.\n\n"
            .formatted(quotient(), index));
    return out.toString();
  }

  /** The value at a point; empty for a root. */
  Optional<Rational> at(Map<String, Rational> point) {
    if (isRoot()) {
      return Optional.empty();
    }
    Quotients quotients = new Quotients(model());
    Quotient whole = quotients.of(formula);
    Rational value = quotients.value(whole.numerator()).re().evaluate(point);
    for (Map.Entry<Integer, Integer> factor : whole.denominators().entrySet()) {
      Expression symbol = Expression.symbol(NumeratorSymbols.denominator(factor.getKey()));
      Rational below = quotients.value(symbol).re().evaluate(point);
      value = value.dividedBy(below.pow(factor.getValue()));
    }
    return Optional.of(value);
  }

  /** The power of lambda for the quotient. */
  private int power() {
    return isRoot() ? 2 * degree : degree;
  }

  /** The degree of the denominator. */
  private int below(Quotients quotients, Quotient whole) {
    if (!quotients.nested().isEmpty()
        || quotients.printed().stream()
            .anyMatch(e -> e.symbols().stream().anyMatch(parameters.held()::contains))) {
      throw new NotExportableException("how a formula with such denominators scales");
    }
    int sum = 0;
    for (Map.Entry<Integer, Integer> factor : whole.denominators().entrySet()) {
      Expression symbol = Expression.symbol(NumeratorSymbols.denominator(factor.getKey()));
      Polynomial value = quotients.value(symbol).re().numerator();
      int one =
          parameters
              .degree(value)
              .orElseThrow(() -> new NotExportableException("a denominator that does not scale"));
      sum += one * factor.getValue();
    }
    return sum;
  }

  /** What stands in the quotient and scales as a whole. */
  private ScaledParameters.Known known(Quotients quotients) {
    Map<String, Integer> degrees = new TreeMap<>();
    Set<String> unfolded = new TreeSet<>();
    if (setting.hasState()) {
      Polynomial value = model().state().denominator();
      parameters.degree(value).ifPresent(power -> degrees.put(DENOMINATOR, power));
    }
    for (String name : radicand().symbols()) {
      if (setting.observables().contains(name)) {
        if (setting.symbols().isComplex(name)) {
          throw new NotExportableException("how a complex number scales");
        }
        String text = setting.symbols().identifier(name) + "_numerator";
        Polynomial value = quotients.value(Expression.symbol(name)).re().numerator();
        parameters
            .degree(value)
            .ifPresentOrElse(power -> degrees.put(text, power), () -> unfolded.add(text));
      } else {
        notation(name, degrees, unfolded);
      }
    }
    return new ScaledParameters.Known(degrees, unfolded);
  }

  private void notation(String name, Map<String, Integer> degrees, Set<String> unfolded) {
    Optional<Notation> notation =
        model().system().notation().stream()
            .filter(entry -> entry.name().equals(name) && !parameters.held().contains(name))
            .findFirst();
    if (notation.isEmpty()) {
      return;
    }
    if (!parameters.held().isEmpty() && reachesHeld(notation.get())) {
      throw new NotExportableException(name + " stands for something that is held");
    }
    String text = model().names().symbol(name);
    Optional<Integer> power =
        parameters.degree(model().derivation().algebra().notation().get(name));
    if (power.isPresent()) {
      degrees.put(text, power.get());
    } else {
      unfolded.add(text);
      notation.get().definition().symbols().forEach(s -> notation(s, degrees, unfolded));
    }
  }

  private boolean reachesHeld(Notation notation) {
    return notation.definition().symbols().stream()
        .anyMatch(
            symbol ->
                parameters.held().contains(symbol)
                    || model().system().notation().stream()
                        .anyMatch(n -> n.name().equals(symbol) && reachesHeld(n)));
  }

  @Override
  public String proof() {
    String here = "p d%s".formatted(parameters.assumptions());
    String there = "(scaled lambda p) d'%s".formatted(parameters.assumptions());
    String held = held().stream().map(" (@%s p)"::formatted).collect(Collectors.joining());
    String state = setting.hasState() ? " rho h" : "";
    String scaledState = setting.hasState() ? " rho' h'" : "";
    String root =
        isRoot()
            ? "apply (scaled_root (%s) (%s) lambda %d l); "
                .formatted(value(quotient(), false), value(quotient(), true), degree)
            : "";
    return """
        destruct (quotient_%1$d %2$s%5$s%4$s) as [e q]; destruct (quotient_%1$d %3$s%6$s%4$s) as [e' _].
            %7$sexact (scaled_quotient _ _ _ _ _ _ lambda _ _ %8$d e e' l q
              (above_%1$d_scaled %2$s lambda%4$s) (below_%1$d_scaled %2$s lambda) eq_refl)."""
        .formatted(index, here, there, held, state, scaledState, root, power());
  }
}
