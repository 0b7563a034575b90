package org.lindproof.verify.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.algebra.ComplexMatrix;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Relation;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.algebra.radical.Surd;
import org.lindproof.algebra.radical.SurdValue;
import org.lindproof.algebra.sign.Sign;
import org.lindproof.algebra.sign.SignProver;
import org.lindproof.steady.observable.PartialTranspose;
import org.lindproof.verify.claim.ClaimContext;
import org.lindproof.verify.claim.DefiningSides;
import org.lindproof.verify.evaluation.CannotDecideException;
import org.lindproof.verify.evaluation.Quantity;
import org.lindproof.verify.evaluation.Side;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Decision;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.Evidence;
import org.lindproof.verify.verdict.Verdict;
import org.lindproof.verify.witness.NumericWitness;

/** Decides whether printed expressions are eigenvalues of the partial transpose. */
final class SpectrumJudge {
  private static final String METHOD = "characteristic polynomial of the partial transpose";

  private final ClaimContext context;
  private final String site;
  private final PartialTranspose transpose;
  private final List<Surd> derived;

  SpectrumJudge(ClaimContext context, String site) {
    this.context = context;
    this.site = site;
    ComplexMatrix state =
        context
            .derivation()
            .state()
            .orElseThrow(() -> new CannotDecideException("there is no closed form of the state"));
    this.transpose = PartialTranspose.of(state, context.derivation().system().space(), site);
    SignProver unrestricted =
        new SignProver(context.derivation().algebra().domain(), prover().factorizer());
    this.derived =
        transpose.eigenvalues(unrestricted).orElse(List.of()).stream()
            .map(value -> value.substitute(context.domain().substitution(), prover()))
            .toList();
  }

  /** The coefficients of det(lambda - rho^T), lambda^0 first. */
  private List<Surd> coefficients() {
    return transpose
        .characteristicPolynomial()
        .orElseThrow(() -> new CannotDecideException("the partial transpose has a block above two"))
        .stream()
        .map(c -> Surd.of(context.domain().restrict(c), context.domain().prover()))
        .toList();
  }

  /** Whether a value is one of the eigenvalues that were derived from the blocks of rho^T. */
  private boolean isDerived(Surd value) {
    return derived.stream().anyMatch(d -> d.minus(value).isZero());
  }

  /** The right side is a root of the characteristic polynomial. */
  Decision eigenvalue(Statement.Chain chain) {
    Optional<Decision> fault = fault(chain);
    if (fault.isPresent()) {
      return fault.get();
    }
    Expression printed = printed(chain);
    Surd value = real(printed);
    Surd residue = isDerived(value) ? value.minus(value) : valueAt(value);
    if (residue.isZero()) {
      return proved("it is a root of the characteristic polynomial", List.of(printed));
    }
    return refuted(List.of(value), residue, "the characteristic polynomial at the printed value");
  }

  /** The product of (lambda - printed) over the right sides is the characteristic polynomial. */
  Decision spectrum(List<Statement.Chain> chains) {
    for (Statement.Chain chain : chains) {
      Optional<Decision> fault = fault(chain);
      if (fault.isPresent()) {
        return fault.get();
      }
    }
    List<Surd> values = chains.stream().map(c -> real(printed(c))).toList();
    Surd one = Surd.of(RationalFunction.of(context.domain().ring().one()), prover());
    List<Expression> printed = chains.stream().map(this::printed).toList();
    String finding =
        "the linear factors of all printed values multiply to the characteristic polynomial";
    if (isPermutation(values)) {
      return proved(finding, printed);
    }
    List<Surd> coefficients = coefficients();
    List<Surd> product = List.of(one);
    for (Surd value : values) {
      List<Surd> next = new ArrayList<>();
      for (int k = 0; k <= product.size(); k++) {
        Surd sum = one.minus(one);
        if (k > 0) {
          sum = sum.plus(product.get(k - 1));
        }
        if (k < product.size()) {
          sum = sum.minus(product.get(k).times(value));
        }
        next.add(sum);
      }
      product = next;
    }
    if (product.size() != coefficients.size()) {
      String problem =
          values.size() + " eigenvalues printed, the matrix has " + (coefficients.size() - 1);
      return Decision.of(new Verdict.IllFormed(problem), METHOD);
    }
    for (int k = 0; k < product.size(); k++) {
      Surd difference = product.get(k).minus(coefficients.get(k));
      if (!difference.isZero()) {
        return refuted(
            values, difference, "coefficient of lambda^" + k + ", printed minus derived");
      }
    }
    return proved(finding, printed);
  }

