package org.lindproof.kernel.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindproof.kernel.claim.ClaimTheorem;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.kernel.text.ProofText;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;
import org.lindproof.quantum.state.NamedState;
import org.lindproof.steady.observable.TransposedSite;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.verdict.Verdict;

/** The file about one claim about the negativity of given states. */
public final class StateTheorem {
  private final CoqModel model;
  private final Claim claim;
  private final ClaimDetail.NegativityOf detail;
  private final HilbertSpace space;
  private final List<NamedState> states;
  private final List<PureNegativity> vectors;

  private StateTheorem(CoqModel model, Claim claim, ClaimDetail.NegativityOf detail) {
    this.model = model;
    this.claim = claim;
    this.detail = detail;
    this.space = model.system().space();
    this.states = List.copyOf(new LinkedHashSet<>(detail.states()));
    this.vectors =
        states.stream()
            .filter(NamedState.Pure.class::isInstance)
            .map(state -> PureNegativity.of((NamedState.Pure) state, space, detail.cut()))
            .toList();
    requireDifferent(vectors.stream().map(PureNegativity::ket).toList());
    if (vectors.size() < states.size()) {
      requireTwoQubits();
    }
  }

  /** Two names that Coq can't tell apart would make another statement. */
  private static void requireDifferent(List<String> names) {
    if (Set.copyOf(names).size() < names.size()) {
      throw new NotExportableException("states or sites whose names become the same identifier");
    }
  }

  private void requireTwoQubits() {
    if (space.sites().size() != 2 || space.sites().stream().anyMatch(s -> s.dimension() != 2)) {
      throw new NotExportableException("products of other states than those of two qubits");
    }
    requireDifferent(factors());
  }

  /** Whether a claim is about the negativity of given states. */
  public static boolean isAbout(Claim claim) {
    return claim.detail() instanceof ClaimDetail.NegativityOf;
  }

  /**
   * The claim as a theorem, or its negation if it was refuted.
   *
   * @param report about a claim about the negativity of given states
   * @throws NotExportableException if it can't be exported; says why
   */
  public static CoqFile of(CoqModel model, ClaimReport report) {
    StateTheorem theorem =
        new StateTheorem(model, report.claim(), (ClaimDetail.NegativityOf) report.claim().detail());
    if (report.verdict() instanceof Verdict.Proved) {
      return theorem.proved();
    } else if (report.verdict() instanceof Verdict.Refuted) {
      return theorem.refuted();
    }
    throw new NotExportableException("nothing is proved about it");
  }

  private List<String> factors() {
    return space.sites().stream()
        .map(Site::name)
        .map(name -> "rho_" + CoqNames.identifier(name))
        .toList();
  }

  private String negativity(String matrix, String value) {
    TransposedSite site = TransposedSite.of(space, detail.cut());
    return "is_negativity %d (partial_transpose %d %d %s) %s"
        .formatted(space.dimension(), site.dimension(), site.step(), matrix, value);
  }

  private Optional<PureNegativity> vector(NamedState state) {
    return vectors.stream().filter(vector -> vector.state().equals(state)).findFirst();
  }

  private String statement(NamedState state) {
    return vector(state)
        .map(vector -> negativity(vector.matrix(), PolynomialText.constant(detail.value())))
        .orElseGet(this::products);
  }

  private String products() {
    List<String> names = factors();
    String text =
        "forall %s : matrix,\n    %s ->\n    %s"
            .formatted(
                String.join(" ", names),
                names.stream()
                    .map(name -> "density_matrix 2 " + name)
                    .collect(Collectors.joining(" -> ")),
                negativity(
                    "(kron 2 " + String.join(" ", names) + ")",
                    PolynomialText.constant(detail.value())));
    return states.size() == 1 ? text : "(" + text + ")";
  }

  private String statement() {
    return states.stream().map(this::statement).collect(Collectors.joining(" /\\\n  "));
  }

  private List<String> proof(NamedState state) {
    return vector(state)
        .map(PureNegativity::proof)
        .orElse(List.of("intros; apply product_negativity; auto."));
  }

  private String name() {
    return ClaimTheorem.name(claim);
  }

  private String head() {
    StringBuilder out = new StringBuilder(model.header(Set.of()));
    out.append("Local Open Scope R_scope.\n\n");
    if (!vectors.isEmpty()) {
      String basis =
          space.basis().stream()
              .map(label -> label.replaceAll("[^A-Za-z0-9]", "?"))
              .collect(Collectors.joining(", "));
      out.append(
          "(** Amplitudes in the product basis %s, not divided by the norm. *)\n".formatted(basis));
      vectors.forEach(vector -> out.append(vector.definition()));
      out.append('\n');
    }
    if (vectors.size() < states.size()) {
      out.append(
          "(** Products of a state of each qubit; nothing is said of their mixtures. *)\n\n");
    }
    return out.append("(** %s *)\n".formatted(ClaimTheorem.comment(claim))).toString();
  }

  private CoqFile file(String content) {
    return new CoqFile("claims/" + name(), List.of(), content, Optional.of(claim.id()));
  }

  private CoqFile proved() {
    return file(
        head()
            + "Theorem %s :\n  %s.\n".formatted(name(), statement())
            + ProofText.conjunction(List.of(), states.stream().map(this::proof).toList()));
  }

  /** One of the vectors has another negativity. */
  private CoqFile refuted() {
    PureNegativity other =
        vectors.stream()
            .filter(vector -> !vector.value().equals(detail.value()))
            .findFirst()
            .orElseThrow(() -> new NotExportableException("refuted claims about product states"));
    String all =
        Stream.iterate(0, i -> i < states.size(), i -> i + 1)
            .map(i -> "c" + i)
            .collect(Collectors.joining(" & ", "(", ")"));
    String value = PolynomialText.constant(other.value());
    return file(
        head()
            + "Definition statement : Prop :=\n  %s.\n\n".formatted(statement())
            + "(** It does not hold. *)\nTheorem %s : ~ statement.\nProof.\n".formatted(name())
            + "  intros %s.\n".formatted(states.size() == 1 ? "c0" : all)
            + "  assert (truth : %s).\n".formatted(negativity(other.matrix(), value))
            + "  { "
            + String.join("\n    ", other.proof())
            + " }\n"
            + "  assert (e := negativity_unique _ _ _ _ c%d truth); lra.\nQed.\n"
                .formatted(states.indexOf(other.state())));
  }
}
