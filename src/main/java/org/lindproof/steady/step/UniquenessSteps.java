package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexFunction;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.PolynomialRing;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Phrase;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.steady.equation.BlockDeterminant;
import org.lindproof.steady.equation.ComplexBlock;
import org.lindproof.steady.equation.ComponentEquations;
import org.lindproof.steady.equation.Faithfulness;
import org.lindproof.steady.equation.JumpAlgebra;
import org.lindproof.steady.equation.Uniqueness;
import org.lindproof.steady.equation.Unknown;
import org.lindproof.steady.step.DerivationStep.Section;

/** Tells why there is no other steady state. */
public final class UniquenessSteps {
  private static final int LONGEST = 120;
  private static final int LARGEST_MATRIX = 4;

  private final ComponentEquations equations;
  private final Wording wording;
  private final Uniqueness uniqueness;

  public UniquenessSteps(ComponentEquations equations, Wording wording, Uniqueness uniqueness) {
    this.equations = equations;
    this.wording = wording;
    this.uniqueness = uniqueness;
  }

  public List<DerivationStep> tell() {
    List<DerivationStep> steps = new ArrayList<>();
    if (!uniqueness.determinants().isEmpty()) {
      steps.add(determinants());
    }
    if (uniqueness.isProvedBySigns()) {
      return steps;
    } else if (uniqueness.isProvedByCommutators()) {
      steps.add(commutators());
    } else if (uniqueness.jumpAlgebra().provesUniqueness()) {
      steps.add(
          step(
              "Show that there is no other steady state",
              List.of(),
              "All rates are positive, the jump operators are closed under Hermitian conjugation,"
                  + " and only multiples of the identity commute with all of them. By Spohn's"
                  + " theorem (Lett. Math. Phys. 2, 33 (1977)) the steady state is unique; hence no"
                  + " block has a vanishing determinant on the domain, whether its sign could be"
                  + " read off or not."));
    } else if (!uniqueness.isProved()) {
      steps.add(
          step(
              "What is not shown",
              List.of(),
              "Uniqueness on the whole domain was not proved; the solution is unique for almost"
                  + " all parameters."));
    }
    return steps;
  }

  private static DerivationStep step(String title, List<StepContent> after, String why) {
    return new DerivationStep(Section.UNIQUENESS, title, List.of(), after, why);
  }

  private DerivationStep determinants() {
    List<StepContent> after = new ArrayList<>();
    int number = 0;
    for (BlockDeterminant determinant : uniqueness.determinants()) {
      number++;
      after.addAll(determinant(number, determinant));
    }
    return step(
        "Look at the determinants of the blocks",
        after,
        "A block of linear equations has one solution if its determinant is not zero.");
  }

  private List<StepContent> determinant(int number, BlockDeterminant block) {
    List<StepContent> content = new ArrayList<>();
    boolean complex =
        block.complex().filter(c -> c.elements().size() <= LARGEST_MATRIX).isPresent();
    if (complex) {
      content.addAll(complexForm(number, block.complex().orElseThrow(), block.sign()));
    }
    boolean known = block.sign().isNonZero();
    String name = "D_{" + number + "}";
    Phrase phrase = Phrase.of("");
    if (block.block().hasPopulations()) {
      Unknown first = equations.unknowns().get(block.block().positions().get(0));
      phrase =
          Phrase.of("Block " + number + ": with the trace condition in place of the equation of ")
              .and(wording.of(first))
              .and(", the determinant is " + (known ? "$" + name + "$" : "of unknown sign") + ".");
    } else if (!complex) {
      phrase =
          Phrase.of(
              "Block %d: the determinant %s."
                  .formatted(number, known ? "is $" + name + "$" : "has no sign that was found"));
    }
    if (!phrase.parts().isEmpty()) {
      content.add(new StepContent.Prose(phrase));
    }
    if (known && block.determinant().numerator().size() <= LONGEST) {
      content.add(signed(wording.symbol("D_" + number, name), block.determinant(), block.sign()));
    }
    return content;
  }

  /** {@code name = value > 0}. */
  private StepContent signed(Expression name, RationalFunction value, Sign sign) {
    Relation relation =
        sign == Sign.POSITIVE
            ? Relation.GREATER
            : sign == Sign.NEGATIVE ? Relation.LESS : Relation.NOT_EQUAL;
    return new StepContent.Formula(
        new Statement.Chain(
            List.of(name, wording.compact().of(value), Expression.constant(0)),
            List.of(Relation.EQUAL, relation)));
  }

  private List<StepContent> complexForm(int number, ComplexBlock block, Sign sign) {
    List<Expression> elements =
        block.elements().stream().map(e -> wording.element(e.row(), e.column())).toList();
    String real = "The determinant of its real equations is ";
    if (elements.size() == 1) {
      Expression coefficient = wording.compact().of(block.matrix().get(0, 0));
      return List.of(
          new StepContent.Prose("Block " + number + " is one complex equation."),
          new StepContent.Equation(
              wording.dotted(elements.get(0)), Wording.scaled(coefficient, elements.get(0))),
          new StepContent.Prose(real + "the squared modulus of the coefficient."));
    }
    List<Phrase> names = elements.stream().map(e -> Phrase.of("").and(e)).toList();
    List<StepContent> content = new ArrayList<>();
    content.add(
        new StepContent.Prose(
            Phrase.of(
                    "Block %d in complex form, $\\dot z = A z$ with the components "
                        .formatted(number))
                .and(Phrase.list(names))
                .and(" of $z$, has the matrix")));
    content.addAll(matrix(block));
    content.add(
        new StepContent.Prose(
            real
                + "$|\\det A|^2$"
                + (sign.isNonZero()
                    ? "."
                    : "; its sign could not be read off, and the next step shows that it is not"
                        + " zero.")));
    return content;
  }

