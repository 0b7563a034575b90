package org.lindproof.kernel.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Polynomial;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ObservablesFile;
import org.lindproof.kernel.model.StateNumerators;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.quantum.Observable;

/**
 * The spectrum of the partial transpose of every steady state, and its negativity, where the
 * partial transpose falls apart into blocks of size one and a single one of size two.
 */
public final class SpectrumFile {
  private final CoqModel model;
  private final StateNumerators state;
  private final TransposedShape shape;
  private final String name;
  private final List<Integer> pair;

  private SpectrumFile(CoqModel model, Observable observable) {
    this.model = model;
    this.state = model.state();
    this.shape = TransposedShape.of(model, ((Observable.Negativity) observable.meaning()).site());
    this.name = model.names().symbol(observable.name());
    this.pair = shape.pair();
  }

  /** The name of the file about a negativity. */
  public static String name(CoqModel model, Observable observable) {
    return "Spectrum_" + model.names().symbol(observable.name());
  }

  /** A file for every negativity. */
  public static List<CoqFile> of(CoqModel model) {
    List<CoqFile> files = new ArrayList<>();
    for (Observable observable : model.system().namedObservables()) {
      if (observable.meaning() instanceof Observable.Negativity) {
        String text = new SpectrumFile(model, observable).print();
        files.add(
            new CoqFile(
                name(model, observable), List.of(ObservablesFile.NAME), text, Optional.empty()));
      }
    }
    return files;
  }

  /** What is positive if and only if the negativity is. */
  public static String witness(CoqModel model, Observable observable) {
    return new SpectrumFile(model, observable).shape.witness();
  }

  /** What stands under the root in the eigenvalues of the block. */
  public static String radicand(CoqModel model, Observable observable) {
    SpectrumFile file = new SpectrumFile(model, observable);
    return "(%s - %s) ^ 2 + 4 * %s_square"
        .formatted(
            TransposedShape.over(StateNumerators.diagonalName(file.pair.get(0))),
            TransposedShape.over(StateNumerators.diagonalName(file.pair.get(1))),
            file.name);
  }

  /** The value of {@link #witness}. */
  public static Polynomial witnessValue(CoqModel model, Observable observable) {
    return new SpectrumFile(model, observable).shape.witnessValue();
  }

  /**
   * The eigenvalues in the order in which the file lists them: the elements of the state that are
   * eigenvalues, by index; then the greater and the lesser one of the block.
   */
  public static List<Integer> singles(CoqModel model, Observable observable) {
    return new SpectrumFile(model, observable).shape.singles();
  }

  /** One of the eigenvalues in the order in which the file lists them. */
  public static String value(CoqModel model, Observable observable, int place) {
    return new SpectrumFile(model, observable).values().get(place);
  }

  /** The lesser eigenvalue of the block. */
  public static String lower(CoqModel model, Observable observable) {
    List<String> values = new SpectrumFile(model, observable).values();
    return values.get(values.size() - 1);
  }

  private List<String> values() {
    String a = shape.diagonal(pair.get(0));
    String b = shape.diagonal(pair.get(1));
    List<String> values = new ArrayList<>(shape.singles().stream().map(shape::diagonal).toList());
    values.add("upper_eigenvalue %s %s %s_square".formatted(a, b, name));
    values.add("lower_eigenvalue %s %s %s_square".formatted(a, b, name));
    return values;
  }

