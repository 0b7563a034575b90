package org.lindproof.report.figure;

/** How plots look, and what becomes of them where TeX has no pgfplots. */
public final class Pgfplots {
  /** What TeX says where it has no pgfplots. */
  public static final String MISSING =
      "no plots: TeX found no pgfplots.sty; install it (on Debian: texlive-pictures)";

  /** The marker at the beginning of lines that TeX writes for this program. */
  public static final String MARKER = "lindproof: ";

  /** For the preamble of a document with plots. */
  public static final String PREAMBLE =
      """
      \\newif\\ifplots
      \\IfFileExists{pgfplots.sty}{\\plotstrue\\usepackage{pgfplots}}{\\plotsfalse
        \\typeout{%s%s}}
      \\newcommand{\\noplot}[1]{\\fbox{\\parbox{0.9\\linewidth}{There is no plot: TeX found no
        \\texttt{pgfplots.sty}. The data are in #1.}}}
      \\ifplots
      \\pgfplotsset{compat=1.16,
        colormap={fromwhite}{rgb255(0cm)=(255,255,255) rgb255(1cm)=(206,236,210)
          rgb255(20cm)=(150,215,190) rgb255(40cm)=(65,182,196) rgb255(60cm)=(29,145,192)
          rgb255(80cm)=(34,94,168) rgb255(100cm)=(12,44,132)},
        every axis/.append style={label style={font=\\small},
          tick label style={font=\\footnotesize,/pgf/number format/1000 sep={}},
          xticklabel style={/pgf/number format/fixed,/pgf/number format/precision=4},
          scaled x ticks=false, enlarge x limits=false, unbounded coords=jump},
        curve panel/.style={width=#1, height=0.78*#1, no markers, every axis plot/.append
          style={line width=0.8pt}, ymajorgrids, grid style={black!12},
          legend cell align=left, legend style={at={(0.5,-0.27)}, anchor=north, draw=none,
            font=\\footnotesize, legend columns=2, column sep=3pt, /tikz/every odd
            column/.append style={column sep=1pt}}},
        plane panel/.style={width=#1, height=0.78*#1, view={0}{90}, enlargelimits=false,
          axis on top, colorbar, scaled y ticks=false,
          yticklabel style={/pgf/number format/fixed,/pgf/number format/precision=4}, tick align=outside, tick pos=left,
          legend cell align=left, legend style={at={(0.5,-0.2)}, anchor=north, draw=none,
            font=\\footnotesize, legend columns=2, column sep=4pt},
          colorbar style={width=0.3cm, scaled y ticks=true, tick label style={font=\\footnotesize}}},
        halo/.style={preaction={draw, white, line width=2.4pt}, line width=0.9pt, black}}
      \\definecolor{plot0}{HTML}{0072B2}
      \\definecolor{plot1}{HTML}{D55E00}
      \\definecolor{plot2}{HTML}{009E73}
      \\definecolor{plot3}{HTML}{CC79A7}
      \\definecolor{plot4}{HTML}{E69F00}
      \\definecolor{plot5}{HTML}{56B4E9}
      \\definecolor{plot6}{HTML}{000000}
      \\fi
      """
          .formatted(MARKER, MISSING);

  private static final int COLOURS = 7;

  private Pgfplots() {}

  /** The colour of the curve with this number, from 0. */
  static String colour(int curve) {
    return "plot" + curve % COLOURS;
  }
}
