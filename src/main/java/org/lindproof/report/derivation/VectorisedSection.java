package org.lindproof.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.block.CoupledIndices;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.operator.Dynamics;
import org.lindproof.paper.operator.Dynamics.VectorisedEquation;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.Vectorisation.Element;
import org.lindproof.report.display.MatrixDisplay;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.step.CompactExpressions;

/** The master equation as p' = M p + b, if the study says how it is vectorised. */
public record VectorisedSection(LatexPrinter printer, Derivation derivation, Dynamics dynamics) {
  private static final int LARGEST_PAGE = 24;

  /** Empty if it is not vectorised. */
  public String print() {
    return dynamics.vectorised().map(this::print).orElse("");
  }

  private String print(VectorisedEquation spelled) {
    var equation =
        org.lindproof.steady.equation.VectorisedEquation.of(
            derivation.generator(), spelled.vectorisation());
    String p = first(spelled.vector(), "\\mathbf{p}");
    String m = first(spelled.matrix(), "M");
    String b = first(spelled.inhomogeneity(), "\\mathbf{b}");
    List<Element> elements = spelled.vectorisation().elements(derivation.generator().dimension());
    int e = spelled.vectorisation().eliminated() + 1;
    String names =
        elements.stream().map(VectorisedSection::element).collect(Collectors.joining(", "));
    return "\n\\section{Vectorised equation}\nWith the elements of the density matrix in the order\n"
        + MatrixDisplay.flow(List.of(names.split(", ")))
        + "and $%s = 1$ minus the others on the diagonal, the master equation is $\\dot{%s} = %s %s + %s$ with a $%d \\times %d$ matrix $%s$."
            .formatted(
                element(new Element(e - 1, e - 1)), p, m, p, b, elements.size(), elements.size(), m)
        + "\n"
        + inhomogeneity(b, equation.inhomogeneity())
        + blocks(m, equation.matrix(), elements)
        + page(m, equation.matrix());
  }

  private static String element(Element element) {
    boolean large = element.row() > 8 || element.column() > 8;
    return "\\rho_{%d%s%d}".formatted(element.row() + 1, large ? "," : "", element.column() + 1);
  }

  private String inhomogeneity(String b, ComplexMatrix column) {
    List<String> items = new ArrayList<>();
    List<List<Expression>> entries = written(column);
    for (int i = 0; i < entries.size(); i++) {
      if (!column.get(i, 0).isZero()) {
        items.add("%s_{%d} = %s".formatted(b, i + 1, printer.print(entries.get(i).get(0))));
      }
    }
    return items.isEmpty()
        ? "The vector $" + b + "$ vanishes.\n"
        : "The entries of $" + b + "$ that do not vanish are\n" + MatrixDisplay.flow(items);
  }

  private String blocks(String m, ComplexMatrix matrix, List<Element> elements) {
    StringBuilder out = new StringBuilder();
    List<List<Integer>> blocks = CoupledIndices.of(matrix);
    List<List<Expression>> entries = written(matrix);
    List<String> single = new ArrayList<>();
    out.append("The matrix falls apart into ").append(blocks.size());
    out.append(blocks.size() == 1 ? " block.\n" : " blocks; all entries outside of them vanish.\n");
    for (List<Integer> block : blocks) {
      if (block.size() == 1) {
        int i = block.get(0);
        String entry = printer.print(entries.get(i).get(i));
        single.add("%s_{%d,%d} = %s".formatted(m, i + 1, i + 1, entry));
        continue;
      }
      String names =
          block.stream().map(i -> element(elements.get(i))).collect(Collectors.joining(",\\ "));
      String places =
          block.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(", "));
      out.append("\n\\pagebreak[2]Rows and columns ").append(places);
      out.append(", those of $").append(names).append("$, hold\n");
      List<List<Expression>> part = new ArrayList<>();
      block.forEach(i -> part.add(block.stream().map(entries.get(i)::get).toList()));
      out.append(new MatrixDisplay(printer).display(m + "_{\\{" + places + "\\}}", part));
    }
    return single.isEmpty()
        ? out.toString()
        : out + "\nBy themselves stand\n" + MatrixDisplay.flow(single);
  }

  /** The whole matrix across a page of its own. */
  private String page(String m, ComplexMatrix matrix) {
    if (matrix.rows() > LARGEST_PAGE) {
      return "";
    }
    String rows =
        written(matrix).stream()
            .map(row -> row.stream().map(printer::print).collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\\n"));
    return "\\clearpage\n\\begin{center}\n\\rotatebox{90}{\\resizebox{0.97\\textheight}{!}{$"
        + m
        + " = \\begin{pmatrix}\n"
        + rows
        + "\n\\end{pmatrix}$}}\n\\end{center}\n\\clearpage\n";
  }

  private List<List<Expression>> written(ComplexMatrix matrix) {
    CompactExpressions compact = new CompactExpressions(derivation.algebra());
    return matrix.entries().stream()
        .map(row -> row.stream().map(compact::cartesian).toList())
        .toList();
  }

  private static String first(List<String> spellings, String otherwise) {
    return Optional.of(spellings).filter(s -> !s.isEmpty()).map(s -> s.get(0)).orElse(otherwise);
  }
}
