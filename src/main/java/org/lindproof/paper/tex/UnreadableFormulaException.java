package org.lindproof.paper.tex;

/** A formula cannot be read whole: where, why, and what to do about it. */
public final class UnreadableFormulaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String problem;
  private final String remedy;

  /**
   * @param line from 1, in the text that was read
   * @param column from 1
   * @param problem one sentence without full stop
   * @param remedy one sentence without full stop: what to do
   */
  public UnreadableFormulaException(int line, int column, String problem, String remedy) {
    super("line " + line + ", column " + column + ": " + problem + "; " + remedy);
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.remedy = remedy;
  }

  public UnreadableFormulaException(TexToken at, String problem, String remedy) {
    this(at.line(), at.column(), problem, remedy);
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** From 1. */
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
