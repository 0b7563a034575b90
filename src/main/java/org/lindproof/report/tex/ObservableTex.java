package org.lindproof.report.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Site;

/** Says what an observable is in terms of operators. */
public record ObservableTex(LatexPrinter printer, OpenSystem system) {

  /** A phrase in LaTeX. */
  public String meaning(Observable.Meaning meaning) {
    OperatorTex operators = new OperatorTex(printer, system.space());
    if (meaning instanceof Observable.MatrixElement element) {
      String entry = "\\rho_{%d,%d}".formatted(element.row() + 1, element.column() + 1);
      return switch (element.part()) {
        case COMPLEX -> "$" + entry + "$";
        case REAL ->
            element.row() == element.column()
                ? "$" + entry + "$"
                : "$\\mathrm{Re}\\," + entry + "$";
        case IMAGINARY -> "$\\mathrm{Im}\\," + entry + "$";
      };
    } else if (meaning instanceof Observable.Expectation expectation) {
      return "$\\mathrm{Tr}[" + operators.print(expectation.operator()) + "\\,\\rho]$";
    } else if (meaning instanceof Observable.HeatFlow flow) {
      List<String> parts =
          flow.hamiltonian().stream().map(name -> system.hamiltonianPart(name).tex()).toList();
      String sum = parts.size() == 1 ? parts.get(0) : "(" + String.join(" + ", parts) + ")";
      return flow(sum, flow.bath());
    } else if (meaning instanceof Observable.EnergyFlow flow) {
      return flow(operators.print(flow.energy()), flow.bath());
    } else if (meaning instanceof Observable.Combination combination) {
      return "$" + printer.print(sum(combination)) + "$";
    } else if (meaning instanceof Observable.Negativity negativity) {
      return "sum of $\\lvert\\lambda\\rvert$ over the negative eigenvalues $\\lambda$ of the"
          + " partial transpose over site $"
          + site(negativity.site())
          + "$";
    }
    Observable.CriticalValue critical = (Observable.CriticalValue) meaning;
    return "value of $\\lvert "
        + printer.print(Expression.symbol(critical.current()))
        + "\\rvert$ at which the least eigenvalue of the partial transpose over site $"
        + site(critical.site())
        + "$ reaches zero, the coherences scaled at fixed populations";
  }

  private static String flow(String energy, String bath) {
    return "$\\mathrm{Tr}[" + energy + "\\,\\mathcal{D}_{" + bath(bath) + "}\\rho]$";
  }

  private String site(String name) {
    Site site = system.space().sites().get(system.space().indexOf(name));
    return OperatorTex.siteTex(site);
  }

  private static String bath(String name) {
    return name.length() == 1 ? name : "\\mathrm{" + name.replace("_", "\\_") + "}";
  }

  private static Expression sum(Observable.Combination combination) {
    List<Expression> positive = new ArrayList<>();
    List<Expression> negative = new ArrayList<>();
    Map<String, Rational> ordered = new TreeMap<>(combination.coefficients());
    ordered.forEach(
        (name, weight) -> {
          Expression symbol = Expression.symbol(name);
          Rational size = weight.abs();
          Expression term =
              size.equals(Rational.ONE)
                  ? symbol
                  : Expression.product(List.of(Expression.constant(size), symbol));
          (weight.signum() < 0 ? negative : positive)
              .add(weight.signum() < 0 ? new Expression.Negation(term) : term);
        });
    positive.addAll(negative);
    return Expression.sum(positive);
  }
}
