package org.lindproof.kernel.claim;

import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.proof.ConditionProof;
import org.lindproof.kernel.text.NotExportableException;

/** The negation of an equivalence or implication: its condition on signs fails at a point. */
record RefutedCondition(Refutation given, Statement statement) {

  String print(String name, String comment, String text) {
    ClaimSetting setting = given.setting();
    ConditionProof.Reduction reduction = new ConditionProof(setting).reduction(statement);
    Refutation refutation =
        setting.isThermal()
            ? Refutation.thermal(given.model(), setting, reduction.condition(), false)
            : given;
    Map<String, Rational> point = refutation.full();
    if (reduction.condition().holds(polynomial -> polynomial.evaluate(point).signum())) {
      throw new NotExportableException("the condition on signs does not fail at the point");
    }
    StringBuilder out = new StringBuilder("(** %s *)\n".formatted(comment));
    out.append(
        "Definition statement : Prop := forall %s,\n  %s.\n\n".formatted(setting.binders(), text));
    out.append("(** It is a condition on signs. *)\n");
    out.append(
        "Lemma reduced %s :\n  (%s) <-> %s.\nProof.\n"
            .formatted(setting.binders(), text, reduction.text()));
    setting.prologue(reduction.lines()).forEach(line -> out.append("  ").append(line).append('\n'));
    reduction.lines().forEach(line -> out.append("  ").append(line).append('\n'));
    out.append("Qed.\n\n").append(refutation.instance());
    out.append("(** It does not hold: it fails at the point. *)\n");
    out.append("Theorem %s : ~ statement.\nProof.\n  intros claim.\n".formatted(name));
    out.append("  assert (h := @rho_ss_steady _ point_domain).\n");
    AtPoint at = new AtPoint(refutation);
    out.append(at.numbers());
    String all =
        "point point_domain%s rho_ss h%s".formatted(refutation.assumptions(), at.arguments());
    out.append("  specialize (claim %s).\n".formatted(all));
    out.append("  rewrite (reduced %s) in claim.\n".formatted(all));
    out.append("  revert claim; clear; %s.\n".formatted(refutation.numbers()));
    at.signs(reduction.condition()).forEach(line -> out.append("  ").append(line).append('\n'));
    return out.append("  tauto.\nQed.\n").toString();
  }
}
