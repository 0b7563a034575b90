package org.lindproof.steady.step;

import java.util.ArrayList;
import java.util.List;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.observable.PartialTranspose;

/**
 * The partial transpose of a state in the study's symbols for the elements of the state.
 *
 * @param eigenvalues in the order of {@link PartialTranspose#eigenvalues}
 * @param conditions one for every block of size two
 */
public record WrittenSpectrum(List<Expression> eigenvalues, List<Condition> conditions) {
  public WrittenSpectrum {
    eigenvalues = List.copyOf(eigenvalues);
    conditions = List.copyOf(conditions);
  }

  /**
   * When a block of size two has a negative eigenvalue.
   *
   * @param statement |z|^2 &gt; a b
   * @param difference |z|^2 - a b
   */
  public record Condition(Statement.Chain statement, RationalFunction difference) {}

  /**
   * The spectrum of a state.
   *
   * @param site whose indices are transposed
   */
  public static WrittenSpectrum of(
      OpenSystem system, CompactExpressions compact, ComplexMatrix rho, String site) {
    PartialTranspose transpose = PartialTranspose.of(rho, system.space(), site);
    TransposedElements elements =
        new TransposedElements(system.space(), new Wording(system, compact), transpose, site);
    List<Expression> eigenvalues = new ArrayList<>(elements.single());
    List<Condition> conditions = new ArrayList<>();
    for (int k = 0; k < elements.pairs().size(); k++) {
      TransposedElements.Pair pair = elements.pairs().get(k);
      eigenvalues.add(pair.eigenvalue(-1));
      eigenvalues.add(pair.eigenvalue(1));
      Expression product = new Expression.Product(List.of(pair.a(), pair.b()));
      conditions.add(
          new Condition(
              new Statement.Chain(
                  List.of(pair.squaredModulus(), product), List.of(Relation.GREATER)),
              transpose.pairs().get(k).determinant().negate()));
    }
    return new WrittenSpectrum(eigenvalues, conditions);
  }
}
