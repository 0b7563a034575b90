package org.lindproof.verify.derived;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.steady.observable.PartialTranspose;
import org.lindproof.steady.step.WrittenSpectrum;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Side;

/**
 * The eigenvalues that were derived for a partial transpose. A printed value is matched with one of
 * them by its exact value at a point where no two of them are the same; the verdict does not rest
 * on that.
 */
public final class DerivedEigenvalues {
  private final ClaimContext context;
  private final PartialTranspose transpose;
  private final WrittenSpectrum written;
  private final Optional<Map<String, Rational>> point;

  /**
   * The eigenvalues.
   *
   * @param site whose indices are transposed
   */
  public DerivedEigenvalues(ClaimContext context, String site) {
    OpenSystem system = context.derivation().system();
    this.context = context;
    ComplexMatrix state =
        context
            .derivation()
            .state()
            .orElseThrow(() -> new CannotDecideException("there is no closed form of the state"));
    this.transpose = PartialTranspose.of(state, system.space(), site);
    this.written = WrittenSpectrum.of(system, context.compact(), state, site);
    this.point =
        transpose.blocks().stream().anyMatch(block -> block.size() > 2)
            ? Optional.empty()
            : context.search(variables()).find(this::separates);
  }

  private Set<String> variables() {
    Set<String> names = new HashSet<>();
    for (RationalFunction part : parts()) {
      RationalFunction here = context.domain().restrict(part);
      names.addAll(here.numerator().variables());
      names.addAll(here.denominator().variables());
    }
    return names;
  }

  private List<RationalFunction> parts() {
    List<RationalFunction> parts = new ArrayList<>(transpose.single());
    for (PartialTranspose.Pair pair : transpose.pairs()) {
      parts.addAll(List.of(pair.a(), pair.b(), pair.z().re(), pair.z().im()));
    }
    return parts;
  }

  private boolean separates(Map<String, Rational> candidate) {
    List<SurdValue> values = at(candidate);
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (values.get(i).minus(values.get(j)).isZero()
            || values.get(i).plus(values.get(j)).isZero()) {
          return false;
        }
      }
    }
    return true;
  }

  /** The derived values at a point, in the order of {@link WrittenSpectrum#eigenvalues}. */
  public List<SurdValue> at(Map<String, Rational> candidate) {
    Map<String, Rational> full = context.complete(candidate);
    List<SurdValue> values = new ArrayList<>();
    transpose.single().forEach(value -> values.add(SurdValue.of(value.evaluate(full))));
    for (PartialTranspose.Pair pair : transpose.pairs()) {
      values.add(pair.eigenvalueAt(-1, full));
      values.add(pair.eigenvalueAt(1, full));
    }
    return values;
  }

  /** All of them. */
  public List<Expression> all() {
    return written.eigenvalues();
  }

  /** The derived eigenvalue that has the value of a printed expression. */
  public Optional<Expression> like(Expression printed) {
    return match(printed, false);
  }

  /** Minus the derived eigenvalue that has minus the value of a printed expression. */
  public Optional<Expression> negativeOf(Expression printed) {
    return match(printed, true).map(Expression.Negation::new);
  }

  private Optional<Expression> match(Expression printed, boolean negated) {
    Side side = context.evaluation().side(printed);
    return point
        .filter(p -> p.keySet().containsAll(Side.variables(List.of(side)))) // of the state's own
        .flatMap(
            p -> {
              SurdValue value = side.at(p).re();
              return match(at(p), negated ? value.negate() : value);
            });
  }

  private Optional<Expression> match(List<SurdValue> values, SurdValue wanted) {
    for (int k = 0; k < values.size(); k++) {
      if (values.get(k).minus(wanted).isZero()) {
        return Optional.of(written.eigenvalues().get(k));
      }
    }
    return Optional.empty();
  }
}
