package org.lindproof.kernel.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.rewriting.RationalEvaluation;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.AtomicClaim;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.steady.observable.ObservableForm;

/** The negation of a claim, from a point at which it fails. */
record Refutation(
    CoqModel model, ClaimSetting setting, List<AtomicClaim> links, Map<String, Rational> point) {

  String print(String name, String comment, String statement) {
    requireIndependentRates();
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

  /** At a rational point the rates of thermal baths are not what they should be. */
  void requireIndependentRates() {
    if (setting.assumptions().stream().anyMatch(Assumption.ThermalRates.class::isInstance)) {
      throw new NotExportableException("refuted where rates are thermal");
    }
  }

  String instance() {
    return new ExamplePoint(model, point).instance();
  }

  /** Puts the numbers of the point in. */
  String numbers() {
    return new ExamplePoint(model, point).numbers();
  }

  String assumptions() {
    String proof = " ltac:(unfold_all; " + numbers() + "; lra)";
    return proof.repeat(setting.assumptions().size());
  }

  private List<String> contradiction(AtomicClaim failing) {
    FormulaText text = new FormulaText(setting.symbols());
    boolean complex = !text.isReal(failing.left()) || !text.isReal(failing.right());
    List<String> lines = new ArrayList<>();
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
    String statement =
        complex
            ? "(%s = complex %s %s)%%C".formatted(text.complex(side), re, im)
            : "%s = %s".formatted(text.real(side), re);
    String close =
        complex
            ? "unfold complex; clear claim; unfold_all; %s; push_Cconj; push_RtoC; field; repeat split; number_nonzero"
            : "clear claim; unfold_all; %s; field; repeat split; lra";
    return List.of(
        "assert (%s : %s).".formatted(name, statement),
        "{ " + rewrite + close.formatted(numbers()) + ". }");
  }

  private boolean holds(AtomicClaim link) {
    GaussianRational a = value(link.left());
    GaussianRational b = value(link.right());
    int sign = a.re().compareTo(b.re());
    boolean equal = sign == 0 && a.im().equals(b.im());
    Relation relation = link.relation();
    return switch (relation) {
      case EQUAL, DEFINED_AS -> equal;
      case NOT_EQUAL -> !equal;
      case GREATER -> sign > 0;
      case GREATER_OR_EQUAL -> sign >= 0;
      case LESS -> sign < 0;
      case LESS_OR_EQUAL -> sign <= 0;
    };
  }

  /** The point with a value for every symbol. */
  Map<String, Rational> full() {
    Map<String, Rational> full = new HashMap<>();
    CoqNames.symbols(model.system())
        .forEach(name -> full.put(name, ClaimTheorem.value(point, name)));
    return full;
  }

  /** The value of a formula at the point. */
  GaussianRational value(Expression side) {
    Map<String, Rational> full = full();
    Map<String, ComplexFunction> values = new HashMap<>();
    var algebra = model.derivation().algebra();
    algebra
        .notation()
        .forEach((name, v) -> values.put(name, ComplexFunction.real(RationalFunction.of(v))));
    for (String name : setting.observables()) {
      if (!side.symbols().contains(name)) {
        continue;
      }
      if (!(model.derivation().observables().get(name) instanceof ObservableForm.Rational form)) {
        throw new NotExportableException("refuted with " + name + ", which has no rational form");
      }
      values.put(name, form.value());
    }
    try {
      ComplexFunction value = new RationalEvaluation(algebra.ring(), values).evaluate(side);
      return new GaussianRational(value.re().evaluate(full), value.im().evaluate(full));
    } catch (IllegalArgumentException e) {
      throw new NotExportableException("refuted with a formula that is not rational");
    }
  }
}
