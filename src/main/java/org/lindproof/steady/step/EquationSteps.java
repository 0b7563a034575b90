package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.steady.equation.Block;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.step.DerivationStep.Section;

/** Tells what the component equations are and how they fall into blocks. */
public record EquationSteps(ComponentEquations equations, Wording wording) {

  /** The steps; the equations of the block with the populations are written out. */
  public List<DerivationStep> tell(Block population, List<Block> blocks) {
    return List.of(components(population), blocks(blocks));
  }

  private DerivationStep components(Block block) {
    List<Expression> symbols = equations.unknowns().stream().map(wording::of).toList();
    List<StepContent> after = new ArrayList<>();
    for (int i : block.positions()) {
      Expression right = wording.realCombination(equations.matrix().get(i), symbols);
      after.add(new StepContent.Equation(wording.rateOfChange(equations.unknowns().get(i)), right));
    }
    return new DerivationStep(
        Section.COMPONENT_EQUATIONS,
        "Write the master equation in components",
        List.of(unknowns()),
        after,
        "Each entry of $\\mathcal L\\rho$ is linear in the unknowns; real and imaginary parts are"
            + " separated. These are the equations of the populations and of all coherences that"
            + " couple to them.");
  }

  private StepContent unknowns() {
    Phrase phrase =
        Phrase.of(
            "The density matrix is Hermitian: the unknowns are its diagonal elements and, for those"
                + " above the diagonal, $x_{ij}$ and $y_{ij}$ in $\\rho_{ij} = x_{ij} + i y_{ij}$,"
                + " together "
                + equations.size()
                + " real numbers.");
    List<Phrase> names = new ArrayList<>();
    for (Unknown unknown : equations.unknowns()) {
      int i = unknown.row();
      int j = unknown.column();
      if (unknown.kind() != Unknown.Kind.IMAGINARY && wording.named(i, j).isPresent()) {
        names.add(meaning(wording.named(i, j).get(), i, j));
      }
    }
    return new StepContent.Prose(
        names.isEmpty()
            ? phrase
            : phrase
                .and(" The study's names of the elements are ")
                .and(Phrase.list(names))
                .and("."));
  }

  /** {@code r_1 = rho_11}; {@code c = rho_23 = x_23 + i y_23}. */
  private Phrase meaning(Expression name, int i, int j) {
    List<Expression> sides = new ArrayList<>(List.of(name));
    Expression plain = wording.plainElement(i, j);
    if (!plain.equals(name)) {
      sides.add(plain);
    }
    if (i != j) {
      Expression x = wording.of(new Unknown(Unknown.Kind.REAL, i, j));
      Expression y = wording.of(new Unknown(Unknown.Kind.IMAGINARY, i, j));
      Expression iy = new Expression.Product(List.of(new Expression.ImaginaryUnit(), y));
      sides.add(new Expression.Sum(List.of(x, iy)));
    }
    List<Relation> equal = sides.stream().skip(1).map(side -> Relation.EQUAL).toList();
    return new Phrase(List.of()).and(new Statement.Chain(sides, equal));
  }

  private DerivationStep blocks(List<Block> blocks) {
    List<StepContent> after = new ArrayList<>();
    for (Block block : blocks) {
      int n = block.positions().size();
      Phrase phrase =
          Phrase.of(
              "Block %d (%d real unknown%s): "
                  .formatted(blocks.indexOf(block) + 1, n, n == 1 ? "" : "s"));
      after.add(new StepContent.Prose(phrase.and(Phrase.list(elements(block))).and(".")));
    }
    return new DerivationStep(
        Section.BLOCKS,
        "Sort the unknowns into blocks",
        List.of(),
        after,
        "Two unknowns belong together if one occurs in the other's equation. A block without"
            + " populations is homogeneous, so that zero solves it; that nothing else does is shown"
            + " below.");
  }

  /** Both parts of an element together, where both are in the block. */
  private List<Phrase> elements(Block block) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i : block.positions()) {
      Unknown unknown = equations.unknowns().get(i);
      boolean both =
          switch (unknown.kind()) {
            case POPULATION -> false;
            case REAL -> block.positions().contains(i + 1);
            case IMAGINARY -> block.positions().contains(i - 1);
          };
      if (!both) {
        phrases.add(new Phrase(List.of()).and(wording.of(unknown)));
      } else if (unknown.kind() == Unknown.Kind.REAL) {
        phrases.add(new Phrase(List.of()).and(wording.element(unknown.row(), unknown.column())));
      }
    }
    return phrases;
  }
}
