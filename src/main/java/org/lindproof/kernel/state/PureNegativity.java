package org.lindproof.kernel.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.state.NamedState;
import org.lindproof.steady.observable.PartialTranspose;

/** The negativity of a vector's state, with the eigenvalues of the partial transpose. */
record PureNegativity(NamedState.Pure state, ComplexMatrix transposed, List<Rational> eigenvalues) {
  private static final int GREATEST = 4; // all terms of a determinant are written out

  PureNegativity {
    eigenvalues = List.copyOf(eigenvalues);
  }

  /**
   * Looks at a state.
   *
   * @param cut the site whose indices are transposed
   * @throws NotExportableException if the eigenvalues are not rational
   */
  static PureNegativity of(NamedState.Pure state, HilbertSpace space, String cut) {
    if (space.dimension() > GREATEST) {
      throw new NotExportableException("a vector of more than " + GREATEST + " amplitudes");
    }
    PartialTranspose transposed = PartialTranspose.of(state.matrix(space), space, cut);
    if (transposed.blocks().stream().anyMatch(block -> block.size() > 2)) {
      throw new NotExportableException("a partial transpose with a block of size above two");
    }
    List<Rational> values = new ArrayList<>();
    transposed.single().forEach(value -> values.add(value.constantValue()));
    for (PartialTranspose.Pair pair : transposed.pairs()) {
      values.add(rational(pair.eigenvalueAt(-1, Map.of())));
      values.add(rational(pair.eigenvalueAt(1, Map.of())));
    }
    return new PureNegativity(state, transposed.matrix(), values);
  }

  private static Rational rational(SurdValue value) {
    Rational sum = Rational.ZERO;
    for (SurdValue.Term term : value.terms()) {
      if (!term.radicand().equals(Rational.ONE)) {
        throw new NotExportableException("a partial transpose with irrational eigenvalues");
      }
      sum = sum.plus(term.coefficient());
    }
    return sum;
  }

  /** The sum of the moduli of the negative eigenvalues. */
  Rational value() {
    Rational sum = Rational.ZERO;
    for (Rational eigenvalue : eigenvalues) {
      sum = eigenvalue.signum() < 0 ? sum.minus(eigenvalue) : sum;
    }
    return sum;
  }

  /** The vector's name. */
  String ket() {
    return "ket_" + CoqNames.identifier(state.name());
  }

  /** The vector as it was given, a column. */
  String definition() {
    return "Definition %s : matrix := rows [%s].\n"
        .formatted(
            ket(),
            state.amplitudes().stream()
                .map(amplitude -> "[" + complex(amplitude) + "]")
                .collect(Collectors.joining("; ")));
  }

  /** The density matrix. */
  String matrix() {
    return "(pure_state %d %s)".formatted(state.amplitudes().size(), ket());
  }

  /** Proves what the negativity is. */
  List<String> proof() {
    Rational norm =
        state.amplitudes().stream().map(a -> a.times(a)).reduce(Rational.ZERO, Rational::plus);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < transposed.rows(); i++) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < transposed.columns(); j++) {
        row.add(complex(transposed.get(i, j).re().constantValue()));
      }
      rows.add("[" + String.join("; ", row) + "]");
    }
    return List.of(
        "pure_negativity %s %s %s"
            .formatted(
                ket(),
                PolynomialText.constant(norm),
                PolynomialText.constant(Rational.ONE.dividedBy(norm))),
        "  (rows [" + String.join("; ", rows) + "])",
        "  ["
            + eigenvalues.stream().map(PolynomialText::constant).collect(Collectors.joining("; "))
            + "].");
  }

  private static String complex(Rational value) {
    return "RtoC " + PolynomialText.constant(value);
  }
}
