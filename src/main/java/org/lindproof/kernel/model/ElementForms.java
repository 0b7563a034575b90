package org.lindproof.kernel.model;

import java.util.List;
import org.lindproof.quantum.Observable;

/** Lemmas about elements of every steady state; the names of the numerators are returned. */
record ElementForms(CoqModel model) {

  /** The real observable as a complex number. */
  static String embedded(String name) {
    return """
        Lemma %1$s_embedded X : steady X -> RtoC (%1$s X) = RtoC %1$s_numerator / RtoC denominator.
        Proof. intros h; apply RtoC_quotient; [apply denominator_nonzero | apply %1$s_form, h]. Qed.

        """
        .formatted(name);
  }

  /** An element of a state that the study names as a whole: a complex number. */
  List<String> hidden(Observable.MatrixElement element, StringBuilder forms) {
    String name = "element_%d_%d".formatted(element.row(), element.column());
    String term = "X.[%d, %d]".formatted(element.row(), element.column());
    List<String> parts = parts(element);
    forms.append(complexElement(name, term, parts.get(0), parts.get(1)));
    return List.of(name + "_re", name + "_im");
  }

  /** Real and imaginary part of an element's numerator. */
  private List<String> parts(Observable.MatrixElement element) {
    int i = element.row();
    int j = element.column();
    List<Integer> pair = List.of(Math.min(i, j), Math.max(i, j));
    if (i == j) {
      return List.of(StateNumerators.diagonalName(i), "0");
    } else if (!model.state().pairs().contains(pair)) {
      return List.of("0", "0");
    }
    String im = (i < j ? "" : "- ") + StateNumerators.imName(pair);
    return List.of(StateNumerators.reName(pair), im);
  }

  /** An observable that is an element, or a part of one. */
  List<String> named(Observable.MatrixElement element, String name, StringBuilder forms) {
    List<String> parts = parts(element);
    String re = parts.get(0);
    String im = parts.get(1);
    if (element.part() == Observable.Part.COMPLEX && element.row() != element.column()) {
      forms.append(complexElement(name, name + " X", re, im));
      return List.of(name + "_re", name + "_im");
    }
    String part = element.part() == Observable.Part.IMAGINARY ? im : re;
    forms.append(
        """
        Definition %1$s_numerator : R := (%2$s)%%R.
        Lemma %1$s_form X : steady X -> %1$s X = (%1$s_numerator / denominator)%%R.
        Proof.
          intros h; assert (n := denominator_nonzero); unfold %1$s, %1$s_numerator.
          rewrite (state_elements X h) by lia; cbv [rows nth complex]; simpl; field; exact n.
        Qed.
        """
            .formatted(name, part));
    forms.append(embedded(name));
    return List.of(name + "_numerator");
  }

  private static String complexElement(String name, String term, String re, String im) {
    return """
        Definition %1$s_re : R := (%2$s)%%R.
        Definition %1$s_im : R := (%3$s)%%R.
        Lemma %1$s_form X : steady X -> %4$s = complex %1$s_re %1$s_im / RtoC denominator.
        Proof.
          intros h; assert (n := denominator_nonzero); %5$s
          rewrite (state_elements X h) by lia; cbv [rows nth].
          rewrite <- complex_quotient by exact n; unfold %1$s_re, %1$s_im, complex, Rdiv.
          push_RtoC; ring.
        Qed.
        Lemma %1$s_conjugate X :
          steady X -> Cconj (%4$s) = complex %1$s_re (- %1$s_im) / RtoC denominator.
        Proof.
          intros h; rewrite %1$s_form by exact h; apply conjugate_quotient, denominator_nonzero.
        Qed.
        Lemma %1$s_square X :
          steady X -> (Cmod (%4$s) ^ 2 = (%1$s_re ^ 2 + %1$s_im ^ 2) / denominator ^ 2)%%R.
        Proof.
          intros h; apply Cmod_square_quotient; [apply denominator_nonzero | apply %1$s_form, h].
        Qed.

        """
        .formatted(name, re, im, term, term.startsWith(name) ? "unfold " + name + "." : "idtac.");
  }
}
