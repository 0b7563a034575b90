package org.lindproof.paper;

import java.util.List;
import java.util.Map;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimTable;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.ledger.Ledger;
import org.lindproof.paper.system.Model;
import org.lindproof.quantum.OpenSystem;

/**
 * A validated study: the system, the printed formulas, and what they are held to.
 *
 * @param name of the folder
 * @param model what study.yaml says
 * @param paper the formulas, and how it writes the equation of motion
 * @param printedSymbols symbols that only the paper defines, for example n(rho_ss): name to TeX
 *     spellings
 * @param tables of claims, for the report
 * @param figures to draw; empty if there is no figures.yaml
 * @param illFormed claim id to what makes its formula unreadable, for claims that expect just that;
 *     such a formula is not among those of the paper
 * @param ledger the statements that are owed a verdict
 */
public record Study(
    String name,
    Model model,
    Paper paper,
    Map<String, List<String>> printedSymbols,
    List<Claim> claims,
    List<ClaimTable> tables,
    List<Figure> figures,
    Map<String, String> illFormed,
    Ledger ledger) {
  public Study {
    printedSymbols = Map.copyOf(printedSymbols);
    claims = List.copyOf(claims);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    illFormed = Map.copyOf(illFormed);
  }

  public OpenSystem system() {
    return model.system();
  }

  /** The formulas over numbers, in the order of paper.tex. */
  public List<PrintedFormula> formulas() {
    return paper.formulas();
  }

  /** Those in the display with this label, in order; empty if there is no such label. */
  public List<PrintedFormula> formulas(String label) {
    return formulas().stream().filter(formula -> formula.label().equals(label)).toList();
  }
}
