package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lindproof.kernel.check.CompiledFiles;
import org.lindproof.kernel.check.CoqCheck;
import org.lindproof.kernel.check.CoqCompiler;
import org.lindproof.kernel.check.CoqSources;

/** coqc for tests: skips them where it is missing, unless it is required. */
public final class Coq {
  private static final int JOBS = 2;
  private static final Path LIBRARY = Path.of("target", "coq-library");

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

  /**
   * Checks what should be accepted together, and every other file for itself. The library, which
   * all tests share, is compiled once.
   *
   * @param together path to the theorem in it
   */
  static List<CoqCheck.Result> check(CoqSources sources, Map<String, String> together, Path out)
      throws IOException {
    CompiledFiles files = new CompiledFiles(out, LIBRARY);
    return CoqCheck.run(compiler(), sources, files, together, JOBS, result -> {});
  }
}
