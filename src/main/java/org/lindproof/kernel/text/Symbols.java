package org.lindproof.kernel.text;

/** How the symbols of a formula are written. */
public interface Symbols {

  /**
   * The symbol's text: an identifier, or an identifier with arguments.
   *
   * @throws NotExportableException if it has no meaning
   */
  String text(String name);

  /** Whether its value is complex. */
  boolean isComplex(String name);
}
