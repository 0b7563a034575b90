package org.lindproof.paper.yaml;

import java.nio.file.Path;

/** A file of the study is wrong: where, what, and what to do about it. */
public final class InvalidFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final int line;
  private final int column;
  private final String problem;
  private final String remedy;

  /**
   * @param file the file at fault
   * @param line from 1; 0 if the file as a whole is at fault
   * @param problem one sentence without full stop
   * @param remedy one sentence without full stop: what to do
   */
  public InvalidFileException(Path file, int line, String problem, String remedy) {
    this(file, line, 0, problem, remedy);
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
  public InvalidFileException(Path file, int line, int column, String problem, String remedy) {
    super(problem + "; " + remedy);
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.remedy = remedy;
  }

  public Path file() {
    return file;
  }

  /** From 1; 0 if the file as a whole is at fault. */
  public int line() {
    return line;
  }

  /** From 1; 0 if the line as a whole is at fault. */
  public int column() {
    return column;
  }

  /** What is wrong, one sentence without full stop. */
  public String problem() {
    return problem;
  }

  /** What to do, one sentence without full stop. */
  public String remedy() {
    return remedy;
  }
}
