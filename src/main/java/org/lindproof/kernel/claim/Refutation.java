package org.lindproof.kernel.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.AtomicClaim;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.kernel.thermal.Exponentials;
import org.lindproof.kernel.thermal.ThermalWitness;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.verify.condition.Condition;

/**
 * The negation of a claim, from a point at which it fails.
 *
 * @param thermal the point, if rates are thermal there
 */
record Refutation(
    CoqModel model,
    ClaimSetting setting,
    List<AtomicClaim> links,
    Map<String, Rational> point,
    Optional<ThermalWitness> thermal) {

  /** A point with its proofs. */
  static Refutation at(CoqModel model, ClaimSetting setting, Map<String, Rational> point) {
    return new Refutation(model, setting, List.of(), point, Optional.empty());
  }

  /** The refutation of links at a point, or at another one if rates have to be thermal. */
  static Refutation of(
      CoqModel model, ClaimSetting setting, List<AtomicClaim> links, Map<String, Rational> point) {
    Refutation given = new Refutation(model, setting, links, point, Optional.empty());
    if (!setting.isThermal()) {
      return given;
    }
    List<Predicate<Map<String, Rational>>> truths =
        links.stream().map(given.functions()::truth).toList();
    return given.at(values -> truths.stream().anyMatch(truth -> !truth.test(values)));
  }

  /** A point with thermal rates at which a condition holds, or does not. */
  static Refutation thermal(
      CoqModel model, ClaimSetting setting, Condition condition, boolean wanted) {
    Set<String> temperatures = ThermalWitness.temperatures(model);
    if (condition.polynomials().stream()
        .anyMatch(p -> p.variables().stream().anyMatch(temperatures::contains))) {
      throw new NotExportableException("a condition on temperatures at a point");
    }
    return at(model, setting, Map.of())
        .at(
            values ->
                condition.holds(polynomial -> polynomial.evaluate(values).signum()) == wanted);
  }

  private Refutation at(Predicate<Map<String, Rational>> property) {
    ThermalWitness witness =
        ThermalWitness.find(model, setting.assumptions(), setting.domain(), property)
            .orElseThrow(
                () -> new NotExportableException("no simple point with thermal rates was found"));
    return new Refutation(model, setting, links, witness.values(), Optional.of(witness));
  }

  String print(String name, String comment, String statement) {
    RefutedCriticalValue critical = new RefutedCriticalValue(this);
    boolean bySquares = links.size() == 1 && critical.isAbout(links.get(0));
    AtomicClaim failing =
        links.stream()
            .filter(link -> bySquares || !holds(link))
            .findFirst()
            .orElseThrow(() -> new NotExportableException("no formula fails at the point"));
    AtPoint at = new AtPoint(this);
    StringBuilder out = new StringBuilder("(** %s *)\n".formatted(comment));
    out.append(
        "Definition statement : Prop := forall %s,\n  %s.\n\n"
            .formatted(setting.binders(), statement));
    out.append(instance());
    out.append("(** It does not hold: it fails at the point. *)\n");
    out.append("Theorem %s : ~ statement.\n".formatted(name));
    out.append("Proof.\n  intros claim.\n");
    if (setting.hasState()) {
      out.append("  assert (h := @rho_ss_steady _ point_domain).\n");
      out.append("  assert (n0 := @denominator_nonzero _ point_domain).\n");
      out.append(at.numbers());
    }
    out.append(
        "  specialize (claim point point_domain%s%s).\n"
            .formatted(assumptions(), setting.hasState() ? " rho_ss h" + at.arguments() : ""));
    if (links.size() > 1) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < links.size(); i++) {
        names.add(links.get(i).equals(failing) ? "claim" : "z" + i);
      }
      out.append("  destruct claim as (%s).\n".formatted(String.join(" & ", names)));
    }
    (bySquares ? critical.contradiction(failing) : contradiction(failing))
        .forEach(line -> out.append("  ").append(line).append('\n'));
    return out.append("Qed.\n").toString();
  }

  String instance() {
    return example().instance() + thermalRates();
  }

  private ExamplePoint example() {
    return new ExamplePoint(model, setting.parameters(), this::number, unit());
  }

  private String number(String name) {
    return thermal
        .map(witness -> witness.text(name))
        .orElseGet(() -> PolynomialText.constant(ExamplePoint.value(point, name)));
  }

  private String unit() {
    return thermal.isPresent() ? ThermalWitness.unit() + "; " : "";
  }

  /** That the assumptions of a claim about thermal rates hold at the point. */
  private String thermalRates() {
    if (thermal.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < setting.assumptions().size(); i++) {
      Assumption assumption = setting.assumptions().get(i);
      if (assumption instanceof Assumption.ThermalRates) {
        String rates = setting.hypothesis(assumption).replace(" p", "");
        out.append(thermal.get().lemma(rates, numbers()));
      } else {
        out.append(
            "Lemma point_%d : %s.\nProof. unfold_notation; %s; %slra. Qed.\n\n"
                .formatted(i + 1, setting.hypothesis(assumption), numbers(), unit()));
      }
    }
    return out.toString();
  }

  /** Puts the numbers of the point in. */
  String numbers() {
    return example().numbers();
  }

  String assumptions() {
    if (thermal.isPresent()) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < setting.assumptions().size(); i++) {
        boolean rates = setting.assumptions().get(i) instanceof Assumption.ThermalRates;
        out.append(" point_").append(rates ? "thermal" : String.valueOf(i + 1));
      }
      return out.toString();
    }
    String proof = " ltac:(unfold_all; " + numbers() + "; lra)";
    return proof.repeat(setting.assumptions().size());
  }

  private List<String> contradiction(AtomicClaim failing) {
    FormulaText text = new FormulaText(setting.symbols());
    boolean complex = !text.isReal(failing.left()) || !text.isReal(failing.right());
    List<String> lines = new ArrayList<>();
    if (thermal.isPresent()) {
      lines.add(ThermalWitness.unit() + ".");
    }
    lines.addAll(value("v1", failing.left(), complex));
    lines.addAll(value("v2", failing.right(), complex));
    if (complex) {
      lines.add("assert (w := eq_trans (eq_sym v1) (eq_trans claim v2)).");
      lines.add("apply complex_injective in w; lra.");
    } else {
      lines.add("lra.");
    }
    return lines;
  }

  /** Asserts the value of a formula at the point. */
  List<String> value(String name, Expression side, boolean complex) {
    FormulaText text =
        new FormulaText(new org.lindproof.kernel.model.ModelSymbols(model, "rho_ss", Map.of()));
    GaussianRational value = value(side);
    String re = PolynomialText.constant(value.re());
    String im = PolynomialText.constant(value.im());
    List<String> rewrites = new ArrayList<>();
    for (String symbol : new TreeSet<>(side.symbols())) {
      if (setting.observables().contains(symbol)) {
        String identifier = setting.symbols().identifier(symbol);
        if (setting.symbols().isComplex(symbol)) {
          rewrites.add(
              "?(%1$s_square _ h), ?(%1$s_conjugate _ h), ?(%1$s_form _ h)".formatted(identifier));
        } else {
          rewrites.add((complex ? "?(%s_embedded _ h)" : "?(%s_form _ h)").formatted(identifier));
        }
      }
    }
    String rewrite = rewrites.isEmpty() ? "" : "rewrite " + String.join(", ", rewrites) + "; ";
    int power = thermal.map(witness -> witness.power(functions().of(side).re())).orElse(0);
    String unit = power == 0 ? "" : power > 0 ? " * ln_2" : " / ln_2";
    String statement =
        complex
            ? "(%s = complex %s %s)%%C".formatted(text.complex(side), re, im)
            : "%s = %s".formatted(text.real(side), re + unit);
    String close =
        complex
            ? "unfold complex; clear claim; unfold_all; %s; push_Cconj; push_RtoC; field; repeat split; number_nonzero"
            : "clear claim; unfold_all; %s; field; repeat split; lra";
    return List.of(
        "assert (%s : %s).".formatted(name, statement),
        "{ " + exponentials(side) + rewrite + close.formatted(numbers()) + ". }");
  }

  private boolean holds(AtomicClaim link) {
    return FormulaFunctions.holds(link.relation(), value(link.left()), value(link.right()));
  }

  /** The point with a value for every symbol. */
  Map<String, Rational> full() {
    Map<String, Rational> full = new HashMap<>();
    CoqNames.symbols(model.system())
        .forEach(name -> full.put(name, ExamplePoint.value(point, name)));
    return full;
  }

  /** The tactics that put the values of exponentials in. */
  private String exponentials(Expression side) {
    return thermal.isPresent() && Exponentials.occurIn(side)
        ? thermal.get().exponentials(functions().exponentials(), side, numbers())
        : "";
  }

  private FormulaFunctions functions() {
    return new FormulaFunctions(model, setting);
  }

  /** The value of a formula at the point. */
  GaussianRational value(Expression side) {
    return FormulaFunctions.value(functions().of(side), full());
  }
}
