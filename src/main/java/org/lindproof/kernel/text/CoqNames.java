package org.lindproof.kernel.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lindproof.quantum.Bath;
import org.lindproof.quantum.OpenSystem;
import org.lindproof.quantum.Operator;

/** The names of a system as different identifiers of Coq that nothing else has. */
public final class CoqNames {
  private static final String KEYWORDS =
      "as at cofix else end exists exists2 fix for forall fun if IF in let match mod nosimpl of "
          + "return then using where with by Prop Set Type SProp Definition Theorem Lemma Section";
  private static final String STANDARD =
      "R C Z I O S nat bool list eq not and or iff fst snd pair cons nil app length rev map In "
          + "sqrt exp ln sin cos tan PI Rabs Rmax Rmin pow Re Im Ci Cmod Cconj Cpow RtoC IZR INR "
          + "le lt gt ge plus mult minus max min True False id";
  private static final String LIBRARY =
      "matrix complex sum rows equal zero identity add sub scale mul dagger trace kron commutator "
          + "anticommutator add_all dissipator jump dissipation generator steady_state heat_flow "
          + "expectation hermitian quadratic_form positive_semidefinite density_matrix square "
          + "positive_definite block_form partial_transpose minor determinant eigenvalues fraction "
          + "sum_of_negative is_negativity upper_eigenvalue lower_eigenvalue gaussian domain "
          + "is_eigenvalue is_least_eigenvalue scale_coherences is_critical_value entry written "
          + "meaning element value same_sign ln_2 same_matrix ketbra ket bra is_inverse represents "
          + "by_rows by_columns vector origin direction vector_matrix vector_constant complete_order "
          + "vectorised vectorised_order vectorised_matrix vectorised_constant model_operators "
          + "squared_norm pure_state";
  private static final String GENERATED =
      "H L X p d rho h x z i j k steady jumps numerators denominator rho_ss Parameters Domain point "
          + "Wide_domain Domain_wide claim open_1 unfold_all lambda scaled side_1 side_2 above_1 above_2 below_1 below_2 "
          + "statement state inverse A";
  private static final Set<String> RESERVED =
      Set.of(String.join(" ", KEYWORDS, STANDARD, LIBRARY, GENERATED).split(" ", -1));

  /** What a name belongs to. */
  private enum Kind {
    SYMBOL(""),
    LOCAL(""),
    PART(""),
    SITE("on_"),
    BATH("jumps_");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  private final Map<String, String> taken = new LinkedHashMap<>(); // kind and name to identifier

  private CoqNames() {}

  /** Names everything that the system names. */
  public static CoqNames of(OpenSystem system) {
    CoqNames names = new CoqNames();
    symbols(system).forEach(name -> names.take(Kind.SYMBOL, name));
    system.notation().forEach(notation -> names.take(Kind.SYMBOL, notation.name()));
    system.hamiltonian().forEach(part -> names.take(Kind.PART, part.name()));
    locals(system).forEach(name -> names.take(Kind.LOCAL, name));
    system.space().sites().forEach(site -> names.take(Kind.SITE, site.name()));
    system.baths().forEach(bath -> names.take(Kind.BATH, bath.name()));
    system.namedObservables().forEach(observable -> names.take(Kind.SYMBOL, observable.name()));
    return names;
  }

  /** Parameters, then the rates and occupations of the baths. */
  public static List<String> symbols(OpenSystem system) {
    return Stream.concat(
            system.parameters().stream().map(parameter -> parameter.name()),
            system.baths().stream().flatMap(bath -> bath.law().stream()).flatMap(CoqNames::symbols))
        .toList();
  }

  private static Stream<String> symbols(Bath.ThermalLaw law) {
    return Stream.of(law.absorption(), law.emission(), law.occupation())
        .map(Bath.NamedSymbol::name);
  }

  private static Set<String> locals(OpenSystem system) {
    Set<String> names = new TreeSet<>();
    LocalOperators.of(system).forEach(operator -> names.add(operator.name()));
    return names;
  }

  private void take(Kind kind, String name) {
    String identifier = kind.prefix + identifier(name);
    while (RESERVED.contains(identifier) || taken.containsValue(identifier)) {
      identifier += "_";
    }
    taken.put(kind + ":" + name, identifier);
  }

  /** A parameter, a rate, an occupation, notation or an observable. */
  public String symbol(String name) {
    return get(Kind.SYMBOL, name);
  }

  /** Whether the system has a symbol with this name. */
  public boolean hasSymbol(String name) {
    return taken.containsKey(Kind.SYMBOL + ":" + name);
  }

  /** A local operator as a matrix on its site. */
  public String local(Operator.Local operator) {
    return get(Kind.LOCAL, operator.operator().name());
  }

  /** A local operator as a matrix on its site, by name. */
  public String local(String name) {
    return get(Kind.LOCAL, name);
  }

  /** A part of the Hamiltonian. */
  public String part(String name) {
    return get(Kind.PART, name);
  }

  /** The map that puts a matrix of a site into the whole space. */
  public String site(String name) {
    return get(Kind.SITE, name);
  }

  /** The jump operators of a bath. */
  public String bath(String name) {
    return get(Kind.BATH, name);
  }

  private String get(Kind kind, String name) {
    String identifier = taken.get(kind + ":" + name);
    if (identifier == null) {
      throw new NotExportableException(name + " has no meaning in the model");
    }
    return identifier;
  }

  /** A name with every character that Coq does not allow replaced. */
  public static String identifier(String name) {
    String safe = name.replaceAll("[^A-Za-z0-9_]", "_");
    return safe.isEmpty() || !Character.isLetter(safe.charAt(0)) ? "x" + safe : safe;
  }

  /** A name in camel case, for a library: two-qubits becomes TwoQubits. */
  public static String library(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    String camel = identifier(out.toString());
    return camel.equals("Lindproof") ? "LindproofStudy" : camel;
  }
}
