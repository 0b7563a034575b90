package org.lindproof.kernel.quotient;

import java.util.List;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ModelSymbols;
import org.lindproof.kernel.text.PolynomialText;
import org.lindproof.kernel.text.Symbols;

/**
 * The symbols of a numerator: in place of an observable stands its numerator, and there are two
 * kinds of symbols more, the denominators and the squared moduli.
 *
 * @param denominators texts of R, by number
 * @param complex whether a denominator is to be written as a complex number
 */
public record NumeratorSymbols(CoqModel model, List<String> denominators, boolean complex)
    implements Symbols {
  private static final String DENOMINATOR = "#denominator:";
  private static final String SQUARE = "#square:";
  private static final String CONJUGATE = "#conjugate:";

  public NumeratorSymbols {
    denominators = List.copyOf(denominators);
  }

  /** The symbol for a denominator. */
  public static String denominator(int number) {
    return DENOMINATOR + number;
  }

  /** The symbol for the squared modulus of a complex observable's numerator. */
  public static String square(String observable) {
    return SQUARE + observable;
  }

  /** The symbol for the conjugate of a complex observable's numerator. */
  public static String conjugate(String observable) {
    return CONJUGATE + observable;
  }

  @Override
  public String text(String name) {
    if (name.startsWith(DENOMINATOR)) {
      String text = denominators.get(Integer.parseInt(name.substring(DENOMINATOR.length())));
      return (complex ? "RtoC " : "") + PolynomialText.atom(text);
    } else if (name.startsWith(SQUARE)) {
      String observable = symbols().identifier(name.substring(SQUARE.length()));
      return "(%1$s_re ^ 2 + %1$s_im ^ 2)".formatted(observable);
    } else if (name.startsWith(CONJUGATE)) {
      String observable = symbols().identifier(name.substring(CONJUGATE.length()));
      return "(complex %1$s_re (- %1$s_im))".formatted(observable);
    }
    ModelSymbols symbols = symbols();
    if (symbols.observable(name).isEmpty()) {
      return model.names().symbol(name);
    }
    String identifier = symbols.identifier(name);
    return symbols.isComplex(name)
        ? "(complex %1$s_re %1$s_im)".formatted(identifier)
        : identifier + "_numerator";
  }

  @Override
  public boolean isComplex(String name) {
    return name.startsWith(DENOMINATOR)
        ? complex
        : name.startsWith(CONJUGATE) || (!name.startsWith(SQUARE) && symbols().isComplex(name));
  }

  private ModelSymbols symbols() {
    return new ModelSymbols(model, "rho", java.util.Map.of());
  }
}
