package org.lindproof.paper.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.plain.PlainReader;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.paper.yaml.InvalidFileException;
import org.lindproof.paper.yaml.YamlFields;

/** All names that a study has declared so far, with kinds, spellings and definitions. */
public final class Declarations {
  /** Notation may not grow beyond this many nodes when it is written out. */
  static final long MAX_EXPANDED_SIZE = 20_000;

  /** What a name stands for. */
  public enum Kind {
    PARAMETER,
    RATE,
    OCCUPATION,
    NOTATION,
    REAL_OBSERVABLE,
    COMPLEX_OBSERVABLE,
    /** The state as a whole; its elements have no names that a study could use. */
    STATE,
    PRINTED
  }

  /** Kinds that a scalar of the model is written in. */
  public static final Set<Kind> MODEL =
      Collections.unmodifiableSet(EnumSet.of(Kind.PARAMETER, Kind.RATE, Kind.NOTATION));

  private record Declaration(Kind kind, List<String> tex, Path file, int line) {}

  private final Map<String, Declaration> byName = new LinkedHashMap<>();
  private final Map<List<String>, String> bySpelling = new HashMap<>();
  private final Map<String, Expression> expanded = new HashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final Map<String, Integer> states = new LinkedHashMap<>();

  /**
   * Adds a name.
   *
   * @param at where it is declared; the key {@code tex} has its spellings
   */
  public List<String> declare(String name, Kind kind, YamlFields at) {
    checkName(name, at);
    Optional<Declaration> earlier = Optional.ofNullable(byName.get(name));
    if (earlier.isPresent()) {
      throw at.fault(
          "name",
          "the name "
              + name
              + " is declared already in "
              + earlier.get().file().getFileName()
              + ":"
              + earlier.get().line(),
          "choose another name");
    }
    List<String> tex = at.texts("tex");
    tex.forEach(spelling -> reserve(spelling, name, at));
    byName.put(name, new Declaration(kind, tex, at.file(), at.line()));
    return tex;
  }

  /** Keeps a spelling for something that is no number; no name can have it then. */
  void reserve(String spelling, String owner, YamlFields at) {
    String earlier =
        Optional.ofNullable(bySpelling.putIfAbsent(canonical(spelling, at), owner)).orElse(owner);
    if (!earlier.equals(owner)) {
      throw at.fault(
          "tex", "the spelling " + spelling + " belongs to " + earlier + " already", "change one");
    }
  }

  /** Adds the name of a state as a whole, of this dimension. */
  List<String> declareState(String name, int dimension, YamlFields at) {
    List<String> tex = declare(name, Kind.STATE, at);
    states.put(name, dimension);
    return tex;
  }

  /** Refuses what is not an identifier. */
  static void checkName(String name, YamlFields at) {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
      throw at.fault(
          "name", "'" + name + "' is not a name", "begin with a letter, then letters, digits, _");
    }
    if (PlainReader.RESERVED.contains(name)) {
      throw at.fault("name", name + " has a meaning of its own", "choose another name");
    }
  }

  /** A spelling in canonical form, refused if it could do more than be printed. */
  static List<String> canonical(String tex, YamlFields at) {
    try {
      return SymbolTable.declared(tex);
    } catch (UnreadableFormulaException e) {
      throw at.fault("tex", "the spelling " + tex + " is unusable: " + e.problem(), e.remedy());
    }
  }

  /** The single spelling under {@code tex}, checked; the given text if there is none. */
  static String spelling(YamlFields at, String otherwise) {
    String tex = at.optionalText("tex").orElse(otherwise);
    canonical(tex, at);
    return tex;
  }

  public boolean is(String name, Kind... kinds) {
    return is(name, Set.copyOf(Arrays.asList(kinds)));
  }

  public boolean is(String name, Set<Kind> kinds) {
    return Optional.ofNullable(byName.get(name)).map(d -> kinds.contains(d.kind())).orElse(false);
  }

  public boolean isDeclared(String name) {
    return byName.containsKey(name);
  }

  public Set<String> names() {
    return byName.keySet();
  }

  /** All spellings that a formula may use. */
  public SymbolTable symbols() {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    byName.forEach((name, declaration) -> spellings.put(name, declaration.tex()));
    return SymbolTable.of(spellings, states);
  }

  /** Remembers what a notation means. */
  void define(String notation, Expression definition, YamlFields at) {
    long size = size(definition);
    if (size > MAX_EXPANDED_SIZE) {
      throw at.fault("means", "it is too large when written out", "split the model");
    }
    sizes.put(notation, size);
    expanded.put(notation, expand(definition));
  }

  private long size(Expression expression) {
    long size =
        expression instanceof Expression.Symbol symbol ? sizes.getOrDefault(symbol.name(), 1L) : 1;
    for (Expression child : expression.children()) {
      size += size(child);
    }
    return size;
  }

  /** The expression with all notation written out. */
  public Expression expand(Expression expression) {
    if (expression instanceof Expression.Symbol symbol) {
      return expanded.getOrDefault(symbol.name(), expression);
    }
    List<Expression> children = new ArrayList<>();
    expression.children().forEach(child -> children.add(expand(child)));
    return expression.withChildren(children);
  }

  /** Reads the plain expression under a key, in declared symbols of some kinds. */
  Expression expression(YamlFields at, String key, Set<Kind> kinds) {
    return expression(at, key, at.text(key), kinds);
  }

  /** Reads a plain expression, in declared symbols of some kinds. */
  Expression expression(YamlFields at, String key, String text, Set<Kind> kinds) {
    try {
      return new PlainReader(name -> is(name, kinds)).readExpression(text);
    } catch (UnreadableFormulaException e) {
      throw unreadable(at, key, text, e);
    }
  }

  /** A polynomial with rational coefficients. */
  Expression polynomial(YamlFields at, String key, Set<Kind> kinds) {
    Expression expression = expression(at, key, kinds);
    if (!isPolynomial(expression)) {
      throw at.fault(
          key, "'" + at.text(key) + "' is not a real polynomial", "use numbers, + - * and powers");
    }
    return expression;
  }

  static boolean isPolynomial(Expression expression) {
    if (expression instanceof Expression.Quotient quotient) {
      return quotient.denominator() instanceof Expression.Constant constant
          && !constant.value().isZero()
          && isPolynomial(quotient.numerator());
    } else if (expression instanceof Expression.Power power && power.exponent() < 0) {
      return false;
    }
    boolean allowed =
        expression instanceof Expression.Constant
            || expression instanceof Expression.Symbol
            || expression instanceof Expression.Sum
            || expression instanceof Expression.Product
            || expression instanceof Expression.Negation
            || expression instanceof Expression.Power;
    return allowed && expression.children().stream().allMatch(Declarations::isPolynomial);
  }

  /** The fault of a plain text under a key. */
  public static InvalidFileException unreadable(
      YamlFields at, String key, String text, UnreadableFormulaException fault) {
    return at.fault(
        key, "'" + text + "', column " + fault.column() + ": " + fault.problem(), fault.remedy());
  }
}
