package org.lindproof.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.system.Declarations;
import org.lindproof.quantum.Bath;

/**
 * The symbols that mean something only together with a bath's statistics: its temperature, its
 * coupling, its occupation. Without the statistics they would be independent of the bath's rates,
 * and a claim about both could be refuted where no bath of the study can be.
 */
record ThermalSymbols(List<Bath> baths, Declarations declarations) {
  ThermalSymbols {
    baths = List.copyOf(baths);
  }

  /** The first of these symbols in a claim that does not assume thermal rates. */
  Optional<String> unbound(Claim claim, List<PrintedFormula> formulas) {
    if (claim.assumptions().stream().anyMatch(Assumption.ThermalRates.class::isInstance)) {
      return Optional.empty();
    }
    Set<String> thermal = new LinkedHashSet<>();
    for (Bath bath : baths) {
      bath.law()
          .ifPresent(
              law ->
                  thermal.addAll(
                      List.of(law.temperature(), law.coupling(), law.occupation().name())));
    }
    Set<String> used = used(claim, formulas);
    return thermal.stream().filter(used::contains).findFirst();
  }

  /**
   * All symbols of a claim, with notation and the printed definitions that it names put in; not
   * those that it reads otherwise.
   */
  private Set<String> used(Claim claim, List<PrintedFormula> formulas) {
    Set<String> open = new TreeSet<>();
    claim.assumptions().forEach(assumption -> open.addAll(assumption.symbols()));
    formulas.stream()
        .filter(claim::isAbout)
        .forEach(formula -> open.addAll(judged(claim, formula.statement()).symbols()));
    Set<String> used = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    while (!open.isEmpty()) {
      open.stream().filter(name -> !claim.where().containsKey(name)).forEach(used::add);
      seen.addAll(open);
      Set<String> next = new TreeSet<>();
      open.forEach(name -> next.addAll(meaning(name, claim.where(), formulas)));
      next.removeAll(seen);
      open.clear();
      open.addAll(next);
    }
    return used;
  }

  private static Statement judged(Claim claim, Statement statement) {
    return statement instanceof Statement.Chain chain
        ? claim.link().<Statement>map(link -> chain.link(link - 1)).orElse(chain)
        : statement;
  }

  private Set<String> meaning(
      String name, Map<String, String> where, List<PrintedFormula> formulas) {
    String target = where.getOrDefault(name, name);
    return PrintedDefinition.of(name, target, formulas)
        .map(definition -> definition.meaning().symbols())
        .orElseGet(() -> declarations.expand(Expression.symbol(target)).symbols());
  }
}
