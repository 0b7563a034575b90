package org.lindproof.paper.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.operator.Dynamics;
import org.lindproof.paper.operator.OperatorExpression;
import org.lindproof.paper.operator.OperatorFormulaReader;
import org.lindproof.paper.operator.OperatorStatement;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;

/**
 * Prints formulas over operators as LaTeX that {@link OperatorFormulaReader} reads back to an equal
 * tree. A printed matrix is left to the caller, who knows how wide a page is.
 *
 * @param numbers prints what is over numbers
 */
public record OperatorPrinter(LatexPrinter numbers, OpenSystem system, Dynamics dynamics) {

  /** A statement for math mode. */
  public String print(OperatorStatement statement) {
    if (statement instanceof OperatorStatement.Chain chain) {
      StringBuilder out = new StringBuilder(print(chain.sides().get(0)));
      for (int i = 0; i < chain.relations().size(); i++) {
        out.append(' ').append(numbers.print(chain.relations().get(i))).append(' ');
        out.append(print(chain.sides().get(i + 1)));
      }
      return out.toString();
    } else if (statement instanceof OperatorStatement.Correspondence correspondence) {
      return equal(correspondence.operators())
          + " \\longleftrightarrow "
          + equal(correspondence.vectors());
    } else if (statement instanceof OperatorStatement.Format format) {
      return print(format.left())
          + " \\in \\mathbb{C}^{%d \\times %d}".formatted(format.rows(), format.columns());
    }
    OperatorStatement.Entries entries = (OperatorStatement.Entries) statement;
    String rows =
        entries.rows().stream()
            .map(row -> row.stream().map(numbers::print).collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\\n"));
    return print(entries.left())
        + " "
        + numbers.print(entries.relation())
        + " \\begin{pmatrix}\n"
        + rows
        + "\n\\end{pmatrix}";
  }

  private String equal(List<OperatorExpression> sides) {
    return sides.stream().map(this::print).collect(Collectors.joining(" = "));
  }

  /** An expression for math mode. */
  public String print(OperatorExpression expression) {
    if (!(expression instanceof OperatorExpression.Sum sum)) {
      return term(expression);
    }
    StringBuilder out = new StringBuilder();
    for (OperatorExpression term : sum.terms()) {
      String text = term(term);
      boolean first = out.length() == 0;
      boolean negative = text.startsWith("-");
      out.append(first ? "" : negative ? " - " : " + ");
      out.append(first || !negative ? text : text.substring(1));
    }
    return out.toString();
  }

  private String term(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Negation negation) {
      return "-" + product(negation.argument());
    }
    return product(expression);
  }

  private String product(OperatorExpression expression) {
    if (!(expression instanceof OperatorExpression.Product product)) {
      return factor(expression);
    }
    List<String> factors = new ArrayList<>();
    for (OperatorExpression factor : product.factors()) {
      factors.add(factor(factor));
    }
    return String.join(" ", factors);
  }

