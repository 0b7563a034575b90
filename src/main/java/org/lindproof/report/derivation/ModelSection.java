package org.lindproof.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.BathStatistics;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Parameter;
import org.lindproof.quantum.Site;
import org.lindproof.report.display.FormulaPieces;
import org.lindproof.report.display.LineBreaker;
import org.lindproof.report.display.MathDisplay;
import org.lindproof.report.display.MatrixDisplay;
import org.lindproof.report.display.TexWidth;
import org.lindproof.report.tex.OperatorTex;
import org.lindproof.report.tex.Tables;
import org.lindproof.report.tex.TexText;
import org.lindproof.steady.step.StepContent;

/** What the model is: space, Hamiltonian, dissipation, baths, domain, notation. */
public final class ModelSection {
  private final OpenSystem system;
  private final LatexPrinter printer;
  private final MathDisplay math;
  private final OperatorTex operators;

  public ModelSection(OpenSystem system, LatexPrinter printer) {
    this.system = system;
    this.printer = printer;
    this.math = new MathDisplay(printer);
    this.operators = new OperatorTex(printer, system.space());
  }

  public String print() {
    return "\\section{Model}\n"
        + space()
        + hamiltonian()
        + masterEquation()
        + baths()
        + domain()
        + notation();
  }

  private String space() {
    List<String> sites = new ArrayList<>();
    for (Site site : system.space().sites()) {
      String states =
          site.basis().stream().map(OperatorTex::ket).collect(Collectors.joining(",\\ "));
      sites.add("$" + OperatorTex.siteTex(site) + "$ with the states $" + states + "$");
    }
    List<String> basis = system.space().basis().stream().map(OperatorTex::ket).toList();
    List<String> definitions =
        OperatorTex.localOperators(system).values().stream().map(operators::definition).toList();
    return "\\paragraph{Space.} "
        + (sites.size() == 1 ? "One site, " : "The sites are ")
        + String.join("; ", sites)
        + ". The basis, in this order, is\n"
        + MatrixDisplay.flow(basis)
        + "Units are such that $\\hbar = k_B = 1$. The operators on one site are\n"
        + MatrixDisplay.flow(definitions)
        + (sites.size() == 1
            ? ""
            : "An operator with the name of a site acts on that site and as the identity on all"
                + " others.\n");
  }

  private String hamiltonian() {
    List<String> names = system.hamiltonian().stream().map(HamiltonianPart::tex).toList();
    StringBuilder out = new StringBuilder("\n\\paragraph{Hamiltonian.} ");
    out.append("$H = ").append(String.join(" + ", names)).append("$ with\n");
    List<String> rows = new ArrayList<>();
    for (HamiltonianPart part : system.hamiltonian()) {
      rows.addAll(rows(part));
    }
    return out.append(MathDisplay.blocks(rows)).toString();
  }

  /** A long sum of operators continues on lines of its own. */
  private List<String> rows(HamiltonianPart part) {
    String whole = operators.print(part.operator());
    double room = MathDisplay.LINE - TexWidth.of(part.tex()) - 3.5;
    if (TexWidth.of(whole) <= room || !(part.operator() instanceof Operator.Sum sum)) {
      return List.of(part.tex() + " &= " + whole);
    }
    List<FormulaPieces.Piece> pieces = new ArrayList<>();
    for (Operator term : sum.terms()) {
      String text = operators.print(term);
      String lead = pieces.isEmpty() ? "" : text.startsWith("-") ? " " : " + ";
      pieces.add(new FormulaPieces.Piece(lead + text, "{}" + lead.strip() + text, 0));
    }
    List<String> rows = new ArrayList<>();
    for (String line : LineBreaker.lines(pieces, room, room)) {
      rows.add(rows.isEmpty() ? part.tex() + " &= " + line : "&\\qquad " + line);
    }
    return rows;
  }

