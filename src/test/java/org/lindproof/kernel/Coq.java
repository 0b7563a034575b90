package org.lindproof.kernel;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lindproof.kernel.check.CheckRecord;
import org.lindproof.kernel.check.CoqCheck;
import org.lindproof.kernel.check.CoqCompiler;
import org.lindproof.kernel.check.CoqLibrary;
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

  /** Checks every file for itself; the library, which all tests share, is compiled once. */
  static List<CoqCheck.Result> check(CoqSources sources, Path out) throws IOException {
    CoqSources library = CoqSources.of("Library", CoqLibrary.bundled(), List.of());
    run(library, LIBRARY);
    Path compiled = LIBRARY.resolve(CheckRecord.FOLDER);
    try (Stream<Path> files = Files.walk(compiled)) {
      for (Path file : files.toList()) {
        Path copy = out.resolve(CheckRecord.FOLDER).resolve(compiled.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return run(sources, out);
  }

  private static List<CoqCheck.Result> run(CoqSources sources, Path out) throws IOException {
    return CoqCheck.run(compiler(), sources, out, Map.of(), JOBS, result -> {});
  }
}
