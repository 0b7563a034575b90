package org.lindproof.paper.operator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lindproof.paper.latex.SymbolTable;
import org.lindproof.paper.operator.OperatorExpression.Vectorised.Role;
import org.lindproof.paper.tex.TexAtom;
import org.lindproof.quantum.HamiltonianPart;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.LocalOperator;
import org.lindproof.quantum.Observable;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Site;

/**
 * The spellings of a study's operators beside those of its numbers. A spelling that a number has,
 * too, or that two operators share, is none of an operator.
 */
public final class OperatorSymbols {
  private final SymbolTable scalars;
  private final SymbolTable operators;
  private final Map<String, OperatorExpression> meanings;
  private final Set<String> observables;
  private final Map<String, Map<String, LocalOperator>> siteOperators;
  private final HilbertSpace space;

  private OperatorSymbols(
      SymbolTable scalars,
      SymbolTable operators,
      Map<String, OperatorExpression> meanings,
      Model model) {
    this.scalars = scalars;
    this.operators = operators;
    this.meanings = Map.copyOf(meanings);
    this.siteOperators = model.siteOperators();
    this.observables =
        model.system().namedObservables().stream()
            .map(Observable::name)
            .collect(Collectors.toUnmodifiableSet());
    this.space = model.system().space();
  }

  /**
   * What a study models.
   *
   * @param siteOperators by name and by the name of the site
   */
  public record Model(
      OpenSystem system, Map<String, Map<String, LocalOperator>> siteOperators, Dynamics dynamics) {
    public Model {
      siteOperators = Collections.unmodifiableMap(new LinkedHashMap<>(siteOperators));
    }
  }

  /**
   * The symbols of a study.
   *
   * @param scalars all symbols for numbers, and the stationary state
   */
  public static OperatorSymbols of(SymbolTable scalars, Model model) {
    Map<OperatorExpression, List<String>> spellings = new LinkedHashMap<>();
    for (Map<String, LocalOperator> bySite : model.siteOperators().values()) {
      bySite.values().stream()
          .findFirst()
          .ifPresent(
              operator ->
                  spellings.put(
                      new OperatorExpression.SiteOperator(operator, Optional.empty()),
                      List.of(operator.tex())));
    }
    for (HamiltonianPart part : model.system().hamiltonian()) {
      spellings.put(new OperatorExpression.HamiltonianTerm(part.name()), List.of(part.tex()));
    }
    List<OperatorExpression> parts = hamiltonianTerms(model.system());
    if (!model.dynamics().hamiltonian().isEmpty()) {
      spellings.put(
          parts.size() == 1 ? parts.get(0) : new OperatorExpression.Sum(parts),
          model.dynamics().hamiltonian());
    }
    spellings.put(new OperatorExpression.State(), model.dynamics().state());
    model
        .dynamics()
        .vectorised()
        .ifPresent(
            equation -> {
              spellings.put(new OperatorExpression.Vectorised(Role.STATE), equation.vector());
              spellings.put(
                  new OperatorExpression.Vectorised(Role.STATIONARY), equation.stationary());
              spellings.put(new OperatorExpression.Vectorised(Role.MATRIX), equation.matrix());
              spellings.put(
                  new OperatorExpression.Vectorised(Role.INHOMOGENEITY), equation.inhomogeneity());
            });
    return of(scalars, model, spellings);
  }

  private static List<OperatorExpression> hamiltonianTerms(OpenSystem system) {
    List<OperatorExpression> terms = new ArrayList<>();
    system
        .hamiltonian()
        .forEach(part -> terms.add(new OperatorExpression.HamiltonianTerm(part.name())));
    return terms;
  }

  private static OperatorSymbols of(
      SymbolTable scalars, Model model, Map<OperatorExpression, List<String>> spellings) {
    Set<List<String>> once = new HashSet<>();
    Set<List<String>> twice = new HashSet<>();
    spellings
        .values()
        .forEach(
            texts ->
                texts.stream()
                    .map(SymbolTable::canonical)
                    .distinct()
                    .filter(spelling -> !once.add(spelling))
                    .forEach(twice::add));
    Map<String, OperatorExpression> meanings = new LinkedHashMap<>();
    Map<String, List<String>> table = new LinkedHashMap<>();
    spellings.forEach(
        (meaning, texts) -> {
          String name = "operator " + (meanings.size() + 1);
          meanings.put(name, meaning);
          table.put(
              name,
              texts.stream()
                  .filter(tex -> !scalars.has(tex))
                  .filter(tex -> !twice.contains(SymbolTable.canonical(tex)))
                  .toList());
        });
    return new OperatorSymbols(scalars, SymbolTable.of(table), meanings, model);
  }

  /**
   * An operator found in a formula.
   *
   * @param length number of atoms of its spelling
   * @param superscript whether the last atom's superscript belongs to the symbol
   */
  record Match(OperatorExpression meaning, int length, boolean superscript) {}

  /** The longest spelling of an operator that begins at a position, if no number's is longer. */
  Optional<Match> operatorAt(List<TexAtom> atoms, int position) {
    Optional<SymbolTable.Match> number = scalars.longestAt(atoms, position);
    Optional<SymbolTable.Match> operator = operators.longestAt(atoms, position);
    boolean longer =
        operator.isPresent()
            && (number.isEmpty() || operator.get().length() >= number.get().length());
    if (longer) {
      SymbolTable.Match match = operator.get();
      return Optional.of(
          new Match(meanings.get(match.name()), match.length(), match.superscript()));
    }
    return number
        .filter(match -> scalars.dimension(match.name()).isPresent())
        .map(
            match ->
                new Match(
                    new OperatorExpression.StationaryState(match.name()),
                    match.length(),
                    match.superscript()));
  }

  /** The longest spelling of a number that begins at a position, if no operator's is longer. */
  Optional<SymbolTable.Match> numberAt(List<TexAtom> atoms, int position) {
    return operatorAt(atoms, position).isPresent()
        ? Optional.empty()
        : scalars.longestAt(atoms, position);
  }

  /** The symbols for numbers, and the stationary state. */
  public SymbolTable scalars() {
    return scalars;
  }

  boolean isObservable(String name) {
    return observables.contains(name);
  }

  /** An operator of the study on one site. */
  Optional<LocalOperator> onSite(String operator, String site) {
    return Optional.ofNullable(siteOperators.getOrDefault(operator, Map.of()).get(site));
  }

  HilbertSpace space() {
    return space;
  }

  boolean isSite(String name) {
    return space.sites().stream().map(Site::name).anyMatch(name::equals);
  }

  /** Whether a label is that of a state of a site or of the product basis. */
  boolean isBasisState(String label) {
    Set<String> labels = new TreeSet<>(space.basis());
    space.sites().forEach(site -> labels.addAll(site.basis()));
    return labels.contains(label);
  }
}