  private boolean isPermutation(List<Surd> values) {
    List<Surd> open = new ArrayList<>(derived);
    for (Surd value : values) {
      Optional<Surd> twin = open.stream().filter(d -> d.minus(value).isZero()).findFirst();
      twin.ifPresent(open::remove);
      if (twin.isEmpty()) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /** Proved, unless the floating-point spectrum says otherwise. */
  private Decision proved(String finding, List<Expression> printed) {
    Evidence exact = new Evidence(Engine.POLYNOMIALS, finding);
    Optional<NumericWitness.Tally> tally =
        context
            .numeric()
            .examineSpectrum(printed, site, context.meanings(), context.claim().assumptions());
    if (tally.isEmpty()) {
      return Decision.of(new Verdict.Proved(), METHOD, exact);
    }
    Evidence numeric =
        new Evidence(
            Engine.NUMERIC,
            "in the floating-point spectrum at %d of %d random points"
                .formatted(tally.get().holds(), tally.get().holds() + tally.get().fails()));
    Verdict verdict =
        tally.get().fails() > 0
            ? new Verdict.Undecided("the engines contradict each other")
            : new Verdict.Proved();
    return Decision.of(verdict, METHOD, exact, numeric);
  }

  /** The side that is to be an eigenvalue; all others are the same or the symbol for it. */
  private Expression printed(Statement.Chain chain) {
    return DefiningSides.of(chain, context)
        .map(defining -> defining.sides().get(0))
        .orElse(chain.sides().get(0));
  }

  /** What is wrong with a chain before it comes to eigenvalues. */
  private Optional<Decision> fault(Statement.Chain chain) {
    Optional<Relation> other = DefiningSides.otherRelation(chain);
    if (other.isPresent()) {
      String problem = "an eigenvalue needs '=' but has '" + other.get().plain() + "'";
      return Optional.of(Decision.of(new Verdict.IllFormed(problem), METHOD));
    }
    Optional<DefiningSides> defining = DefiningSides.of(chain, context);
    Optional<Statement.Chain> links =
        defining.isPresent() ? defining.get().links() : Optional.of(chain);
    return links
        .map(link -> new IdentityJudge(context).judge(link))
        .filter(decision -> !(decision.verdict() instanceof Verdict.Proved));
  }

  private Decision refuted(List<Surd> values, Surd difference, String what) {
    List<Side> sides =
        values.stream()
            .map(v -> new Side(List.of(new Quantity(v, v.minus(v), Sign.UNKNOWN))))
            .toList();
    Side side =
        new Side(List.of(new Quantity(difference, difference.minus(difference), Sign.UNKNOWN)));
    List<Side> all = new ArrayList<>(sides);
    all.add(side);
    Optional<Map<String, Rational>> point =
        context
            .search(Side.variables(all))
            .find(candidate -> !difference.evaluate(candidate).isZero());
    if (point.isEmpty()) {
      return Decision.of(new Verdict.Undecided("no point shows the difference"), METHOD);
    }
    List<String> shown = new ArrayList<>();
    shown.add("printed = " + values(values.stream().map(v -> v.evaluate(point.get())).toList()));
    shown.add("derived = " + values(derived.stream().map(v -> v.evaluate(point.get())).toList()));
    shown.add(what + " = " + difference.evaluate(point.get()));
    Counterexample counterexample = new Counterexample(context.complete(point.get()), shown);
    return Decision.of(
        new Verdict.Refuted(counterexample, List.of(), Optional.empty()),
        METHOD,
        new Evidence(Engine.POLYNOMIALS, what + " is not zero"));
  }

  private static String values(List<SurdValue> values) {
    return values.stream().map(SurdValue::toString).collect(Collectors.joining(", "));
  }

  private Surd valueAt(Surd lambda) {
    List<Surd> coefficients = coefficients();
    Surd sum = lambda.minus(lambda);
    for (int k = coefficients.size() - 1; k >= 0; k--) {
      sum = sum.times(lambda).plus(coefficients.get(k));
    }
    return sum;
  }

  private Surd real(Expression expression) {
    Side side = context.evaluation().side(expression);
    if (side.alternatives().size() != 1 || !side.alternatives().get(0).isReal()) {
      throw new CannotDecideException("an eigenvalue must be one real expression");
    }
    return side.alternatives().get(0).re();
  }

  private SignProver prover() {
    return context.domain().prover();
  }
}
