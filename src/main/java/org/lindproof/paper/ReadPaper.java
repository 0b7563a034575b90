package org.lindproof.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.OperatorFormula;
import org.lindproof.paper.claim.PaperFormula;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.paper.latex.Display;
import org.lindproof.paper.latex.DisplayReader;
import org.lindproof.paper.latex.LatexReader;
import org.lindproof.paper.latex.MatrixReader;
import org.lindproof.paper.latex.PaperReader;
import org.lindproof.paper.latex.PrintedMatrix;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.operator.OperatorFormulaReader;
import org.lindproof.paper.operator.OperatorSymbols;
import org.lindproof.paper.tex.TexToken;
import org.lindproof.paper.tex.UnreadableFormulaException;

/**
 * What was read of paper.tex, and what could not be.
 *
 * @param formulas all over numbers that were understood, in order
 * @param operators all over operators that were understood, in order
 */
record ReadPaper(
    List<PrintedFormula> formulas, List<OperatorFormula> operators, List<Fault> faults) {
  ReadPaper {
    formulas = List.copyOf(formulas);
    operators = List.copyOf(operators);
    faults = List.copyOf(faults);
  }

  /**
   * A formula that cannot be read.
   *
   * @param item from 1; 0 if the display as a whole is at fault
   * @param tex as printed, as far as it could be told
   */
  record Fault(String label, int item, String tex, UnreadableFormulaException reason) {

    boolean concerns(Claim claim) {
      return item == 0
          ? claim.formula().filter(formula -> formula.label().equals(label)).isPresent()
          : claim.isAbout(label, item);
    }
  }

  /** Reads all labelled displays; faults inside a display are collected, not thrown. */
  static ReadPaper of(String source, OperatorSymbols symbols, RunningIndices indices) {
    Reading reading = new Reading(symbols, indices);
    PaperReader.displays(source).forEach(reading::display);
    return new ReadPaper(reading.formulas, reading.operators, reading.faults);
  }

  private static final class Reading {
    private final LatexReader reader;
    private final MatrixReader matrices;
    private final OperatorFormulaReader operatorReader;
    private final DisplayReader cutter;
    private final List<PrintedFormula> formulas = new ArrayList<>();
    private final List<OperatorFormula> operators = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Reading(OperatorSymbols symbols, RunningIndices indices) {
      this.reader = new LatexReader(symbols.scalars(), indices);
      this.matrices = new MatrixReader(symbols.scalars());
      this.operatorReader = new OperatorFormulaReader(symbols, indices);
      this.cutter = new DisplayReader(indices);
    }

    /** Every formula is an item, and so is every element of a matrix. */
    void display(Display display) {
      String label = display.label();
      int number = 1;
      try {
        for (DisplayReader.Item item : cutter.items(display)) {
          if (operatorReader.isAboutOperators(item.tokens())) {
            readOperators(label, number++, item);
          } else if (PrintedMatrix.isIn(item.tokens())) {
            for (MatrixReader.Element element : matrices.elements(item.tokens())) {
              read(label, number++, item, () -> reader.read(element));
            }
          } else {
            read(label, number++, item, () -> reader.read(item.tokens()));
          }
        }
      } catch (UnreadableFormulaException e) {
        faults.add(new Fault(label, 0, TexToken.source(display.body()), e));
      }
    }

    private void readOperators(String label, int number, DisplayReader.Item item) {
      try {
        for (OperatorFormulaReader.Instance instance : operatorReader.read(item.tokens())) {
          operators.add(
              new OperatorFormula(
                  label,
                  number,
                  instance.indices(),
                  TexToken.source(item.tokens()),
                  item.line(),
                  instance.statement()));
        }
      } catch (UnreadableFormulaException e) {
        faults.add(new Fault(label, number, TexToken.source(item.tokens()), e));
      }
    }

    private void read(
        String label,
        int number,
        DisplayReader.Item item,
        Supplier<List<LatexReader.Instance>> instances) {
      try {
        for (LatexReader.Instance instance : instances.get()) {
          formulas.add(
              new PrintedFormula(
                  label,
                  number,
                  instance.indices(),
                  TexToken.source(item.tokens()),
                  item.line(),
                  instance.statement()));
        }
      } catch (UnreadableFormulaException e) {
        faults.add(new Fault(label, number, TexToken.source(item.tokens()), e));
      }
    }
  }

  /** All formulas that were understood. */
  List<PaperFormula> all() {
    List<PaperFormula> all = new ArrayList<>(formulas);
    all.addAll(operators);
    return all;
  }

  /** The labels that were found, readable or not. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(all().stream().map(PaperFormula::label).toList());
    labels.addAll(faults.stream().map(Fault::label).toList());
    return labels.stream().distinct().toList();
  }

  /** The fault of the formula that a claim is about. */
  Optional<Fault> faultOf(Claim claim) {
    return faults.stream().filter(fault -> fault.concerns(claim)).findFirst();
  }
}
