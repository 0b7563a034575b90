package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.SymbolDomain;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.OpenSystem;

/** Where the parameters lie, and what thermal baths make of the rates. */
final class DomainText {
  private final CoqModel model;
  private final OpenSystem system;
  private final CoqNames names;
  private final StringBuilder out = new StringBuilder();

  DomainText(CoqModel model) {
    this.model = model;
    this.system = model.system();
    this.names = model.names();
  }

  String print() {
    domain();
    thermal();
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void domain() {
    ParameterDomain base = model.base();
    List<String> excluded = base == ParameterDomain.WIDE ? model.excluded() : List.of();
    List<String> fields = new ArrayList<>();
    List<String> known = new ArrayList<>();
    List<String> furtherFields = new ArrayList<>();
    List<String> furtherKnown = new ArrayList<>();
    for (String name : CoqNames.symbols(system)) {
      String symbol = names.symbol(name);
      condition(symbol, model.derivation().algebra().domain().domainOf(name))
          .ifPresent(
              condition -> {
                boolean further = excluded.contains(name);
                (further ? furtherFields : fields).add("  " + symbol + "_domain : " + condition);
                (further ? furtherKnown : known)
                    .add("assert (%s_dom := %s_domain)".formatted(symbol, symbol));
              });
    }
    List<Polynomial> positive = model.derivation().algebra().domain().positive();
    for (int i = 0; i < system.constraints().size(); i++) {
      fields.add(
          "  constraint_%d : (0 < %s)%%R"
              .formatted(i + 1, model.formulas().real(system.constraints().get(i))));
      known.add(
          "assert (con_%d : (0 < %s)%%R) by (assert (con := constraint_%d); unfold_notation; lra)"
              .formatted(i + 1, model.polynomials().of(positive.get(i)), i + 1));
    }
    if (base == ParameterDomain.WIDE) {
      line("(** Where the parameters lie, and zeros that are not in their domain. *)");
      line(type(base, fields));
      furtherFields.add(0, "  Domain_wide :> %s p".formatted(base.identifier()));
      line("(** Where the parameters lie. *)");
      line(type(ParameterDomain.STUDY, furtherFields));
      line("Coercion Domain_wide : Domain >-> %s.\n".formatted(base.identifier()));
    } else {
      line("(** Where the parameters lie. *)");
      line(type(base, fields));
    }
    List<String> notation = model.notation();
    line(
        "Ltac unfold_notation := %s."
            .formatted(
                notation.isEmpty() ? "idtac" : "cbv [" + String.join(" ", notation) + "] in *"));
    line(tactic(base, known));
    if (base == ParameterDomain.WIDE) {
      furtherKnown.add(0, base.tactic());
      line(tactic(ParameterDomain.STUDY, furtherKnown));
    }
  }

  private static String type(ParameterDomain domain, List<String> fields) {
    return "Class %s (p : Parameters) : Prop := {\n%s\n}.\n"
        .formatted(domain.identifier(), String.join(";\n", fields));
  }

  private static String tactic(ParameterDomain domain, List<String> known) {
    return "Ltac %s :=\n  %s.\n"
        .formatted(domain.tactic(), known.isEmpty() ? "idtac" : String.join(";\n  ", known));
  }

  private static Optional<String> condition(String symbol, SymbolDomain domain) {
    return switch (domain) {
      case REAL -> Optional.empty();
      case NONZERO -> Optional.of("(%s <> 0)%%R".formatted(symbol));
      case NONNEGATIVE -> Optional.of("(0 <= %s)%%R".formatted(symbol));
      case POSITIVE -> Optional.of("(0 < %s)%%R".formatted(symbol));
    };
  }

  private void thermal() {
    List<Bath.ThermalLaw> laws =
        system.baths().stream().flatMap(bath -> bath.law().stream()).toList();
    if (laws.isEmpty()) {
      return;
    }
    line(
        "(** Rates and occupations of thermal baths, with the statistics of the study or others. *)");
    thermal("Thermal_rates", laws, Optional.empty());
    thermal("Bose_rates", laws, Optional.of(BathStatistics.BOSE));
    thermal("Fermi_rates", laws, Optional.of(BathStatistics.FERMI));
  }

  private void thermal(
      String name, List<Bath.ThermalLaw> laws, Optional<BathStatistics> statistics) {
    List<String> parts = new ArrayList<>();
    for (Bath.ThermalLaw law : laws) {
      boolean fermi = statistics.orElse(law.statistics()) == BathStatistics.FERMI;
      String n = names.symbol(law.occupation().name());
      String gamma = names.symbol(law.coupling());
      parts.add("  %s = (%s * %s)%%R".formatted(names.symbol(law.absorption().name()), gamma, n));
      parts.add(
          "  %s = (%s * (1 %s %s))%%R"
              .formatted(names.symbol(law.emission().name()), gamma, fermi ? "-" : "+", n));
      parts.add(
          "  %s = (1 / (exp (%s / %s) %s 1))%%R"
              .formatted(
                  n,
                  PolynomialText.atom(model.formulas().real(law.energy())),
                  names.symbol(law.temperature()),
                  fermi ? "+" : "-"));
    }
    line(
        "Definition %s (p : Parameters) : Prop :=\n%s.\n"
            .formatted(name, String.join(" /\\\n", parts)));
  }
}
