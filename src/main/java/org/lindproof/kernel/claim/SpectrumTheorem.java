package org.lindproof.kernel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.proof.BlockEigenvalue;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.quotient.NumeratorSymbols;
import org.lindproof.kernel.quotient.Quotient;
import org.lindproof.kernel.quotient.Quotients;
import org.lindproof.kernel.spectrum.SpectrumFile;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.quantum.Observable;
import org.lindproof.steady.observable.TransposedSite;

/**
 * What claims about the spectrum of a partial transpose say, and its proof: every printed value is
 * an eigenvalue that was derived.
 *
 * @param values printed
 */
record SpectrumTheorem(
    ClaimSetting setting, ClaimDetail.PartialTranspose detail, List<Expression> values) {
  SpectrumTheorem {
    values = List.copyOf(values);
  }

  /** The side of a chain that is to be an eigenvalue. */
  static Expression value(Statement statement, Definitions definitions) {
    if (statement instanceof Statement.Chain chain
        && chain.sides().size() == 2
        && chain.relations().get(0).isEquality()
        && definitions.isPrintedOnly(chain.sides().get(0))) {
      return definitions.meanings().resolve(chain.sides().get(1));
    }
    throw new NotExportableException("an eigenvalue that is not printed as symbol = formula");
  }

  /** A negativity with the same cut: its file has the eigenvalues. */
  private Observable negativity() {
    return setting.model().system().namedObservables().stream()
        .filter(
            o -> o.meaning() instanceof Observable.Negativity n && n.site().equals(detail.cut()))
        .findFirst()
        .orElseThrow(
            () -> new NotExportableException("a spectrum, and no negativity with the same cut"));
  }

  /** The files that the proof needs. */
  Set<String> needs() {
    return Set.of(SpectrumFile.name(setting.model(), negativity()));
  }

  private String transpose() {
    CoqModel model = setting.model();
    TransposedSite site = TransposedSite.of(model.system().space(), detail.cut());
    return "%d (partial_transpose %d %d rho)"
        .formatted(model.dimension(), site.dimension(), site.step());
  }

  private String text(Expression value) {
    return new FormulaText(setting.symbols()).real(value);
  }

  String statement() {
    if (detail.kind() == ClaimKind.SPECTRUM) {
      return "eigenvalues %s\n    [%s]"
          .formatted(
              transpose(), values.stream().map(this::text).collect(Collectors.joining(";\n     ")));
    }
    return values.stream()
        .map(value -> "is_eigenvalue %s (%s)".formatted(transpose(), text(value)))
        .collect(Collectors.joining(" /\\\n  "));
  }

  /** The tactics that prove the statement. */
  List<String> prove() {
    Observable negativity = negativity();
    String name = setting.model().names().symbol(negativity.name());
    int size = setting.model().dimension();
    List<Integer> slots = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      int slot = slot(values.get(k), negativity);
      slots.add(slot);
      lines.add(
          "assert (e%d : %s = %s)."
              .formatted(
                  k + 1,
                  text(values.get(k)),
                  SpectrumFile.value(setting.model(), negativity, slot)));
      lines.add("{");
      proof(values.get(k), negativity, slot).forEach(line -> lines.add("  " + line));
      lines.add("}");
    }
    String rewrites =
        java.util.stream.IntStream.rangeClosed(1, values.size())
            .mapToObj(k -> "e" + k)
            .collect(Collectors.joining(", "));
    if (detail.kind() == ClaimKind.SPECTRUM) {
      if (slots.stream().distinct().count() != size || slots.size() != size) {
        throw new NotExportableException("printed eigenvalues that are not all the derived ones");
      }
      lines.add("intros z; rewrite (%s_eigenvalues rho h z), %s.".formatted(name, rewrites));
      lines.add("cbv [product_of_factors]; ring.");
    } else {
      lines.add("rewrite %s; repeat split;".formatted(rewrites));
      lines.add(
          "  (eapply is_eigenvalue_in; [apply (%s_eigenvalues rho h) | cbv [In]; tauto])."
              .formatted(name));
    }
    return lines;
  }

  /** The place in the list of the derived eigenvalues. */
  private int slot(Expression value, Observable negativity) {
    List<Integer> singles = SpectrumFile.singles(setting.model(), negativity);
    Optional<Expression> root = BlockEigenvalue.root(value);
    if (root.isPresent()) {
      boolean upper = slope(value, root.get()).signum() > 0;
      return singles.size() + (upper ? 0 : 1);
    }
    RationalFunction printed = rational(value);
    for (int i = 0; i < singles.size(); i++) {
      RationalFunction derived =
          RationalFunction.of(
              setting.model().state().diagonal(singles.get(i)),
              setting.model().state().denominator());
      if (printed.minus(derived).isZero()) {
        return i;
      }
    }
    throw new NotExportableException("a printed eigenvalue that is not a derived one");
  }

  private RationalFunction rational(Expression value) {
    Quotients quotients = new Quotients(setting.model());
    Quotient quotient = quotients.of(value);
    RationalFunction result = quotients.value(quotient.numerator()).re();
    for (var below : quotient.denominators().entrySet()) {
      Expression factor = Expression.symbol(NumeratorSymbols.denominator(below.getKey()));
      result = result.dividedBy(quotients.value(factor).re().pow(below.getValue()));
    }
    return result;
  }

  /** What a value changes by when its root changes from 0 to 1. */
  private org.lindproof.algebra.Rational slope(Expression value, Expression root) {
    RationalFunction change =
        rational(BlockEigenvalue.replaced(value, root, Expression.constant(1)))
            .minus(rational(BlockEigenvalue.replaced(value, root, Expression.constant(0))));
    if (!change.isConstant()) {
      throw new NotExportableException("an eigenvalue with another root");
    }
    return change.constantValue();
  }

  private List<String> proof(Expression value, Observable negativity, int slot) {
    if (BlockEigenvalue.root(value).isPresent()) {
      boolean upper = slot == SpectrumFile.singles(setting.model(), negativity).size();
      return new BlockEigenvalue(setting, negativity).prove(value, upper);
    }
    return List.of(
        "%sfield; exact n0.".formatted(new BlockEigenvalue(setting, negativity).forms(value)));
  }
}
