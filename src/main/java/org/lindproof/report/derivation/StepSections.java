package org.lindproof.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.report.display.MathDisplay;
import org.lindproof.report.display.MatrixDisplay;
import org.lindproof.report.tex.NamedText;
import org.lindproof.report.tex.TexText;
import org.lindproof.steady.step.DerivationStep;
import org.lindproof.steady.step.StepContent;

/** The steps of the derivation, section by section: from what, why, to what. */
public record StepSections(LatexPrinter printer, NamedText text, List<DerivationStep> steps) {
  public StepSections {
    steps = List.copyOf(steps);
  }

  /** All sections that have steps; the model's own steps follow the description of the model. */
  public String print() {
    StringBuilder out = new StringBuilder(of(DerivationStep.Section.MODEL));
    for (DerivationStep.Section section : DerivationStep.Section.values()) {
      String content = of(section);
      if (section != DerivationStep.Section.MODEL && !content.isEmpty()) {
        out.append("\n\\section{").append(TexText.escape(section.heading())).append("}\n");
        out.append(content);
      }
    }
    return out.toString();
  }

  private String of(DerivationStep.Section section) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (DerivationStep step : steps) {
      if (step.section() == section) {
        number++;
        out.append(step(number, step));
      }
    }
    return out.toString();
  }

  private String step(int number, DerivationStep step) {
    String title = text.print(step.title());
    String head = "\n\\paragraph{\\thesection.%d. %s.} ".formatted(number, title);
    String before = contents(step.before());
    String why = step.why().parts().isEmpty() ? "" : text.told(step.why());
    return head + before + why + contents(step.after());
  }

  /** Neighbouring formulas share one alignment; prose after a formula is a new paragraph. */
  private String contents(List<StepContent> contents) {
    StringBuilder out = new StringBuilder();
    List<Statement.Chain> run = new ArrayList<>();
    for (StepContent content : contents) {
      Optional<Statement.Chain> chain = chain(content);
      if (chain.isPresent()) {
        run.add(chain.get());
        continue;
      }
      out.append(chains(run));
      run.clear();
      if (content instanceof StepContent.Prose prose) {
        out.append(out.length() == 0 ? "" : "\n").append(text.told(prose.phrase()));
      } else if (content instanceof StepContent.Formula formula) {
        out.append(new MathDisplay(printer).display(formula.statement()));
      } else if (content instanceof StepContent.Display display) {
        out.append(display(display.tex()));
      } else if (content instanceof StepContent.NamedMatrix matrix) {
        out.append(new MatrixDisplay(printer).display(matrix.name(), matrix.entries()));
      }
    }
    return out.append(chains(run)).toString();
  }

  private static Optional<Statement.Chain> chain(StepContent content) {
    if (content instanceof StepContent.Equation equation) {
      return Optional.of(
          new Statement.Chain(List.of(equation.left(), equation.right()), List.of(Relation.EQUAL)));
    }
    return content instanceof StepContent.Formula formula
            && formula.statement() instanceof Statement.Chain chain
        ? Optional.of(chain)
        : Optional.empty();
  }

  private static String display(String tex) {
    return NamedText.isOurs(tex) ? MathDisplay.source(tex) : TexText.code(tex) + "\n";
  }

  private String chains(List<Statement.Chain> run) {
    return run.isEmpty() ? "" : new MathDisplay(printer).displayAll(run);
  }
}
