package org.lindproof.verify;

/** Is told what is being worked on. */
@FunctionalInterface
public interface Progress {

  /**
   * Says what comes next.
   *
   * @param message a short phrase, for example {@code claim eq11 (15 of 38)}
   */
  void at(String message);
}
