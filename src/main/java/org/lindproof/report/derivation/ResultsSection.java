package org.lindproof.report.derivation;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.Observable;
import org.lindproof.report.display.MathDisplay;
import org.lindproof.report.tex.ObservableTex;
import org.lindproof.report.tex.Tables;
import org.lindproof.report.tex.TexText;
import org.lindproof.steady.CrossCheck;
import org.lindproof.steady.Derivation;
import org.lindproof.steady.observable.ObservableForm;
import org.lindproof.steady.step.StepContent;

/** The closed forms of all observables, and the checks that were run on the derivation. */
public record ResultsSection(LatexPrinter printer, Derivation derivation) {
  private static final int TOGETHER = 5;

  /** Closed forms that no step of the derivation ends with; then the checks. */
  public String print() {
    String forms = derivation.state().isPresent() ? closedForms() : noClosedForms();
    return (forms.isEmpty() ? "" : "\n\\section{Other closed forms}\n" + forms) + checks();
  }

  /** What the observables mean, in terms of operators. */
  public String meanings() {
    ObservableTex meaning = new ObservableTex(printer, derivation.system());
    List<List<String>> rows = new ArrayList<>();
    for (Observable observable : derivation.system().namedObservables()) {
      rows.add(
          List.of(
              "$" + printer.print(Expression.symbol(observable.name())) + "$",
              TexText.code(observable.name()),
              meaning.meaning(observable.meaning())));
    }
    return "\n\\paragraph{Observables.} Of the steady state $\\rho$, these are looked at; "
        + "$\\mathcal{D}_j$ is the sum of the dissipators of bath $j$.\n"
        + Tables.running(
            "lL{0.16\\linewidth}L{0.62\\linewidth}", List.of("symbol", "name", "meaning"), rows);
  }

  private boolean isShown(Expression symbol) {
    return derivation.steps().stream()
        .flatMap(step -> step.after().stream())
        .anyMatch(
            content ->
                content instanceof StepContent.Equation equation
                    ? equation.left().equals(symbol)
                    : content instanceof StepContent.Formula formula
                        && formula.statement() instanceof Statement.Chain chain
                        && chain.relations().get(0).isEquality()
                        && chain.sides().get(0).equals(symbol));
  }

  private static String noClosedForms() {
    return "No closed form of any observable was derived: the equations of the steady state were left"
        + " unsolved. What is known of the observables is what the claims below say.\n";
  }

  private String closedForms() {
    List<StepContent.Equation> equations = new ArrayList<>();
    StringBuilder missing = new StringBuilder();
    for (Observable observable : derivation.system().namedObservables()) {
      String name = observable.name();
      ObservableForm form = derivation.observables().get(name);
      if (form instanceof ObservableForm.Unavailable unavailable) {
        missing.append(
            "No closed form was found for $%s$: %s.\n"
                .formatted(
                    printer.print(Expression.symbol(name)), TexText.escape(unavailable.reason())));
      } else if (derivation.written().containsKey(name) && !isShown(Expression.symbol(name))) {
        Expression written = derivation.written().get(name);
        equations.add(new StepContent.Equation(Expression.symbol(name), written));
      }
    }
    StringBuilder out = new StringBuilder();
    MathDisplay math = new MathDisplay(printer);
    for (int start = 0; start < equations.size(); start += TOGETHER) {
      int end = Math.min(equations.size(), start + TOGETHER);
      out.append(math.display(equations.subList(start, end)));
    }
    return out.append(missing).toString();
  }

  private String checks() {
    StringBuilder out = new StringBuilder("\n\\section{Checks}\n");
    if (derivation.checks().isEmpty()) {
      return out.append("No independent check was run.\n").toString();
    }
    out.append("\\begin{findings}\n");
    for (CrossCheck check : derivation.checks()) {
      out.append("\\item ").append(TexText.escape(check.what()));
      out.append(check.passed() ? ": passed.\n" : ": \\textbf{failed}.\n");
    }
    return out.append("\\end{findings}\n").toString();
  }
}