  private String print() {
    String a = shape.diagonal(pair.get(0));
    String b = shape.diagonal(pair.get(1));
    List<String> values = values();
    String factors =
        shape.singles().stream()
            .map(index -> "(z - RtoC " + shape.diagonal(index) + ")")
            .collect(Collectors.joining(" * "));
    String block = "((z - RtoC %s) * (z - RtoC %s) - RtoC %s_square)".formatted(a, b, name);
    return model.header(Set.of(ObservablesFile.NAME))
        + """
          Local Open Scope R_scope.
          Local Open Scope C_scope.

          Section Spectrum.
          Context {p : Parameters} {d : Domain p}.

          Definition %1$s_square : R := ((%2$s) ^ 2 + (%3$s) ^ 2)%%R.

          Lemma %1$s_transpose_elements X : steady X -> equal %4$d (partial_transpose %5$d %6$d X) (rows
            [%7$s]).
          Proof.
            intros h; each_element; unfold partial_transpose;
              cbv [Nat.div Nat.divmod Nat.modulo Nat.sub Nat.add Nat.mul fst snd];
              rewrite (state_elements X h) by lia; reflexivity.
          Qed.

          (** The eigenvalues of the partial transpose, each as often as it is one. *)
          Theorem %1$s_eigenvalues X : steady X -> eigenvalues %4$d (partial_transpose %5$d %6$d X)
            [%8$s]%%R.
          Proof.
            intros h z; rewrite (characteristic_polynomial_ext %4$d _ _ z (%1$s_transpose_elements X h)).
            transitivity (%9$s).
            - %10$sunfold %1$s_square;
              generalize (%2$s)%%R; generalize (%3$s)%%R.
              intros; cbv [characteristic_polynomial determinant minor complex Cpow]; compute_element;
                close_polynomial.
            - rewrite block_factors by (unfold %1$s_square; nonnegative).
              cbv [product_of_factors]; ring.
          Qed.

          """
            .formatted(
                name,
                shape.re(),
                shape.im(),
                state.dimension(),
                shape.site().dimension(),
                shape.site().step(),
                shape.rows(element -> element),
                String.join(";\n   ", values),
                factors.isEmpty() ? block : factors + " * " + block,
                shape.generalized())
        + negativity(a, b, shape.positive(), values);
  }

  private String negativity(String a, String b, String positive, List<String> values) {
    String nonNegative =
        "rewrite negative_nonneg by nonnegative.\n  ".repeat(shape.singles().size());
    return """
        Local Open Scope R_scope.

        Lemma %1$s_sum : sum_of_negative [%2$s]
          = Rmax 0 (- lower_eigenvalue %3$s %4$s %1$s_square).
        Proof.
          %5$s%6$srewrite negative_nonneg by (apply upper_eigenvalue_nonneg; nonnegative).
          apply negative_one.
        Qed.

        (** There is a negativity, and it is this one. *)
        Theorem %1$s_exists X : steady X -> exists x, %1$s X x.
        Proof. intros h; eexists; eexists; split; [apply (%1$s_eigenvalues X h) | reflexivity]. Qed.

        Theorem %1$s_form X x :
          steady X -> %1$s X x -> x = Rmax 0 (- lower_eigenvalue %3$s %4$s %1$s_square).
        Proof.
          intros h hx; unfold %1$s in hx; rewrite (negativity_of %7$d _ _ (%1$s_eigenvalues X h) x hx).
          apply %1$s_sum.
        Qed.

        Lemma %1$s_lower_negative : lower_eigenvalue %3$s %4$s %1$s_square < 0 <-> 0 < %8$s.
        Proof.
          transitivity (0 < - lower_eigenvalue %3$s %4$s %1$s_square); [split; lra|].
          %5$srewrite lower_eigenvalue_negative by (unfold %1$s_square; first [positive | nonnegative]).
          apply (positive_factor (/ denominator ^ 2)); [positive|].
          unfold %1$s_square; field; apply denominator_nonzero.
        Qed.

        Lemma %1$s_positive X x : steady X -> %1$s X x -> (x > 0 <-> 0 < %8$s).
        Proof.
          intros h hx; rewrite (%1$s_form X x h hx), max_positive, <- %1$s_lower_negative; split; lra.
        Qed.
        End Spectrum.
        """
        .formatted(
            name,
            String.join(";\n   ", values),
            a,
            b,
            positive,
            nonNegative,
            state.dimension(),
            shape.witness());
  }
}