  private String factor(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.Scalar scalar) {
      boolean open =
          scalar.value() instanceof Expression.Sum || SignedTerm.of(scalar.value()).negative();
      String text = numbers.print(scalar.value());
      return open ? "\\left(" + text + "\\right)" : text;
    } else if (expression instanceof OperatorExpression.Quotient quotient) {
      return "\\frac{%s}{%s}"
          .formatted(print(quotient.numerator()), numbers.print(quotient.denominator()));
    } else if (expression instanceof OperatorExpression.Power power) {
      return carrier(power.base()) + "^{" + power.exponent() + "}";
    } else if (expression instanceof OperatorExpression.Adjoint adjoint) {
      return carrier(adjoint.argument()) + "^\\dagger";
    } else if (expression instanceof OperatorExpression.Commutator commutator) {
      return "[" + print(commutator.left()) + ", " + print(commutator.right()) + "]";
    } else if (expression instanceof OperatorExpression.Anticommutator anticommutator) {
      return "\\{" + print(anticommutator.left()) + ", " + print(anticommutator.right()) + "\\}";
    } else if (expression instanceof OperatorExpression.Trace trace) {
      return "\\mathrm{Tr}\\left[" + print(trace.argument()) + "\\right]";
    } else if (expression instanceof OperatorExpression.Determinant determinant) {
      return "\\det " + carrier(determinant.argument());
    } else if (expression instanceof OperatorExpression.Dissipator dissipator) {
      String label = dissipator.label().map(site -> "_{" + siteName(site) + "}").orElse("");
      return "\\mathcal{D}" + label + "[" + print(dissipator.jump()) + "]";
    }
    return symbol(expression).orElseGet(() -> "\\left(" + print(expression) + "\\right)");
  }

  /** What can carry a superscript. */
  private String carrier(OperatorExpression expression) {
    String text = symbol(expression).orElse("");
    boolean taken = text.isEmpty() || text.contains("^") || text.endsWith(")");
    return taken ? "\\left(" + print(expression) + "\\right)" : text;
  }

  private Optional<String> symbol(OperatorExpression expression) {
    if (expression instanceof OperatorExpression.SiteOperator operator) {
      return Optional.of(siteOperator(operator));
    } else if (expression instanceof OperatorExpression.HamiltonianTerm part) {
      return Optional.of(system.hamiltonianPart(part.name()).tex());
    } else if (expression instanceof OperatorExpression.State) {
      return Optional.of(first(dynamics.state(), "\\cdot"));
    } else if (expression instanceof OperatorExpression.StationaryState state) {
      return Optional.of(stationary(state.name()));
    } else if (expression instanceof OperatorExpression.Vectorised vectorised) {
      return Optional.of(vectorised(vectorised));
    } else if (expression instanceof OperatorExpression.Derivative derivative) {
      return Optional.of("\\dot{" + print(derivative.of()) + "}");
    } else if (expression instanceof OperatorExpression.Identity) {
      return Optional.of("\\mathbf{1}");
    } else if (expression instanceof OperatorExpression.Generator) {
      return Optional.of("\\mathcal{L}");
    } else if (expression instanceof OperatorExpression.Arbitrary arbitrary) {
      return Optional.of(arbitrary.letter());
    } else if (expression instanceof OperatorExpression.Ket ket) {
      return Optional.of("|" + ket.label() + "\\rangle");
    } else if (expression instanceof OperatorExpression.Bra bra) {
      return Optional.of("\\langle " + bra.label() + "|");
    } else if (expression instanceof OperatorExpression.ObservableInState observable) {
      return Optional.of(observable(observable.name()) + "(t)");
    } else if (expression instanceof OperatorExpression.Column column) {
      return Optional.of(
          column.entries().stream().map(numbers::print).collect(Collectors.joining(", ", "(", ")"))
              + "^T");
    }
    return Optional.empty();
  }

  private String siteOperator(OperatorExpression.SiteOperator operator) {
    String tex = operator.operator().tex();
    boolean single = system.space().sites().size() == 1;
    if (single || operator.site().isEmpty()) {
      return tex;
    }
    return tex + "^{(" + siteName(operator.site().get()) + ")}";
  }

  private static String siteName(String site) {
    return site.length() == 1 ? site : "\\mathrm{" + site + "}";
  }

  /** The state as its elements have it: only they are observables, and spelt (rho)_{11}. */
  private String stationary(String name) {
    String element = Observable.elementName(name, 1, 1);
    return system.observables().stream()
        .filter(observable -> observable.name().equals(element))
        .flatMap(observable -> observable.tex().stream())
        .filter(tex -> tex.startsWith("(") && tex.contains(")_"))
        .map(tex -> tex.substring(1, tex.lastIndexOf(")_")))
        .findFirst()
        .orElseGet(() -> numbers.print(Expression.symbol(name)));
  }

  /** The shortest spelling, which says least about a state. */
  private String observable(String name) {
    return system.observable(name).tex().stream()
        .min(Comparator.comparingInt(String::length))
        .orElseGet(() -> numbers.print(Expression.symbol(name)));
  }

  private String vectorised(OperatorExpression.Vectorised vectorised) {
    Dynamics.VectorisedEquation equation = dynamics.vectorised().orElseThrow();
    return switch (vectorised.role()) {
      case STATE -> first(equation.vector(), "p");
      case STATIONARY -> first(equation.stationary(), "p_{ss}");
      case MATRIX -> first(equation.matrix(), "M");
      case INHOMOGENEITY -> first(equation.inhomogeneity(), "b");
    };
  }

  private static String first(List<String> spellings, String otherwise) {
    return spellings.stream().findFirst().orElse(otherwise);
  }
}
