package org.lindproof.kernel.operator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.kernel.claim.ClaimTheorem;
import org.lindproof.kernel.claim.ExamplePoint;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.ProofText;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.operator.Dynamics;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Verdict;

/** The file about one claim about operators. */
public final class OperatorTheorem {
  private final CoqModel model;
  private final Claim claim;
  private final List<OperatorPart> parts;
  private final ClaimSetting setting;
  private final PartText text;

  private OperatorTheorem(CoqModel model, Study study, Claim claim) {
    this.model = model;
    this.claim = claim;
    this.parts = new OperatorParts(claim).of(ClaimFormulas.of(study, claim).operators());
    this.setting = ClaimSetting.of(model, claim.assumptions(), Set.of());
    this.text = new PartText(new ExpressionText(model, SymbolMeanings.of(study, claim), "rho"));
    if (isAboutAnyState() && isAboutStationaryState()) {
      throw new NotExportableException("an arbitrary state beside the steady state");
    }
  }

  /** Whether a claim is about operators and nothing else. */
  public static boolean isAbout(Study study, Claim claim) {
    ClaimFormulas formulas = ClaimFormulas.of(study, claim);
    return !formulas.operators().isEmpty() && formulas.numbers().isEmpty();
  }

  /** What all such claims of a study rest on. */
  public static CoqFile base(CoqModel model, Study study) {
    return OperatorsFile.of(
        model,
        study
            .paper()
            .dynamics()
            .vectorised()
            .map(Dynamics.VectorisedEquation::vectorisation)
            .map(
                vectorisation ->
                    new VectorisedText(vectorisation, model.dimension(), model.base())));
  }

  /**
   * The claim as a theorem, or its negation if it was refuted.
   *
   * @throws NotExportableException if it can't be exported; says why
   */
  public static CoqFile of(CoqModel model, Study study, ClaimReport report) {
    OperatorTheorem theorem = new OperatorTheorem(model, study, report.claim());
    if (report.verdict() instanceof Verdict.Proved) {
      return theorem.proved();
    } else if (report.verdict() instanceof Verdict.Refuted refuted) {
      return theorem.refuted(refuted.counterexample());
    }
    throw new NotExportableException("nothing is proved about it");
  }

  private boolean isAboutAnyState() {
    return parts.stream().anyMatch(OperatorPart::isAboutAnyState);
  }

  private boolean isAboutStationaryState() {
    return parts.stream().anyMatch(OperatorPart::isAboutStationaryState);
  }

  private String binders() {
    StringBuilder out = new StringBuilder(setting.binders());
    if (isAboutAnyState()) {
      out.append(" (rho : matrix) (state : density_matrix %d rho)".formatted(model.dimension()));
    } else if (isAboutStationaryState()) {
      out.append(" (rho : matrix) (h : steady rho)");
    }
    if (parts.stream().anyMatch(OperatorPart::isAboutAnyOperator)) {
      out.append(" (%s : matrix)".formatted(OperatorParts.OPERATOR));
    }
    return out.toString();
  }

  private String statement() {
    return parts.stream().map(text::of).collect(Collectors.joining(" /\\\n  "));
  }

  private String name() {
    return ClaimTheorem.name(claim);
  }

  private String head() {
    return model.header(Set.of(OperatorsFile.NAME))
        + "Local Open Scope R_scope.\n\n"
        + "(** %s *)\n".formatted(ClaimTheorem.comment(claim));
  }

  private CoqFile file(String content) {
    return new CoqFile(
        "claims/" + name(), List.of(OperatorsFile.NAME), content, Optional.of(claim.id()));
  }

  private CoqFile proved() {
    PartProof proofs = new PartProof(model, text);
    List<String> first =
        isAboutAnyState()
            ? List.of("destruct state as (hermitian_rho & _ & trace_one).")
            : List.of();
    return file(
        head()
            + "Theorem %s %s :\n  %s.\n".formatted(name(), binders(), statement())
            + ProofText.conjunction(first, parts.stream().map(proofs::of).toList()));
  }

  private CoqFile refuted(Counterexample counterexample) {
    boolean shape = parts.size() == 1 && parts.get(0) instanceof OperatorPart.Format;
    if (!shape || !claim.assumptions().isEmpty()) {
      throw new NotExportableException("refuted claims about operators");
    }
    return file(
        head()
            + "Definition statement : Prop := forall %s,\n  %s.\n\n"
                .formatted(binders(), statement())
            + ExamplePoint.of(model, counterexample.point()).instance()
            + "(** It does not hold. *)\n"
            + "Theorem %s : ~ statement.\n".formatted(name())
            + "Proof. intros claim; specialize (claim point point_domain); discriminate claim. Qed.\n");
  }
}
