package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import org.lindproof.kernel.check.CoqCompiler;

/** coqc for tests: skips them where it is missing, unless it is required. */
public final class Coq {
  private Coq() {}

  /** The compiler; {@code -Dlindproof.require=coq} makes a missing coqc a failure. */
  public static CoqCompiler compiler() {
    CoqCompiler compiler = CoqCompiler.fromEnvironment();
    compiler
        .missing()
        .ifPresent(
            reason -> {
              if (System.getProperty("lindproof.require", "").contains("coq")) {
                fail(reason);
              }
              abort(reason);
            });
    return compiler;
  }
}
