package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.claim.PaperFormula;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.display.CellFormula;
import org.lindproof.report.display.TexWidth;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.verdict.Verdict;

/**
 * The formulas of the paper in the report, as claims are about them. The source of a formula is
 * typeset only if it was read whole, so that every macro in it is known to be harmless; otherwise
 * it is shown as text.
 */
record PrintedSource(LatexPrinter printer, OperatorEntries operators, Study study) {
  private static final int LONGEST_MATRIX = 160;
  private static final double SMALLEST = 2.5;

  private static final Pattern LEFT = Pattern.compile("\\\\left(?![a-z])");
  private static final Pattern RIGHT = Pattern.compile("\\\\right(?![a-z])");
  private static final Pattern OPEN = Pattern.compile("(?<!\\\\)\\{");
  private static final Pattern CLOSE = Pattern.compile("(?<!\\\\)\\}");
  private static final Pattern LIMITS = Pattern.compile("\\\\(no)?limits(?![a-z])");

  /** The formulas of a claim for the cell of a table; what is too wide as it was read. */
  String cell(ClaimReport report) {
    List<PaperFormula> read =
        study.paper().all().stream()
            .filter(f -> report.claim().isAbout(f.label(), f.item()))
            .toList();
    boolean illFormed =
        report.verdict() instanceof Verdict.IllFormed
            || study.illFormed().containsKey(report.claim().id());
    boolean understood =
        !report.understood().isEmpty() || !report.operators().understood().isEmpty();
    if (read.isEmpty() || (illFormed && !understood)) {
      return TexText.code(report.printed());
    }
    List<String> cells = new ArrayList<>();
    read.forEach(formula -> cells.add(cell(formula, report.claim())));
    return String.join("\\newline ", cells.stream().distinct().toList());
  }

  private String cell(PaperFormula formula, Claim claim) {
    String tex = formula.tex();
    boolean numbers = formula instanceof PrintedFormula;
    boolean narrow = CellFormula.fits(tex) || (isMatrix(tex) && tex.length() <= LONGEST_MATRIX);
    if (isTypesettable(tex) && narrow && !(numbers && claim.link().isPresent())) {
      return CellFormula.source(tex);
    } else if (formula instanceof PrintedFormula printed) {
      return CellFormula.of(claimed(printed, claim), printer);
    }
    String read = operators.print((OperatorFormula) formula);
    return TexWidth.of(read) <= CellFormula.WIDTH * SMALLEST
        ? CellFormula.source(read)
        : "as in the appendix, line " + formula.line();
  }

  /** The formula, or the relation of its chain that the claim is about. */
  private static Statement claimed(PrintedFormula formula, Claim claim) {
    return claim.link().isPresent() && formula.statement() instanceof Statement.Chain chain
        ? chain.link(claim.link().get() - 1)
        : formula.statement();
  }

  private static boolean isMatrix(String tex) {
    return tex.contains("matrix}");
  }

  /**
   * Whether TeX takes it without complaint inside a box. What was read may still have delimiters
   * without their partner, which readers of formulas forgive and TeX does not.
   */
  private static boolean isTypesettable(String tex) {
    boolean ascii = tex.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return ascii
        && count(tex, LEFT) == count(tex, RIGHT)
        && count(tex, OPEN) == count(tex, CLOSE)
        && count(tex, LIMITS) == 0;
  }

  private static long count(String tex, Pattern pattern) {
    return pattern.matcher(tex).results().count();
  }
}
