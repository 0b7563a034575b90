package org.lindproof.cli;

import java.nio.file.Path;
import org.lindproof.paper.InvalidStudyException;
import org.lindproof.paper.StudyReader;
import org.lindproof.steady.NoUniqueSteadyStateException;

/** What to say of a study whose steady state is not unique. */
final class NotUnique {
  private NotUnique() {}

  /** The fault with its place and a remedy. */
  static InvalidStudyException in(Path folder, NoUniqueSteadyStateException fault) {
    return StudyReader.systemFault(
        folder,
        "jumps",
        String.valueOf(fault.getMessage()),
        "let couplings and jump operators with positive rates connect all states");
  }
}
