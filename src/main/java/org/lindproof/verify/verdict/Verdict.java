package org.lindproof.verify.verdict;

import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.expression.Statement;

/** What the program says of a claim. Evidence is never called proof. */
public sealed interface Verdict {

  /** True for all parameters in the domain and under the claim's assumptions, decided exactly. */
  record Proved() implements Verdict {}

  /**
   * False at an exact rational point of the domain.
   *
   * @param holdsIf conditions each of which would make it true; empty if none was found
   * @param severity absent where it could not be worked out
   */
  record Refuted(
      Counterexample counterexample,
      List<Statement.Chain> holdsIf,
      Optional<Repair> repair,
      Optional<Severity> severity)
      implements Verdict {
    public Refuted {
      holdsIf = List.copyOf(holdsIf);
    }

    /** A refutation whose severity is not known yet. */
    public Refuted(
        Counterexample counterexample, List<Statement.Chain> holdsIf, Optional<Repair> repair) {
      this(counterexample, holdsIf, repair, Optional.empty());
    }

    /** The same refutation with its severity. */
    public Refuted with(Severity found) {
      return new Refuted(counterexample, holdsIf, repair, Optional.of(found));
    }
  }

  /** Numerical evidence only. */
  record Supported(String evidence) implements Verdict {}

  /** Neither proved nor refuted; says why. */
  record Undecided(String reason) implements Verdict {}

  /** The formula could not be read or has no meaning; says why. */
  record IllFormed(String problem) implements Verdict {}

  /** The name in verdicts.json. */
  default String key() {
    if (this instanceof Proved) {
      return "proved";
    } else if (this instanceof Refuted) {
      return "refuted";
    } else if (this instanceof Supported) {
      return "supported";
    } else if (this instanceof Undecided) {
      return "undecided";
    }
    return "ill-formed";
  }
}
