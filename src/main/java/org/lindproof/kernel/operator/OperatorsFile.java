package org.lindproof.kernel.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.GeneratorFile;
import org.lindproof.kernel.model.UniquenessFile;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.LocalOperators;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Site;

/** Operators.v: what claims about operators rest on. */
public final class OperatorsFile {
  /** The name of the file. */
  public static final String NAME = "Operators";

  private final CoqModel model;
  private final OpenSystem system;
  private final List<String> cases = new ArrayList<>();

  private OperatorsFile(CoqModel model) {
    this.model = model;
    this.system = model.system();
  }

  /** The file; with the equation of motion of a vector if the paper writes one. */
  static CoqFile of(CoqModel model, Optional<VectorisedText> vectorised) {
    StringBuilder out = new StringBuilder(model.header(Set.of(UniquenessFile.NAME)));
    out.append("Local Open Scope R_scope.\nLocal Open Scope C_scope.\n\n");
    out.append("Section Operators.\nContext {p : Parameters}.\n\n");
    vectorised.ifPresent(text -> out.append(text.definitions()));
    OperatorsFile file = new OperatorsFile(model);
    out.append(file.generator());
    out.append(file.operators());
    vectorised.ifPresent(text -> out.append(text.lemmas()));
    out.append("End Operators.\n\n");
    out.append(file.tactics(vectorised));
    return new CoqFile(NAME, List.of(UniquenessFile.NAME), out.toString(), Optional.empty());
  }

  /** The generator of a matrix of which only some elements are not zero. */
  private String generator() {
    return """
        Definition L_sparse (x : sparse) : sparse := %s.

        Lemma L_represents X x : represents %d X x -> represents %d (L X) (L_sparse x).
        Proof.
          intros e; eapply equal_trans; [apply (L_elements X)|].
          each_element; cbv [dense L_sparse sparse_rows rows nth];
            rewrite ?value_add, ?value_mul, ?e by (repeat constructor); reflexivity.
        Qed.

        """
        .formatted(GeneratorFile.sparse(model), model.dimension(), model.dimension());
  }

  /** Every operator on every site, element by element. */
  private String operators() {
    StringBuilder out = new StringBuilder();
    List<Site> sites = system.space().sites();
    for (LocalOperator local : LocalOperators.of(system)) {
      for (int i = 0; i < sites.size(); i++) {
        if (sites.get(i).dimension() == local.dimension()) {
          String site = model.names().site(sites.get(i).name());
          String name = model.names().local(local.name());
          String lemma = "%s_%s".formatted(site, name);
          out.append(
              GeneratorFile.explicit(
                  model,
                  lemma,
                  "(%s %s)".formatted(site, name),
                  GeneratorFile.matrix(model, new Operator.Local(local, i))));
          cases.add(
              "  | |- represents _ (%s %s) _ => eapply represents_by; [apply %s_elements | unfold %s_explicit]"
                  .formatted(site, name, lemma, lemma));
        }
      }
    }
    return out.toString();
  }

  private String tactics(Optional<VectorisedText> vectorised) {
    List<String> named = new ArrayList<>(List.of("H"));
    system.hamiltonian().stream().map(part -> model.names().part(part.name())).forEach(named::add);
    LocalOperators.of(system).forEach(local -> named.add(model.names().local(local.name())));
    named.forEach(name -> cases.add("  | |- represents _ %1$s _ => unfold %1$s".formatted(name)));
    return """
        (** What the operators of the model are, element by element. *)
        Ltac model_operators :=
          idtac;
          lazymatch goal with
        %s
          | |- represents _ (L _) _ => apply L_represents
          | h : steady ?X |- represents _ ?X _ => eapply represents_by; [apply (state_elements X h)|]
          end.

        %s
        Ltac compute_model := cbv [L_sparse]; compute_sparse; unfold_notation.

        (** The generator by its definition. *)
        Ltac unfold_model := cbv [L H jumps %s app generator dissipation].
        """
        .formatted(
            String.join("\n", cases),
            vectorised.map(VectorisedText::tactic).orElse(""),
            system.baths().stream()
                .map(bath -> model.names().bath(bath.name()))
                .collect(Collectors.joining(" ")));
  }
}
