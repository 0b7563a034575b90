package org.lindproof.report;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** pdflatex for tests: skips them where it is missing, unless it is required. */
public final class Latex {
  private static final Pattern OVERFULL =
      Pattern.compile("Overfull \\\\[hv]box \\(([0-9.]+)pt too (?:wide|high)\\)");

  private Latex() {}

  /**
   * The builder; {@code -Dlindproof.require=latex} makes a missing pdflatex or pgfplots a failure.
   */
  static PdfBuilder builder() {
    PdfBuilder builder = PdfBuilder.fromEnvironment();
    builder.missing().ifPresent(missing -> refuse(missing.reason()));
    return builder;
  }

  private static void refuse(String missing) {
    if (System.getProperty("lindproof.require", "").contains("latex")) {
      fail(missing);
    }
    abort(missing);
  }

  /** Skips the test if a document had to leave something out, unless all of it is required. */
  static void requireWhole(PdfBuilder.Built built) {
    built.missing().forEach(Latex::refuse);
  }

  /** Typesets and returns by how much boxes stand out, in points, for every box that does. */
  public static List<Double> overfull(Path folder, String tex) throws IOException {
    Path file = folder.resolve("document.tex");
    Files.writeString(file, tex);
    PdfBuilder.Outcome outcome = builder().build(file);
    if (outcome instanceof PdfBuilder.Built built) {
      requireWhole(built);
    } else {
      fail("not built: " + outcome);
    }
    String log =
        new String(Files.readAllBytes(folder.resolve("document.log")), StandardCharsets.ISO_8859_1);
    Matcher matcher = OVERFULL.matcher(log);
    return matcher.results().map(r -> Double.parseDouble(r.group(1))).toList();
  }
}
