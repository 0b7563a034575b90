package org.lindproof.paper.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lindproof.algebra.GaussianRational;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.paper.yaml.InvalidFileException;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.paper.yaml.YamlNode;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Site;

/** Reads an operator on one site: a matrix, or a sum of {@code |a><b|} with coefficients. */
public final class LocalOperatorReader {
  private final String name;
  private final YamlFields fields;

  LocalOperatorReader(String name, YamlFields fields) {
    this.name = name;
    this.fields = fields.only("tex", "ketbra", "matrix");
    Declarations.checkName(name, fields);
    if (fields.has("ketbra") == fields.has("matrix")) {
      throw fields.fault("matrix", "needs either ketbra or matrix", "write one of them");
    }
    Declarations.spelling(fields, "A");
  }

  /** The operator in the basis of a site. */
  LocalOperator on(Site site) {
    List<List<GaussianRational>> matrix =
        fields.has("matrix") ? matrix(site) : ketbra(fields.text("ketbra"), site);
    return new LocalOperator(
        name, Declarations.spelling(fields, "\\mathrm{" + letters() + "}"), matrix);
  }

  private String letters() {
    return name.replace("_", "");
  }

  private List<List<GaussianRational>> matrix(Site site) {
    List<List<GaussianRational>> rows = new ArrayList<>();
    for (YamlNode row : fields.items("matrix")) {
      List<GaussianRational> entries = new ArrayList<>();
      if (row instanceof YamlNode.Sequence sequence) {
        sequence.items().forEach(entry -> entries.add(entry(entry)));
      }
      if (entries.size() != site.dimension()) {
        throw dimension(site);
      }
      rows.add(entries);
    }
    if (rows.size() != site.dimension()) {
      throw dimension(site);
    }
    return rows;
  }

  private InvalidFileException dimension(Site site) {
    int d = site.dimension();
    return fields.fault(
        "matrix",
        "the matrix is not " + d + " x " + d + ", the dimension of site " + site.name(),
        "give it as many rows and columns as the site has basis states");
  }

  private GaussianRational entry(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      try {
        return value(new PlainReader(symbol -> false).readExpression(scalar.text()), scalar.text());
      } catch (UnreadableFormulaException e) {
        throw Declarations.unreadable(fields, "matrix", scalar.text(), e);
      }
    }
    throw fields.fault("matrix", "an entry is " + node.kind(), "write a number such as 1/2 or -i");
  }

  private GaussianRational value(Expression expression, String text) {
    if (expression instanceof Expression.Constant constant) {
      return new GaussianRational(constant.value(), Rational.ZERO);
    } else if (expression instanceof Expression.ImaginaryUnit) {
      return new GaussianRational(Rational.ZERO, Rational.ONE);
    } else if (expression instanceof Expression.Negation negation) {
      return times(value(negation.argument(), text), real(Rational.of(-1)));
    } else if (expression instanceof Expression.Quotient quotient
        && quotient.denominator() instanceof Expression.Constant constant
        && !constant.value().isZero()) {
      return times(
          value(quotient.numerator(), text), real(Rational.ONE.dividedBy(constant.value())));
    } else if (expression instanceof Expression.Product product) {
      return product.factors().stream()
          .map(factor -> value(factor, text))
          .reduce(GaussianRational.ONE, LocalOperatorReader::times);
    } else if (expression instanceof Expression.Sum sum) {
      return sum.terms().stream()
          .map(term -> value(term, text))
          .reduce(GaussianRational.ZERO, LocalOperatorReader::plus);
    }
    throw fields.fault(
        "matrix", "'" + text + "' is not a rational complex number", "write one such as 1/2 + i");
  }

  private static GaussianRational real(Rational value) {
    return new GaussianRational(value, Rational.ZERO);
  }

  private static GaussianRational plus(GaussianRational a, GaussianRational b) {
    return new GaussianRational(a.re().plus(b.re()), a.im().plus(b.im()));
  }

  private static GaussianRational times(GaussianRational a, GaussianRational b) {
    return new GaussianRational(
        a.re().times(b.re()).minus(a.im().times(b.im())),
        a.re().times(b.im()).plus(a.im().times(b.re())));
  }

  /** Terms {@code coefficient*|a><b|} joined by signs; the coefficient is a rational or i. */
  private List<List<GaussianRational>> ketbra(String text, Site site) {
    int d = site.dimension();
    List<List<GaussianRational>> matrix = new ArrayList<>();
    for (int i = 0; i < d; i++) {
      matrix.add(new ArrayList<>(Collections.nCopies(d, GaussianRational.ZERO)));
    }
    int at = 0;
    while (at < text.length()) {
      int bar = text.indexOf('|', at);
      int middle = text.indexOf("><", Math.max(bar, 0));
      int end = text.indexOf('|', Math.max(middle, 0));
      if (bar < 0 || middle < 0 || end < 0) {
        throw fields.fault("ketbra", "'" + text + "' is not a sum of |a><b|", "write |1><0|");
      }
      GaussianRational weight = coefficient(text.substring(at, bar).strip(), at == 0, text);
      int row = state(text.substring(bar + 1, middle), site);
      int column = state(text.substring(middle + 2, end), site);
      matrix.get(row).set(column, plus(matrix.get(row).get(column), weight));
      at = end + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return matrix;
  }

  private GaussianRational coefficient(String text, boolean first, String whole) {
    boolean signed = text.startsWith("+") || text.startsWith("-");
    String number = (signed ? text.substring(1) : text).strip();
    if ((!first && !signed) || (first && text.startsWith("+"))) {
      throw fields.fault("ketbra", "'" + whole + "' lacks a sign between terms", "write + or -");
    }
    GaussianRational weight = GaussianRational.ONE;
    if (!number.isEmpty()) {
      if (!number.endsWith("*")) {
        throw fields.fault("ketbra", "'" + number + "' before |", "write 2*|1><0|");
      }
      weight = entry(new YamlNode.Scalar(number.substring(0, number.length() - 1), fields.line()));
    }
    return text.startsWith("-") ? times(weight, real(Rational.of(-1))) : weight;
  }

  private int state(String label, Site site) {
    int index = site.basis().indexOf(label.strip());
    if (index < 0) {
      throw fields.fault(
          "ketbra",
          "the state " + label + " is not in the basis of site " + site.name(),
          NearestName.hint(label.strip(), site.basis()));
    }
    return index;
  }
}
