package org.lindproof.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Site;

/** Operators as matrices of the library. */
record OperatorText(CoqModel model) {

  /** An argument: one word, or in parentheses. */
  String of(Operator operator) {
    if (operator instanceof Operator.Local local) {
      Site site = model.system().space().sites().get(local.site());
      return "(%s %s)".formatted(model.names().site(site.name()), model.names().local(local));
    } else if (operator instanceof Operator.Identity) {
      return "identity";
    } else if (operator instanceof Operator.Scaled scaled) {
      return "(scale %s %s)".formatted(factor(scaled), of(scaled.operator()));
    } else if (operator instanceof Operator.Sum sum) {
      return nested("add", sum.terms());
    } else if (operator instanceof Operator.Product product) {
      return nested("mul " + model.dimension(), product.factors());
    }
    return "(dagger " + of(((Operator.Adjoint) operator).operator()) + ")";
  }

  private String factor(Operator.Scaled scaled) {
    return "(" + model.formulas().complex(scaled.coefficient()) + ")%C";
  }

  /** From the left, as it was written. */
  private String nested(String operation, List<Operator> operands) {
    String text = of(operands.get(0));
    for (Operator operand : operands.subList(1, operands.size())) {
      text = "(%s %s %s)".formatted(operation, text, of(operand));
    }
    return text;
  }

  /** The matrix of a local operator. */
  static String constant(LocalOperator operator) {
    return operator.matrix().stream()
        .map(
            row ->
                row.stream()
                    .map(PolynomialText::complex)
                    .collect(Collectors.joining("; ", "[", "]")))
        .collect(Collectors.joining("; ", "rows [", "]"));
  }

  /** A matrix of polynomials, element by element. */
  String explicit(ComplexMatrix matrix) {
    return matrix.entries().stream()
        .map(
            row ->
                row.stream()
                    .map(model.polynomials()::complex)
                    .collect(Collectors.joining("; ", "[", "]")))
        .collect(Collectors.joining(";\n   ", "rows\n  [", "]"));
  }

  /** The map that puts a matrix on a site into the whole space. */
  String embedding(int position) {
    List<Site> sites = model.system().space().sites();
    String text = "A";
    if (position > 0) {
      text = "kron %d identity A".formatted(sites.get(position).dimension());
    }
    int after =
        sites.subList(position + 1, sites.size()).stream()
            .mapToInt(Site::dimension)
            .reduce(1, Math::multiplyExact);
    return after == 1 ? text : "kron %d %s identity".formatted(after, PolynomialText.atom(text));
  }

  /** A list, one element on each line. */
  static <T> String list(List<T> elements, Function<T, String> text) {
    List<String> texts = new ArrayList<>();
    elements.forEach(element -> texts.add(text.apply(element)));
    return texts.stream().collect(Collectors.joining(";\n   ", "[", "]"));
  }
}
