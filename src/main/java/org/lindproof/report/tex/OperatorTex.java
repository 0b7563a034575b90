package org.lindproof.report.tex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;
import org.lindproof.quantum.Site;

/**
 * Prints operators: site operators carry their site as a superscript if there are several sites.
 */
public record OperatorTex(LatexPrinter printer, HilbertSpace space) {

  /** The operator for math mode. */
  public String print(Operator operator) {
    if (operator instanceof Operator.Local local) {
      return local(local);
    } else if (operator instanceof Operator.Identity) {
      return "\\mathbf{1}";
    } else if (operator instanceof Operator.Scaled scaled) {
      return scaled(scaled);
    } else if (operator instanceof Operator.Sum sum) {
      StringBuilder out = new StringBuilder();
      for (Operator term : sum.terms()) {
        String text = print(term);
        boolean plus = out.length() > 0 && !text.startsWith("-");
        out.append(plus ? " + " : " ").append(text);
      }
      return out.toString().strip();
    } else if (operator instanceof Operator.Product product) {
      List<String> factors = product.factors().stream().map(this::factor).toList();
      return String.join(" ", factors);
    }
    return carrier(((Operator.Adjoint) operator).operator()) + "^{\\dagger}";
  }

  private String local(Operator.Local local) {
    String tex = local.operator().tex();
    if (space.sites().size() == 1) {
      return tex;
    }
    String site = siteTex(space.sites().get(local.site()));
    return (tex.contains("^") ? "(" + tex + ")" : tex) + "^{(" + site + ")}";
  }

  /** A site's name for math mode. */
  public static String siteTex(Site site) {
    String name = site.name();
    return name.length() == 1 ? name : "\\mathrm{" + name.replace("_", "\\_") + "}";
  }

  private String scaled(Operator.Scaled scaled) {
    Expression coefficient = numberFirst(scaled.coefficient());
    String inner = factor(scaled.operator());
    if (coefficient.equals(Expression.constant(-1))) {
      return "-" + inner;
    }
    String text = printer.print(coefficient);
    boolean open = coefficient instanceof Expression.Sum;
    return (open ? "(" + text + ")" : text) + " " + inner;
  }

  private static Expression numberFirst(Expression coefficient) {
    if (!(coefficient instanceof Expression.Product product)) {
      return coefficient;
    }
    List<Expression> factors = new ArrayList<>(product.factors());
    factors.sort(Comparator.comparing(factor -> !(factor instanceof Expression.Constant)));
    return Expression.product(factors);
  }

  private String factor(Operator operator) {
    String text = print(operator);
    boolean open = operator instanceof Operator.Sum || text.startsWith("-");
    return open ? "\\bigl(" + text + "\\bigr)" : text;
  }

  private String carrier(Operator operator) {
    String text = print(operator);
    boolean plain = operator instanceof Operator.Local && !text.contains("^");
    return plain ? text : "\\bigl(" + text + "\\bigr)";
  }

  /** The site operators that the system uses, by TeX, each with the site where it was met first. */
  public static Map<String, Operator.Local> localOperators(OpenSystem system) {
    Map<String, Operator.Local> found = new TreeMap<>();
    system.hamiltonian().forEach(part -> collect(part.operator(), found));
    system.jumps().forEach(jump -> collect(jump.operator(), found));
    return found;
  }

  private static void collect(Operator operator, Map<String, Operator.Local> found) {
    if (operator instanceof Operator.Local local) {
      found.putIfAbsent(local.operator().tex(), local);
    } else if (operator instanceof Operator.Scaled scaled) {
      collect(scaled.operator(), found);
    } else if (operator instanceof Operator.Sum sum) {
      sum.terms().forEach(term -> collect(term, found));
    } else if (operator instanceof Operator.Product product) {
      product.factors().forEach(factor -> collect(factor, found));
    } else if (operator instanceof Operator.Adjoint adjoint) {
      collect(adjoint.operator(), found);
    }
  }

  /** A site operator as a sum of |a&gt;&lt;b|. */
  public String definition(Operator.Local local) {
    LocalOperator operator = local.operator();
    List<String> basis = space.sites().get(local.site()).basis();
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < operator.dimension(); i++) {
      for (int j = 0; j < operator.dimension(); j++) {
        GaussianRational weight = operator.matrix().get(i).get(j);
        if (!weight.isZero()) {
          terms.add(weight(weight) + ket(basis.get(i)) + bra(basis.get(j)));
        }
      }
    }
    return operator.tex() + " = " + String.join(" + ", terms).replace("+ -", "- ");
  }

  /** |label&gt; */
  public static String ket(String label) {
    return "\\lvert " + label(label) + "\\rangle";
  }

  private static String bra(String label) {
    return "\\langle " + label(label) + "\\rvert";
  }

  private static String label(String label) {
    return label.matches("[A-Za-z0-9+-]*")
        ? "\\mathrm{" + label + "}"
        : "\\mbox{" + TexText.escape(label) + "}";
  }

  private String weight(GaussianRational weight) {
    if (weight.im().isZero()) {
      return coefficient(weight.re(), "");
    }
    return weight.re().isZero()
        ? coefficient(weight.im(), "i")
        : "(" + coefficient(weight.re(), "") + " + " + coefficient(weight.im(), "i") + ")";
  }

  private String coefficient(Rational value, String unit) {
    if ((value.abs().equals(Rational.ONE) && !unit.isEmpty()) || value.equals(Rational.ONE)) {
      return (value.signum() < 0 ? "-" : "") + unit;
    }
    return value.equals(Rational.of(-1)) ? "-" : printer.print(Expression.constant(value)) + unit;
  }
}
