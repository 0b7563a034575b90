package org.lindproof.kernel.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.proof.ConditionProof;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.verify.condition.Condition;
import org.lindproof.verify.witness.PointSearch;

/**
 * Somewhere in the domain a statement holds: at a point whose signs show it. What it is as a
 * condition on signs holds without the claim's assumptions, which the point satisfies.
 */
record ExistenceTheorem(CoqModel model, ClaimSetting setting, Statement statement) {
  private static final long SEED = 1;

  String print(String name, String comment, String text) {
    if (!setting.hasState() || (!setting.assumptions().isEmpty() && !setting.isThermal())) {
      throw new NotExportableException("that something exists, under assumptions or of no state");
    }
    setting.inside();
    ClaimSetting free = ClaimSetting.of(model, List.of(), setting.observables());
    ConditionProof.Reduction reduction = new ConditionProof(free).reduction(statement);
    Refutation at =
        setting.isThermal()
            ? Refutation.thermal(model, setting, reduction.condition(), true)
            : Refutation.at(model, setting, point(reduction.condition()));
    AtPoint known = new AtPoint(at);
    StringBuilder out = new StringBuilder("(** It is a condition on signs. *)\n");
    out.append(
        "Lemma reduced %s :\n  (%s) <-> (%s).\nProof.\n"
            .formatted(free.binders(), text, reduction.text()));
    free.prologue(reduction.lines()).forEach(line -> out.append("  ").append(line).append('\n'));
    reduction.lines().forEach(line -> out.append("  ").append(line).append('\n'));
    out.append("Qed.\n\n").append(at.instance());
    out.append("(** %s *)\n".formatted(comment));
    out.append("Theorem %s : %s.\nProof.\n".formatted(name, claimed(text)));
    out.append("  assert (h := @rho_ss_steady _ point_domain).\n").append(known.numbers());
    String point = "point point_domain";
    String state = " rho_ss h" + known.arguments();
    out.append("  exists %s.\n".formatted(comma(point + at.assumptions() + state)));
    out.append("  apply (reduced %s).\n".formatted(point + state));
    out.append("  clear; %s.\n".formatted(at.numbers()));
    known.signs(reduction.condition()).forEach(line -> out.append("  ").append(line).append('\n'));
    return out.append("  tauto.\nQed.\n").toString();
  }

  /** What binds the theorem of a claim that holds everywhere stands here behind exists. */
  private String claimed(String text) {
    return "exists %s,\n  %s".formatted(setting.binders(), text);
  }

  private static String comma(String arguments) {
    return arguments.replace(" ", ", ");
  }

  private Map<String, Rational> point(Condition condition) {
    Set<String> symbols = new TreeSet<>();
    condition.polynomials().stream().map(Polynomial::variables).forEach(symbols::addAll);
    return new PointSearch(setting.domain().prover().domain(), symbols, SEED)
        .find(candidate -> condition.holds(polynomial -> polynomial.evaluate(candidate).signum()))
        .orElseThrow(() -> new NotExportableException("no point was found at which it holds"));
  }
}
