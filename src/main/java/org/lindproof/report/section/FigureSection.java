package org.lindproof.report.section;

import java.util.List;
import java.util.Optional;
import org.lindproof.paper.figure.FigureHeading;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.figure.FigureBlock;
import org.lindproof.report.figure.FigureLabels;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;

/** The study's figures, and what is proved of what they show. */
public record FigureSection(StudyReport report, LatexPrinter printer) {

  /** The section; empty without figures. */
  public String print() {
    if (report.figures().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n\\section{Figures}\n");
    report.figures().forEach(data -> out.append(figure(data)));
    return out.toString();
  }

  private String figure(FigureData data) {
    FigureHeading heading = data.figure().heading();
    FigureLabels labels = new FigureLabels(printer, report.study().system().parameters());
    FigureBlock block = new FigureBlock(data, labels);
    ReportWords words = ReportWords.of(report.study(), printer);
    StringBuilder out = new StringBuilder("\n\\begin{minipage}{\\linewidth}\n");
    out.append(block.plot()).append("\n\\medskip\\small\\raggedright\n");
    out.append("\\textbf{").append(TexText.escape(heading.cite())).append("} ");
    heading.caption().ifPresent(text -> out.append(words.finder().sentence(text)));
    block.remarks().forEach(remark -> out.append(remark).append('\n'));
    out.append("\\end{minipage}\\par\n");
    List<String> facts = heading.claims().stream().flatMap(id -> fact(id, words).stream()).toList();
    if (!facts.isEmpty()) {
      out.append("\\nopagebreak{\\small\\begin{findings}\n");
      facts.forEach(fact -> out.append("\\item ").append(fact));
      out.append("\\end{findings}}\n");
    }
    return out.append("\\bigskip\n").toString();
  }

  /** The verdict of a claim, and the first and the last that was found about its curve. */
  private Optional<String> fact(String id, ReportWords words) {
    return report.claims().stream()
        .filter(claim -> claim.claim().id().equals(id))
        .findFirst()
        .map(claim -> fact(claim, words));
  }

  private static String fact(ClaimReport claim, ReportWords words) {
    List<String> findings =
        claim.evidence().stream()
            .filter(evidence -> evidence.engine() == Engine.INTERVALS)
            .map(Evidence::finding)
            .toList();
    String verdict = TexText.code(claim.claim().id()) + ", " + words.verdict(claim);
    if (findings.isEmpty()) {
      return verdict + ".\n";
    }
    int last = findings.size() - 1;
    String more = last > 1 ? "; \\dots; " + words.finder().print(findings.get(last)) : "";
    return verdict + ": " + words.finder().print(findings.get(0)) + more + ".\n";
  }
}