  /** The matrix with its diagonal abbreviated, and its determinant. */
  private List<StepContent> matrix(ComplexBlock block) {
    int n = block.elements().size();
    List<Expression> diagonal = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int k = 1; k <= n; k++) {
      Expression symbol = wording.symbol("a_" + k, "a_{" + k + "}");
      diagonal.add(symbol);
      names.add(((Expression.Symbol) symbol).name());
    }
    List<List<Expression>> rows = new ArrayList<>();
    List<StepContent> values = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        Expression entry =
            i == j
                ? new Expression.Negation(diagonal.get(i))
                : wording.compact().of(block.matrix().get(i, j));
        row.add(entry);
      }
      rows.add(row);
      values.add(
          new StepContent.Equation(
              diagonal.get(i), wording.compact().of(block.matrix().get(i, i).negate())));
    }
    List<StepContent> content = new ArrayList<>(List.of(new StepContent.NamedMatrix("A", rows)));
    content.addAll(values);
    content.add(
        new StepContent.Equation(
            wording.symbol("det_A", "\\det A"), determinant(block.matrix(), names)));
    return content;
  }

  /** det A as a polynomial in minus the diagonal entries. */
  private Expression determinant(ComplexMatrix matrix, List<String> diagonal) {
    PolynomialRing ring = matrix.ring().with(diagonal);
    ComplexMatrix abbreviated =
        ComplexMatrix.of(
            matrix.rows(),
            matrix.columns(),
            (i, j) -> {
              ComplexFunction entry = matrix.get(i, j);
              return i.equals(j)
                  ? ComplexFunction.real(RationalFunction.of(ring.variable(diagonal.get(i))))
                      .negate()
                  : new ComplexFunction(entry.re().in(ring), entry.im().in(ring));
            });
    return wording.compact().over(ring).of(abbreviated.determinant());
  }

  private DerivationStep commutators() {
    List<StepContent> after = new ArrayList<>();
    after.add(
        new StepContent.Prose(
            "First, the steady state is positive definite, since the leading minors of its blocks"
                + " are positive on the domain:"));
    after.addAll(minors());
    after.add(
        new StepContent.Prose(
            "Now let $\\mathcal L^\\dagger X = 0$, where $\\mathcal L^\\dagger X = i[H, X] + \\sum_k"
                + " \\kappa_k (A_k^\\dagger X A_k - \\tfrac12 A_k^\\dagger A_k X - \\tfrac12 X"
                + " A_k^\\dagger A_k)$ is the adjoint of $\\mathcal L$. Then also $\\mathcal L^\\dagger"
                + " X^\\dagger = 0$, and"));
    after.add(
        new StepContent.Display(
            "0 = \\mathrm{Tr}[\\rho\\, \\mathcal L^\\dagger (X^\\dagger X)] = \\mathrm{Tr}[\\rho\\,"
                + " (\\mathcal L^\\dagger (X^\\dagger X) - (\\mathcal L^\\dagger X^\\dagger) X -"
                + " X^\\dagger \\mathcal L^\\dagger X)] = \\sum_k \\kappa_k \\mathrm{Tr}[\\rho\\, [A_k,"
                + " X]^\\dagger [A_k, X]]."));
    after.add(new StepContent.Prose(conclusion(uniqueness.jumpAlgebra())));
    return step(
        "Show that there is no other steady state",
        after,
        "The argument works for all blocks at once.");
  }

  private static String conclusion(JumpAlgebra jumps) {
    return "No term on the right is negative, all rates $\\kappa_k$ are positive, and $\\rho$ is"
        + " positive definite. So $[A_k, X] = 0$ for all $k$, and likewise for $X^\\dagger$, that"
        + " is, $[A_k^\\dagger, X] = 0$. Only multiples of the identity commute with all $A_k$ and"
        + " $A_k^\\dagger$ (checked exactly, as linear equations for $X$). The kernel of $\\mathcal"
        + " L^\\dagger$ is therefore one-dimensional, and so is that of $\\mathcal L$: $\\rho$ is the"
        + " only steady state of trace one, and no block has a vanishing determinant."
        + (jumps.provesUniqueness()
            ? " (Spohn's theorem, Lett. Math. Phys. 2, 33 (1977), says the same.)"
            : "");
  }

  /** The inequalities that say that the minors of size one and two are positive. */
  private List<StepContent> minors() {
    List<StepContent> content = new ArrayList<>();
    for (Faithfulness.Minor minor : uniqueness.faithfulness().minors()) {
      List<Integer> indices = minor.indices();
      Expression first = wording.element(indices.get(0), indices.get(0));
      if (indices.size() == 1) {
        content.add(
            new StepContent.Formula(
                new Statement.Chain(
                    List.of(first, Expression.constant(0)), List.of(Relation.GREATER))));
      } else if (indices.size() == 2) {
        Expression second = wording.element(indices.get(1), indices.get(1));
        Expression modulus =
            new Expression.Modulus(wording.element(indices.get(0), indices.get(1)));
        Expression value =
            new Expression.Sum(
                List.of(
                    new Expression.Product(List.of(first, second)),
                    new Expression.Negation(new Expression.Power(modulus, 2))));
        content.add(signed(value, minor.value(), minor.sign()));
      }
    }
    return content;
  }
}
