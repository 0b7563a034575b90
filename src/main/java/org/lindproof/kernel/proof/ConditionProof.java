package org.lindproof.kernel.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.certificate.SignWhereZero;
import org.lindproof.kernel.spectrum.CriticalFile;
import org.lindproof.kernel.spectrum.SpectrumFile;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.verify.condition.Condition;

/** Proofs of statements made of order relations: each as a condition on signs, then all cases. */
public final class ConditionProof {
  private final ClaimSetting setting;
  private final FormulaText text;
  private final Map<AtomicClaim, Condition> conditions = new LinkedHashMap<>();
  private final Map<AtomicClaim, String> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  public ConditionProof(ClaimSetting setting) {
    this.setting = setting;
    this.text = new FormulaText(setting.symbols());
  }

  /** The statement, for the scope R_scope. */
  public static String text(Statement statement, FormulaText text) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return "(%s) <-> (%s)"
          .formatted(text(equivalence.left(), text), text(equivalence.right(), text));
    } else if (statement instanceof Statement.Implication implication) {
      return "(%s) -> (%s)"
          .formatted(text(implication.left(), text), text(implication.right(), text));
    }
    return AtomicClaim.of((Statement.Chain) statement).stream()
        .map(link -> link.text(text))
        .collect(java.util.stream.Collectors.joining(" /\\ "));
  }

  /**
   * The statement as a condition on signs.
   *
   * @param text the condition in Coq
   * @param lines the tactics that prove that the statement is equivalent to it
   */
  public record Reduction(Condition condition, String text, List<String> lines) {
    public Reduction {
      lines = List.copyOf(lines);
    }
  }

  /** The statement as a condition on signs, whether it holds or not. */
  public Reduction reduction(Statement statement) {
    Condition condition = condition(statement);
    List<String> all = new ArrayList<>(lines);
    List<String> known = new ArrayList<>();
    for (int i = 1; i <= conditions.size(); i++) {
      known.add("c" + i);
    }
    all.add("clear - %s.".formatted(String.join(" ", known)));
    all.addAll(named(condition.polynomials()));
    all.add("tauto.");
    return new Reduction(condition, reduced(statement), all);
  }

  /** Gives polynomials names, o1, o2, ..., and forgets what they are. */
  private List<String> named(List<Polynomial> open) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      String text = SignTest.text(setting, open.get(i));
      all.add("set (o%1$d := %2$s) in *; clearbody o%1$d.".formatted(i + 1, text));
    }
    return all;
  }

  private String reduced(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return "((%s) <-> (%s))".formatted(reduced(equivalence.left()), reduced(equivalence.right()));
    } else if (statement instanceof Statement.Implication implication) {
      return "((%s) -> (%s))".formatted(reduced(implication.left()), reduced(implication.right()));
    }
    return AtomicClaim.of((Statement.Chain) statement).stream()
        .map(texts::get)
        .collect(java.util.stream.Collectors.joining(" /\\ "));
  }

  /** The tactics that prove the statement. */
  public List<String> prove(Statement statement) {
    Condition condition = condition(statement);
    List<Polynomial> open = condition.polynomials();
    Set<SignWhereZero> dependences = new LinkedHashSet<>();
    if (!holds(condition, open, new HashMap<>(), dependences)) {
      throw new NotExportableException("the signs of several polynomials depend on each other");
    }
    lines.add("assert (one : 0 < 1) by lra; assert (minus_one : ~ 0 < - (1)) by lra.");
    List<String> known = new ArrayList<>(List.of("one", "minus_one"));
    for (int i = 1; i <= conditions.size(); i++) {
      known.add("c" + i);
    }
    for (SignWhereZero dependence : dependences) {
      String name = "f" + (known.size() + 1);
      known.add(name);
      lines.add("assert (%s : %s).".formatted(name, dependence.text()));
      lines.add("{");
      dependence.lines().forEach(line -> lines.add("  " + line));
      lines.add("}");
    }
    lines.add("clear - %s.".formatted(String.join(" ", known)));
    StringBuilder cases = new StringBuilder();
    for (int i = 1; i <= open.size(); i++) {
      cases.append("by_signs o%d; ".formatted(i));
    }
    lines.addAll(named(open));
    lines.add(cases + "tauto.");
    return lines;
  }

  /** Whether a condition holds for all signs but those that exclude each other. */
  private boolean holds(
      Condition condition,
      List<Polynomial> open,
      Map<Polynomial, Integer> signs,
      Set<SignWhereZero> dependences) {
    if (signs.size() == open.size()) {
      return condition.holds(signs) || exclude(open, signs, dependences);
    }
    Polynomial next = open.get(signs.size());
    for (int sign = -1; sign <= 1; sign++) {
      Map<Polynomial, Integer> more = new HashMap<>(signs);
      more.put(next, sign);
      if (!holds(condition, open, more, dependences)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one polynomial is zero and another has not the sign that it must have then. */
  private boolean exclude(
      List<Polynomial> open, Map<Polynomial, Integer> signs, Set<SignWhereZero> dependences) {
    for (Polynomial zero : open) {
      for (Polynomial other : open) {
        if (signs.get(zero) != 0 || other.equals(zero)) {
          continue;
        }
        Optional<SignWhereZero> found =
            SignWhereZero.of(zero, other, setting.signs(), setting.model().polynomials())
                .filter(fact -> signs.get(other) != (fact.positive() ? 1 : -1));
        if (found.isPresent()) {
          dependences.add(found.get());
          return true;
        }
      }
    }
    return false;
  }

  private Condition condition(Statement statement) {
    if (statement instanceof Statement.Equivalence equivalence) {
      return Condition.iff(condition(equivalence.left()), condition(equivalence.right()));
    } else if (statement instanceof Statement.Implication implication) {
      return Condition.any(
          new Condition.Not(condition(implication.left())), condition(implication.right()));
    }
    List<Condition> all = new ArrayList<>();
    AtomicClaim.of((Statement.Chain) statement).forEach(link -> all.add(condition(link)));
    return new Condition.All(all);
  }

  private Condition condition(AtomicClaim link) {
    if (!conditions.containsKey(link)) {
      SignTest test = new AtomicReduction(setting).of(link);
      conditions.put(link, test.condition());
      texts.put(link, test.text());
      lines.add(
          "assert (c%d : %s <-> %s).".formatted(conditions.size(), link.text(text), test.text()));
      lines.add("{");
      test.lines().forEach(line -> lines.add("  " + line));
      lines.add("}");
    }
    return conditions.get(link);
  }

  /** The observables whose spectra the proof needs. */
  public static Set<String> spectra(ClaimSetting setting) {
    Set<String> files = new java.util.TreeSet<>();
    for (String name : setting.observables()) {
      if (setting.isNegativity(name)) {
        files.add(
            SpectrumFile.name(setting.model(), setting.symbols().observable(name).orElseThrow()));
      } else if (setting.isCritical(name)) {
        files.add(
            CriticalFile.name(setting.model(), setting.symbols().observable(name).orElseThrow()));
      }
    }
    return files;
  }
}
