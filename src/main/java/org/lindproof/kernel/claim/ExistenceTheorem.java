package org.lindproof.kernel.claim;

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

/** Somewhere in the domain a statement holds: at a point whose signs show it. */
record ExistenceTheorem(CoqModel model, ClaimSetting setting, Statement statement) {
  private static final long SEED = 1;

  String print(String name, String comment, String text) {
    if (!setting.assumptions().isEmpty() || !setting.hasState()) {
      throw new NotExportableException("that something exists, under assumptions or of no state");
    }
    ConditionProof.Reduction reduction = new ConditionProof(setting).reduction(statement);
    Refutation at =
        new Refutation(model, setting, java.util.List.of(), point(reduction.condition()));
    at.requireIndependentRates();
    AtPoint known = new AtPoint(at);
    StringBuilder out = new StringBuilder("(** It is a condition on signs. *)\n");
    out.append(
        "Lemma reduced %s :\n  (%s) <-> (%s).\nProof.\n"
            .formatted(setting.binders(), text, reduction.text()));
    setting.prologue().forEach(line -> out.append("  ").append(line).append('\n'));
    reduction.lines().forEach(line -> out.append("  ").append(line).append('\n'));
    out.append("Qed.\n\n").append(at.instance());
    out.append("(** %s *)\n".formatted(comment));
    out.append("Theorem %s : %s.\nProof.\n".formatted(name, claimed(text)));
    out.append("  assert (h := @rho_ss_steady _ point_domain).\n").append(known.numbers());
    out.append("  exists point, point_domain, rho_ss, h%s.\n".formatted(comma(known.arguments())));
    out.append("  apply (reduced point point_domain rho_ss h%s).\n".formatted(known.arguments()));
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