  private String masterEquation() {
    StringBuilder out = new StringBuilder("\n\\paragraph{Master equation.} The state obeys\n");
    out.append(
        MathDisplay.source(
            "\\dot\\rho = -i[H, \\rho] + \\sum_k \\kappa_k \\mathcal{D}[A_k]\\rho, \\qquad"
                + " \\mathcal{D}[A]\\rho = A \\rho A^\\dagger"
                + " - \\tfrac{1}{2} \\bigl(A^\\dagger A \\rho + \\rho A^\\dagger A\\bigr)"));
    if (system.jumps().isEmpty()) {
      return out.append("without dissipation.\n").toString();
    }
    out.append("with the jump operators $A_k$ and rates $\\kappa_k$\n");
    List<List<String>> rows = new ArrayList<>();
    for (JumpOperator jump : system.jumps()) {
      rows.add(
          List.of(
              "$" + operators.print(jump.operator()) + "$",
              math.inline(jump.rate()),
              TexText.escape(jump.bath())));
    }
    return out.append(Tables.centred("lll", List.of("operator", "rate", "bath"), rows)).toString();
  }

  private String baths() {
    StringBuilder out = new StringBuilder();
    for (Bath bath : system.baths()) {
      bath.law().ifPresent(law -> out.append(law(bath.name(), law)));
    }
    if (out.length() == 0) {
      return "";
    }
    return "\n\\paragraph{Baths.} The derivation keeps the rates of a thermal bath as independent"
        + " positive symbols. Where a claim assumes thermal rates, they follow from the\n"
        + "temperatures.\n"
        + out;
  }

  private String law(String bath, Bath.ThermalLaw law) {
    boolean bose = law.statistics() == BathStatistics.BOSE;
    Expression n = Expression.symbol(law.occupation().name());
    Expression coupling = Expression.symbol(law.coupling());
    Expression one = Expression.constant(1);
    Expression exponent =
        new Expression.Quotient(law.energy(), Expression.symbol(law.temperature()));
    Expression shift = Expression.constant(bose ? -1 : 1);
    Expression occupation =
        new Expression.Quotient(
            one, Expression.sum(List.of(new Expression.Exponential(exponent), shift)));
    Expression blocked = bose ? n : new Expression.Negation(n);
    Expression emission =
        Expression.product(List.of(coupling, Expression.sum(List.of(one, blocked))));
    List<StepContent.Equation> equations =
        List.of(
            new StepContent.Equation(
                Expression.symbol(law.absorption().name()),
                Expression.product(List.of(coupling, n))),
            new StepContent.Equation(Expression.symbol(law.emission().name()), emission),
            new StepContent.Equation(n, occupation));
    List<String> items =
        equations.stream()
            .map(e -> printer.print(e.left()) + " = " + printer.print(e.right()))
            .toList();
    return "\nThe bath "
        + TexText.escape(bath)
        + (bose ? " obeys Bose--Einstein statistics:\n" : " obeys Fermi--Dirac statistics:\n")
        + MatrixDisplay.flow(items);
  }

  private String domain() {
    Map<String, String> signs =
        Map.of(
            "REAL",
            " \\in \\mathbb{R}",
            "NONZERO",
            " \\neq 0",
            "NONNEGATIVE",
            " \\geq 0",
            "POSITIVE",
            " > 0");
    List<String> items = new ArrayList<>();
    for (Parameter parameter : system.parameters()) {
      String symbol = printer.print(Expression.symbol(parameter.name()));
      items.add(symbol + signs.get(parameter.domain().name()));
    }
    for (Bath bath : system.baths()) {
      bath.law()
          .ifPresent(
              law -> {
                items.add(printer.print(Expression.symbol(law.absorption().name())) + " > 0");
                items.add(printer.print(Expression.symbol(law.emission().name())) + " > 0");
              });
    }
    system.constraints().forEach(c -> items.add(printer.print(c) + " > 0"));
    return "\n\\paragraph{Domain.} All statements are meant for\n" + MatrixDisplay.flow(items);
  }

  private String notation() {
    if (system.notation().isEmpty()) {
      return "";
    }
    List<StepContent.Equation> equations =
        system.notation().stream()
            .map(n -> new StepContent.Equation(Expression.symbol(n.name()), n.definition()))
            .toList();
    return "\n\\paragraph{Notation.} Abbreviations are\n" + math.display(equations);
  }
}
