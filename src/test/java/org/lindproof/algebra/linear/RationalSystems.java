package org.lindproof.algebra.linear;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lindproof.algebra.Rational;

/** Square systems of small rational numbers with a known solution; some are singular. */
public final class RationalSystems extends DomainContextBase {

  /** A x = b. */
  public record Sample(RationalMatrix matrix, List<Rational> solution) {
    /** b. */
    public List<Rational> rightHandSide() {
      return matrix.rows().stream().map(row -> dot(row, solution)).toList();
    }
  }

  /** The scalar product. */
  public static Rational dot(List<Rational> row, List<Rational> column) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < row.size(); i++) {
      sum = sum.plus(row.get(i).times(column.get(i)));
    }
    return sum;
  }

  @Provide
  public Arbitrary<Sample> samples() {
    return Arbitraries.integers().between(1, 4).flatMap(RationalSystems::ofSize);
  }

  private static Arbitrary<Sample> ofSize(int n) {
    Arbitrary<Rational> entries =
        Combinators.combine(Arbitraries.longs().between(-3, 3), Arbitraries.longs().between(1, 3))
            .as(Rational::of);
    return entries
        .list()
        .ofSize(n * n + n)
        .map(
            numbers -> {
              List<List<Rational>> rows = new ArrayList<>();
              for (int i = 0; i < n; i++) {
                rows.add(numbers.subList(i * n, i * n + n));
              }
              return new Sample(new RationalMatrix(rows), numbers.subList(n * n, n * n + n));
            });
  }
}
