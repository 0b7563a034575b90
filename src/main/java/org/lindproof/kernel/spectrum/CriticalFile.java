package org.lindproof.kernel.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.kernel.certificate.SignCertificate;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ObservablesFile;
import org.lindproof.kernel.model.StateNumerators;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.quantum.Observable;
import org.lindproof.steady.observable.ObservableForm;

/**
 * The critical value of a current: its square, and that it exists where the current is not zero.
 * The current's square is a rational multiple, above / below, of the coherence's.
 */
public final class CriticalFile {
  private final CoqModel model;
  private final TransposedShape shape;
  private final String name;
  private final String current;
  private final RationalFunction ratio;

  private CriticalFile(CoqModel model, Observable observable) {
    Observable.CriticalValue meaning = (Observable.CriticalValue) observable.meaning();
    this.model = model;
    this.shape = TransposedShape.of(model, meaning.site());
    this.name = model.names().symbol(observable.name());
    this.current = model.names().symbol(meaning.current());
    if (!(model.derivation().observables().get(meaning.current())
        instanceof ObservableForm.Rational form)) {
      throw new NotExportableException(meaning.current() + " is not a rational function");
    }
    RationalFunction numerator =
        form.value().re().times(RationalFunction.of(model.state().denominator()));
    this.ratio = numerator.pow(2).dividedBy(RationalFunction.of(shape.square()));
  }

  /** The name of the file about a critical value. */
  public static String name(CoqModel model, Observable observable) {
    return "Critical_" + model.names().symbol(observable.name());
  }

  /** A file for every critical value. */
  public static List<CoqFile> of(CoqModel model) {
    List<CoqFile> files = new ArrayList<>();
    for (Observable observable : model.system().namedObservables()) {
      if (observable.meaning() instanceof Observable.CriticalValue) {
        String text = new CriticalFile(model, observable).print();
        files.add(
            new CoqFile(
                name(model, observable), List.of(ObservablesFile.NAME), text, Optional.empty()));
      }
    }
    return files;
  }

  /** The current's square less that of its critical value: its numerator. */
  public static String difference(CoqModel model, Observable observable) {
    CriticalFile file = new CriticalFile(model, observable);
    return "(%s) * (%s)"
        .formatted(model.polynomials().of(file.ratio.numerator()), file.shape.witness());
  }

  /** The value of {@link #difference}. */
  public static Polynomial differenceValue(CoqModel model, Observable observable) {
    CriticalFile file = new CriticalFile(model, observable);
    return file.ratio.numerator().times(file.shape.witnessValue());
  }

  /** The square of the critical value. */
  public static RationalFunction square(CoqModel model, Observable observable) {
    CriticalFile file = new CriticalFile(model, observable);
    RationalFunction square = file.ratio;
    for (int index : file.shape.pair()) {
      square =
          square.times(
              RationalFunction.of(model.state().diagonal(index), model.state().denominator()));
    }
    return square;
  }

  /** The current's square as a multiple of the coherence's. */
  public static RationalFunction ratio(CoqModel model, Observable observable) {
    return new CriticalFile(model, observable).ratio;
  }

  /** The indices of the populations whose product critical values have. */
  public static List<Integer> indices(CoqModel model, Observable observable) {
    return new CriticalFile(model, observable).shape.pair();
  }

  /** The products of populations that critical values have, as numerators. */
  public static List<String> populations(CoqModel model, Observable observable) {
    return new CriticalFile(model, observable)
        .shape.pair().stream().map(StateNumerators::diagonalName).toList();
  }

  private String print() {
    SignCertificate below =
        model
            .signs()
            .positive(ratio.denominator())
            .orElseThrow(
                () -> new NotExportableException("a current with a denominator of unknown sign"));
    return model.header(Set.of(ObservablesFile.NAME)) + spectrum() + square(below) + existence();
  }

