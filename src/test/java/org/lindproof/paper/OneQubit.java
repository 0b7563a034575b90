package org.lindproof.paper;

import java.util.List;
import java.util.Map;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.operator.Dynamics;
import org.lindproof.paper.operator.OperatorSymbols;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Site;

/** A system without anything in it, for papers whose formulas are over numbers. */
final class OneQubit {
  private static final OpenSystem SYSTEM =
      new OpenSystem(
          "one qubit",
          new HilbertSpace(List.of(new Site("q", List.of("1", "0")))),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private OneQubit() {}

  /** A paper with this text, which begins in its first line. */
  static String paper(String text) {
    return "\\begin{document}" + text + "\\end{document}";
  }

  /** Symbols for numbers and none for operators. */
  static OperatorSymbols symbols(SymbolTable numbers) {
    return OperatorSymbols.of(numbers, new OperatorSymbols.Model(SYSTEM, Map.of(), Dynamics.NONE));
  }
}
