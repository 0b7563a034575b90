package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.spectrum.SpectrumFile;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.quantum.Observable;

/**
 * Proofs of formula with one root = eigenvalue of the block of a partial transpose.
 *
 * @param negativity whose file has the eigenvalues
 */
public record BlockEigenvalue(ClaimSetting setting, Observable negativity) {

  /**
   * The radicand of a formula.
   *
   * @throws NotExportableException if there are several
   */
  public static Optional<Expression> root(Expression formula) {
    List<Expression> radicands = new ArrayList<>();
    collect(formula, radicands);
    if (radicands.size() > 1) {
      throw new NotExportableException("an eigenvalue or a negativity with other than one root");
    }
    return radicands.stream().findFirst();
  }

  private static void collect(Expression e, List<Expression> radicands) {
    if (e instanceof Expression.SquareRoot root && !radicands.contains(root.argument())) {
      radicands.add(root.argument());
    }
    e.children().forEach(child -> collect(child, radicands));
  }

  public static boolean hasRoot(Expression formula) {
    return formula instanceof Expression.SquareRoot
        || formula.children().stream().anyMatch(BlockEigenvalue::hasRoot);
  }

  /** Whether a side of a statement has a root. */
  public static boolean hasRoot(Statement statement) {
    return statement instanceof Statement.Chain chain
        ? chain.sides().stream().anyMatch(BlockEigenvalue::hasRoot)
        : statement.parts().stream().anyMatch(BlockEigenvalue::hasRoot);
  }

  /** The only negativity of a system. */
  public static Observable negativity(CoqModel model) {
    List<Observable> all =
        model.system().namedObservables().stream()
            .filter(o -> o.meaning() instanceof Observable.Negativity)
            .toList();
    if (all.size() != 1) {
      throw new NotExportableException("a formula with a root, and not just one negativity");
    }
    return all.get(0);
  }

  /** A formula with another value of its root. */
  public static Expression replaced(Expression e, Expression radicand, Expression value) {
    if (e instanceof Expression.SquareRoot root && root.argument().equals(radicand)) {
      return value;
    }
    return e.withChildren(
        e.children().stream().map(child -> replaced(child, radicand, value)).toList());
  }

  /** The tactics for formula = upper_eigenvalue ... or lower_eigenvalue ... */
  public List<String> prove(Expression formula, boolean upper) {
    Expression radicand =
        root(formula).orElseThrow(() -> new NotExportableException("an eigenvalue without a root"));
    String symbol = setting.model().names().symbol(negativity.name());
    String expected = SpectrumFile.radicand(setting.model(), negativity);
    List<String> lines = new ArrayList<>();
    lines.add(
        "assert (r : %s = %s)."
            .formatted(new FormulaText(setting.symbols()).real(radicand), expected));
    lines.add("{ %sunfold %s_square; field; exact n0. }".formatted(forms(radicand), symbol));
    lines.add(
        "unfold %s_eigenvalue; rewrite r; set (s := sqrt _); clearbody s; clear r."
            .formatted(upper ? "upper" : "lower"));
    lines.add("%sfield; exact n0.".formatted(forms(formula)));
    return lines;
  }

  /** Puts the closed forms of the observables in. */
  public String forms(Expression e) {
    List<String> rewrites = new ArrayList<>();
    List<String> numerators = new ArrayList<>();
    for (String name : new TreeSet<>(e.symbols())) {
      if (setting.symbols().observable(name).isPresent()) {
        String identifier = setting.symbols().identifier(name);
        if (setting.symbols().isComplex(name)) {
          rewrites.add("?(%s_square _ h)".formatted(identifier));
          numerators.add("%1$s_re %1$s_im".formatted(identifier));
        } else {
          rewrites.add("?(%s_form _ h)".formatted(identifier));
          numerators.add(identifier + "_numerator");
        }
      }
    }
    return rewrites.isEmpty()
        ? ""
        : "rewrite %s; cbv [%s]; "
            .formatted(String.join(", ", rewrites), String.join(" ", numerators));
  }
}
