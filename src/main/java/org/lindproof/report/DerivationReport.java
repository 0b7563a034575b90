package org.lindproof.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lindproof.paper.Study;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.derivation.ModelSection;
import org.lindproof.report.derivation.ResultsSection;
import org.lindproof.report.derivation.StepSections;
import org.lindproof.report.derivation.VectorisedSection;
import org.lindproof.report.figure.Pgfplots;
import org.lindproof.report.section.ClaimSections;
import org.lindproof.report.section.FigureSection;
import org.lindproof.report.tex.NamedText;
import org.lindproof.report.tex.Spellings;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.verdict.Verdict;

/**
 * The LaTeX document: model, derivation, results, checks, figures, claims, and how formulas were
 * read.
 */
public final class DerivationReport {
  private static final String PREAMBLE =
      """
      \\documentclass[10pt,a4paper,fleqn]{article}
      \\usepackage[T1]{fontenc}
      \\usepackage[utf8]{inputenc}
      \\usepackage{lmodern}
      \\usepackage{textcomp}
      \\usepackage[margin=2.4cm]{geometry}
      \\usepackage{amsmath,amssymb,mathtools}
      \\usepackage{graphicx,array,booktabs,longtable}
      \\usepackage[hidelinks]{hyperref}
      \\ifdefined\\pdftrailerid\\pdftrailerid{}\\fi
      \\setcounter{MaxMatrixCols}{64}
      \\setcounter{tocdepth}{1}
      \\setlength{\\emergencystretch}{3em}
      \\setlength{\\parindent}{0pt}
      \\setlength{\\parskip}{0.4\\baselineskip}
      \\setlength{\\mathindent}{1.5em}
      \\renewcommand{\\arraystretch}{1.25}
      \\newcolumntype{L}[1]{>{\\raggedright\\arraybackslash}p{#1}}
      \\sloppy
      % A formula that is still wider than the line is made smaller.
      \\newsavebox{\\fitbox}
      \\newlength{\\fitwidth}
      \\AtBeginDocument{\\setlength{\\fitwidth}{\\dimexpr\\linewidth-\\mathindent}%
        \\setlength{\\abovedisplayshortskip}{\\abovedisplayskip}}
      \\newcommand{\\fit}[1]{\\sbox{\\fitbox}{$\\displaystyle #1$}%
        \\ifdim\\wd\\fitbox>\\fitwidth\\resizebox{\\fitwidth}{!}{\\usebox{\\fitbox}}%
        \\else\\usebox{\\fitbox}\\fi}
      \\newcommand{\\textentry}[2]{\\par\\noindent\\makebox[5em][l]{\\itshape #1}\\nobreak
        \\parbox[c]{\\dimexpr\\linewidth-5.5em}{\\raggedright #2}\\par}
      \\newcommand{\\entry}[2]{\\textentry{#1}{\\setlength{\\fitwidth}{\\linewidth}\\fit{#2}}}
      % A formula in the cell of a table.
      \\newlength{\\cellwidth}
      \\AtBeginDocument{\\setlength{\\cellwidth}{0.35\\linewidth}}
      \\newcommand{\\cell}[1]{{\\setlength{\\fitwidth}{\\linewidth}%
        \\vphantom{$\\displaystyle\\frac11$}\\fit{#1}}}
      \\newenvironment{findings}{\\begin{list}{--}{\\topsep0pt\\itemsep0pt\\parsep0pt%
        \\leftmargin1.5em\\raggedright}}{\\end{list}}
      % A claim begins on a new page rather than with its last lines on one.
      \\newcommand{\\claim}[3]{\\par\\vskip0pt plus7\\baselineskip\\penalty-150\\vskip0pt
        plus-7\\baselineskip\\bigskip\\hrule\\nopagebreak\\smallskip
        {\\raggedright\\textbf{#1}, #2: \\textbf{#3}.\\par}\\nopagebreak}
      \\newcommand{\\formula}[2]{\\par\\medskip\\pagebreak[1]{\\raggedright\\textbf{#1}\\par}\\nopagebreak
        {\\raggedright #2\\par}\\nopagebreak}
      \\raggedbottom
      """;

  private final StudyReport report;
  private final String version;
  private final LatexPrinter printer;

  /**
   * A document about a run.
   *
   * @param version of the program
   */
  public DerivationReport(StudyReport report, String version) {
    this.report = report;
    this.version = version;
    this.printer = Spellings.printer(report.study(), report.derivation().symbols());
  }

  /** The document, ready for pdflatex; the same run gives the same text. */
  public String print() {
    Study study = report.study();
    ResultsSection results = new ResultsSection(printer, report.derivation());
    return PREAMBLE
        + (report.figures().isEmpty() ? "" : Pgfplots.PREAMBLE)
        + "\\title{"
        + TexText.escape(study.system().title())
        + "}\n"
        + "\\author{lindproof "
        + TexText.escape(version)
        + "}\n"
        + "\\date{}\n\\begin{document}\n\\maketitle\n"
        + overview()
        + "{\\setlength{\\parskip}{0pt}\\tableofcontents}\n\n"
        + new ModelSection(study.system(), printer).print()
        + results.meanings()
        + new StepSections(
                printer, new NamedText(printer, study.system()), report.derivation().steps())
            .print()
        + results.print()
        + new VectorisedSection(printer, report.derivation(), study.paper().dynamics()).print()
        + new FigureSection(report, printer).print()
        + new ClaimSections(report, printer).print()
        + "\\end{document}\n";
  }

  private String overview() {
    String counts =
        report.summary().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    int claims = report.claims().size();
    StringBuilder out = new StringBuilder("\\begin{abstract}\n\\noindent ");
    out.append("The steady state and its observables are derived from the Hamiltonian and the jump")
        .append(" operators. Of ")
        .append(claims == 1 ? "1 claim" : claims + " claims")
        .append(" about the printed formulas: ")
        .append(TexText.escape(counts))
        .append(".");
    List<String> refuted =
        report.claims().stream()
            .filter(claim -> claim.verdict() instanceof Verdict.Refuted)
            .map(ClaimReport::claim)
            .map(claim -> TexText.code(claim.id()) + " (" + TexText.escape(claim.cite()) + ")")
            .toList();
    if (!refuted.isEmpty()) {
      out.append(" Refuted: ").append(String.join(", ", refuted)).append(".");
    }
    out.append(" Seed of the random points: ").append(report.seed());
    return out.append(".\n\\end{abstract}\n").toString();
  }
}
