package org.lindproof.paper.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.generators.EngineModel;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.paper.print.OperatorPrinter;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Vectorisation;

/** The two-qubit engine's symbols, and a reader and a printer of its formulas. */
final class EngineSymbols {
  static final OpenSystem SYSTEM = EngineModel.system();

  static final Map<String, String> NUMBERS =
      Map.of(
          "g", "g",
          "eps_h", "\\varepsilon_h",
          "eps_c", "\\varepsilon_c",
          "gamma_h_up", "\\gamma_h^+",
          "gamma_c_up", "\\gamma_c^+",
          "gamma_h_down", "\\gamma_h^-",
          "gamma_c_down", "\\gamma_c^-",
          "Q_h", "Q_h",
          "Q_c", "Q_c",
          "rho", "\\rho_{ss}");

  static final Dynamics DYNAMICS =
      new Dynamics(
          List.of("\\rho"),
          List.of(),
          Optional.of(
              new Dynamics.VectorisedEquation(
                  new Vectorisation(Vectorisation.Order.ROWS, 3),
                  List.of("\\mathbf{p}"),
                  List.of("\\mathbf{p}_{ss}"),
                  List.of("M"),
                  List.of("\\mathbf{b}"))));

  static final LocalOperator RAISING = operator(0);
  static final LocalOperator LOWERING = operator(1);

  private static final Map<String, Map<String, LocalOperator>> OPERATORS = operators();

  static final RunningIndices INDICES = new RunningIndices(Map.of("j", List.of("h", "c")));

  static final OperatorSymbols SYMBOLS =
      OperatorSymbols.of(
          SymbolTable.of(spellings(), Map.of("rho", 4)),
          new OperatorSymbols.Model(SYSTEM, OPERATORS, DYNAMICS));

  static final OperatorFormulaReader READER = new OperatorFormulaReader(SYMBOLS, INDICES);

  static final OperatorPrinter PRINTER =
      new OperatorPrinter(new LatexPrinter(NUMBERS), SYSTEM, DYNAMICS);

  private EngineSymbols() {}

  private static LocalOperator operator(int jump) {
    return ((Operator.Local) SYSTEM.jumps().get(jump).operator()).operator();
  }

  private static Map<String, List<String>> spellings() {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    NUMBERS.forEach((name, tex) -> spellings.put(name, List.of(tex)));
    return spellings;
  }

  private static Map<String, Map<String, LocalOperator>> operators() {
    Map<String, Map<String, LocalOperator>> operators = new LinkedHashMap<>();
    for (LocalOperator operator : List.of(RAISING, LOWERING)) {
      operators.put(operator.name(), Map.of("h", operator, "c", operator));
    }
    return operators;
  }
}
