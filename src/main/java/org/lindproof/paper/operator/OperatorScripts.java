package org.lindproof.paper.operator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.quantum.LocalOperator;

/** What subscripts and superscripts mean over operators: sites, conjugates, powers. */
record OperatorScripts(OperatorSymbols symbols) {
  private static final int MAX_POWER = 8;
  private static final Set<String> DAGGERS = Set.of("\\dagger", "{\\dagger}");

  /** An operator with the superscript of its last atom: a site in brackets, a dagger, a power. */
  OperatorExpression siteOperator(OperatorExpression.SiteOperator operator, TexAtom last) {
    List<TexAtom> sup = last.sup();
    int open = sup.isEmpty() || !sup.get(0).bare().equals("(") ? -1 : 0;
    if (open < 0) {
      return power(onlySite(operator), last);
    }
    int close = OperatorContent.closing(sup, 0);
    String site = TexAtom.canonical(sup.subList(1, Math.min(close, sup.size())));
    Optional<LocalOperator> onSite = symbols.onSite(operator.operator().name(), site);
    if (close >= sup.size() || onSite.isEmpty()) {
      throw new UnreadableFormulaException(
          last.at(),
          "the operator is not one of a site " + site,
          "write the name of a site as a superscript, (h)");
    }
    OperatorExpression located =
        new OperatorExpression.SiteOperator(onSite.get(), Optional.of(site));
    List<TexAtom> rest =
        sup.get(close).hasScripts()
            ? sup.subList(close, sup.size())
            : sup.subList(close + 1, sup.size());
    return rest.isEmpty() ? located : power(located, TexAtom.canonical(rest), last);
  }

  /** If there is one site only, an operator without a site acts on it. */
  private OperatorExpression onlySite(OperatorExpression.SiteOperator operator) {
    return symbols.space().sites().size() == 1
        ? new OperatorExpression.SiteOperator(
            operator.operator(), Optional.of(symbols.space().sites().get(0).name()))
        : operator;
  }

  /** An expression with the superscript of the atom that ends it. */
  OperatorExpression power(OperatorExpression base, TexAtom carrier) {
    return carrier.sup().isEmpty() ? base : power(base, TexAtom.canonical(carrier.sup()), carrier);
  }

  /** An expression in brackets of its own, with the superscript of the closing one. */
  OperatorExpression closedPower(OperatorExpression base, TexAtom first, TexAtom close) {
    requireNoSuperscript(first);
    requireNoSubscript(close);
    return power(base, close);
  }

  private static OperatorExpression power(OperatorExpression base, String sup, TexAtom carrier) {
    if (DAGGERS.contains(sup)) {
      return new OperatorExpression.Adjoint(base);
    } else if (!sup.matches("-?[0-9]{1,2}")) {
      throw new UnreadableFormulaException(
          carrier.at(),
          "the superscript " + sup + " is neither a site, a dagger nor a power",
          "write ^{(site)}, ^\\dagger or a small whole number");
    }
    int exponent = Integer.parseInt(sup);
    if (exponent != -1 && (exponent < 2 || exponent > MAX_POWER)) {
      throw new UnreadableFormulaException(
          carrier.at(), "the power " + exponent + " of an operator", "use -1 or 2 to " + MAX_POWER);
    }
    return new OperatorExpression.Power(base, exponent);
  }

  /** The site that a dissipator names below its letter; its operator must act there alone. */
  Optional<String> label(TexAtom atom, OperatorExpression jump) {
    if (atom.sub().isEmpty()) {
      return Optional.empty();
    }
    String label = TexAtom.canonical(atom.sub()).replaceAll("[{}]", "");
    Set<String> sites = sites(jump);
    if (!symbols.isSite(label) || !sites.equals(Set.of(label))) {
      throw new UnreadableFormulaException(
          atom.at(),
          "the dissipator of %s has an operator of %s"
              .formatted(label, sites.isEmpty() ? "no site" : String.join(", ", sites)),
          "name the site that its operator acts on");
    }
    return Optional.of(label);
  }

  private static Set<String> sites(OperatorExpression expression) {
    Set<String> sites =
        expression.children().stream()
            .flatMap(child -> sites(child).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (expression instanceof OperatorExpression.SiteOperator operator) {
      operator.site().ifPresent(sites::add);
    }
    return sites;
  }

  void requireNone(TexAtom atom) {
    requireNoSubscript(atom);
    requireNoSuperscript(atom);
  }

  void requireNoSubscript(TexAtom atom) {
    if (!atom.sub().isEmpty()) {
      throw new UnreadableFormulaException(
          atom.at(), "a subscript without a meaning here", "remove it, or declare the symbol");
    }
  }

  void requireNoSuperscript(TexAtom atom) {
    if (!atom.sup().isEmpty()) {
      throw new UnreadableFormulaException(
          atom.at(), "a superscript without a meaning here", "remove it, or declare the symbol");
    }
  }
}
