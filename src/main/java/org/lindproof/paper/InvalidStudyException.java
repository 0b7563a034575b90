package org.lindproof.paper;

import java.nio.file.Path;
import org.lindproof.paper.yaml.InvalidFileException;

/** The input is wrong: where, what, and what to do about it. Exit status 2. */
public final class InvalidStudyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whatever is quoted in a message, the message stays readable. */
  private static final int LONGEST = 400;

  /**
   * @param file the file at fault
   * @param line from 1; 0 if the file as a whole is at fault
   * @param problem one sentence without full stop
   * @param remedy one sentence without full stop: what to do
   */
  public InvalidStudyException(Path file, int line, String problem, String remedy) {
    super(file + (line > 0 ? ":" + line : "") + ": " + said(problem, remedy));
  }

  /**
   * A fault inside a formula.
   *
   * @param file the file at fault
   * @param line from 1
   * @param column from 1
   * @param problem one sentence without full stop
   * @param remedy one sentence without full stop: what to do
   */
  public InvalidStudyException(Path file, int line, int column, String problem, String remedy) {
    super(file + ":" + line + ":" + column + ": " + said(problem, remedy));
  }

  private InvalidStudyException(String message, InvalidFileException cause) {
    super(message, cause);
  }

  /** The fault of one file as a fault of the study. */
  static InvalidStudyException of(InvalidFileException fault) {
    String place =
        (fault.line() > 0 ? ":" + fault.line() : "")
            + (fault.column() > 0 ? ":" + fault.column() : "");
    return new InvalidStudyException(
        fault.file() + place + ": " + said(fault.problem(), fault.remedy()), fault);
  }

  private static String said(String problem, String remedy) {
    return shortened(problem) + "; " + shortened(remedy);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + " ... " + text.substring(text.length() - LONGEST / 2);
  }
}