  private String spectrum() {
    String a = shape.diagonal(shape.pair().get(0));
    String b = shape.diagonal(shape.pair().get(1));
    List<String> values = new ArrayList<>();
    values.add("upper_eigenvalue %s %s (s ^ 2 * %s_square)".formatted(a, b, name));
    values.add("lower_eigenvalue %s %s (s ^ 2 * %s_square)".formatted(a, b, name));
    shape.singles().forEach(index -> values.add(shape.diagonal(index)));
    String block =
        "((z - RtoC %s) * (z - RtoC %s) - RtoC (s ^ 2 * %s_square))".formatted(a, b, name);
    String factors =
        shape.singles().stream()
            .map(index -> " * (z - RtoC " + shape.diagonal(index) + ")")
            .collect(Collectors.joining());
    return """
        Local Open Scope R_scope.
        Local Open Scope C_scope.

        Section Critical.
        Context {p : Parameters} {d : Domain p}.

        (** The squared modulus of the coherence. *)
        Definition %1$s_square : R := ((%2$s) ^ 2 + (%3$s) ^ 2)%%R.

        Lemma %1$s_transpose_elements s X : steady X ->
          equal %4$d (partial_transpose %5$d %6$d (scale_coherences s X)) (rows
          [%7$s]).
        Proof.
          intros h; each_element; unfold partial_transpose, scale_coherences;
            cbv [Nat.div Nat.divmod Nat.modulo Nat.sub Nat.add Nat.mul Nat.eqb fst snd];
            rewrite (state_elements X h) by lia; first [reflexivity | exact (Cmult_0_r _)].
        Qed.

        Lemma %1$s_eigenvalues X : steady X -> forall s,
          eigenvalues %4$d (partial_transpose %5$d %6$d (scale_coherences s X))
          [%8$s]%%R.
        Proof.
          intros h s z; rewrite (characteristic_polynomial_ext %4$d _ _ z (%1$s_transpose_elements s X h)).
          transitivity (%9$s%10$s).
          - %11$sunfold %1$s_square;
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
            model.dimension(),
            shape.site().dimension(),
            shape.site().step(),
            shape.rows("RtoC s * %s"::formatted),
            String.join(";\n   ", values),
            block,
            factors,
            shape.generalized());
  }

  private String square(SignCertificate below) {
    List<Integer> z = shape.coherence();
    return """
        Local Open Scope R_scope.

        Lemma %1$s_others x : In x [%2$s] -> 0 < x.
        Proof.
          %3$scbv [In]; intuition (subst; positive).
        Qed.

        Definition %1$s_above : R := %4$s.
        Definition %1$s_below : R := %5$s.

        Lemma %1$s_below_positive : 0 < %1$s_below.
        Proof. unfold %1$s_below; domain; %6$s. Qed.

        (** The current is proportional to the coherence. *)
        Lemma %1$s_proportional X : steady X -> %7$s X ^ 2 = %1$s_above / %1$s_below * %1$s_square.
        Proof.
          intros h; rewrite (%7$s_form X h); unfold %1$s_square.
          apply quotient_squares; [apply denominator_nonzero | apply %1$s_below_positive |].
          unfold %1$s_above, %1$s_below; cbv [%7$s_numerator %8$s %9$s]; ring.
        Qed.

        """
        .formatted(
            name,
            shape.singles().stream().map(shape::diagonal).collect(Collectors.joining("; ")),
            shape.positive(),
            model.polynomials().of(ratio.numerator()),
            model.polynomials().of(ratio.denominator()),
            below.proof("positive_by", "unfold_all"),
            current,
            StateNumerators.reName(z),
            StateNumerators.imName(z));
  }

  private String existence() {
    String a = shape.diagonal(shape.pair().get(0));
    String b = shape.diagonal(shape.pair().get(1));
    String use =
        "[apply (%1$s_eigenvalues X h) | apply %1$s_others | positive | positive".formatted(name);
    return """
        (** The square of the critical value. *)
        Theorem %1$s_value X x :
          steady X -> %1$s X x -> x ^ 2 = %1$s_above / %1$s_below * (%2$s * %3$s).
        Proof.
          intros h hx; %4$sunfold %1$s in hx.
          eapply critical_value_of_block; %5$s
            | unfold %1$s_square; nonnegative | apply (%1$s_proportional X h) | exact hx].
        Qed.

        (** There is a critical value where a current flows, and only one. *)
        Theorem %1$s_exists X : steady X -> %6$s X <> 0 -> exists x, %1$s X x.
        Proof.
          intros h hj; %4$sunfold %1$s.
          assert (m : 0 < %1$s_square).
          { destruct (Rle_lt_or_eq_dec 0 %1$s_square) as [m|m];
              [unfold %1$s_square; nonnegative | exact m |].
            exfalso; apply hj, Rsqr_0_uniq; rewrite Rsqr_pow2, (%1$s_proportional X h), <- m; ring. }
          eapply critical_value_exists; %5$s | exact m].
        Qed.

        Theorem %1$s_unique X x y : steady X -> %1$s X x -> %1$s X y -> x = y.
        Proof.
          intros h hx hy; rewrite (root_of_square x _ (critical_value_nonneg _ _ _ _ _ _ hx) eq_refl).
          rewrite (root_of_square y _ (critical_value_nonneg _ _ _ _ _ _ hy) eq_refl).
          rewrite (%1$s_value X x h hx), (%1$s_value X y h hy); reflexivity.
        Qed.

        Lemma %1$s_difference X x : steady X -> %1$s X x ->
          %6$s X ^ 2 - x ^ 2 = %1$s_above * (%7$s) / (%1$s_below * denominator ^ 2).
        Proof.
          intros h hx; rewrite (%1$s_value X x h hx), (%1$s_proportional X h); unfold %1$s_square.
          assert (n := denominator_nonzero); assert (b := %1$s_below_positive).
          field; split; [exact n | lra].
        Qed.
        End Critical.
        """
        .formatted(name, a, b, shape.positive(), use, current, shape.witness());
  }
}
