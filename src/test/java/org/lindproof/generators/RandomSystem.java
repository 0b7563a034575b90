package org.lindproof.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.JumpOperator;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Site;

/**
 * Random GKSL systems without parameters: dense Gaussian-rational operators on each site, products
 * of them, two jumps for each site.
 */
final class RandomSystem {
  private final Random random;
  private final List<Site> sites = new ArrayList<>();

  private RandomSystem(List<Integer> dimensions, long seed) {
    random = new Random(seed);
    for (int i = 0; i < dimensions.size(); i++) {
      List<String> basis = new ArrayList<>();
      for (int k = 0; k < dimensions.get(i); k++) {
        basis.add(String.valueOf(k));
      }
      sites.add(new Site("s" + i, basis));
    }
  }

  /** One or two sites, dimension 2, 3, 4 or 6. */
  static Arbitrary<OpenSystem> any() {
    Arbitrary<List<Integer>> shapes =
        Arbitraries.of(List.of(2), List.of(3), List.of(4), List.of(2, 2), List.of(3, 2));
    return Combinators.combine(shapes, Arbitraries.longs())
        .as((dimensions, seed) -> new RandomSystem(dimensions, seed).build());
  }

  private OpenSystem build() {
    List<Operator> couplings = new ArrayList<>();
    List<JumpOperator> jumps = new ArrayList<>();
    List<Operator> factors = new ArrayList<>();
    for (int site = 0; site < sites.size(); site++) {
      couplings.add(hermitian(site));
      factors.add(hermitian(site));
      for (int k = 0; k < 2; k++) {
        Expression rate = Expression.constant(Rational.of(1 + random.nextInt(99), 50));
        jumps.add(new JumpOperator(local(site), rate, "bath"));
      }
    }
    // Hermitian, as factors on different sites commute
    couplings.add(new Operator.Product(factors));
    return new OpenSystem(
        "random",
        new HilbertSpace(sites),
        List.of(),
        List.of(),
        List.of(new HamiltonianPart("H", "H", new Operator.Sum(couplings))),
        List.of(new Bath("bath", Optional.empty())),
        jumps,
        List.of(),
        List.of());
  }

  private Operator hermitian(int site) {
    Operator any = local(site);
    return new Operator.Sum(List.of(any, new Operator.Adjoint(any)));
  }

  private Operator local(int site) {
    int n = sites.get(site).dimension();
    List<List<GaussianRational>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<GaussianRational> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        row.add(new GaussianRational(entry(), entry()));
      }
      rows.add(row);
    }
    return new Operator.Local(new LocalOperator("a", "a", rows), site);
  }

  private Rational entry() {
    return Rational.of(random.nextInt(201) - 100, 64);
  }
}
