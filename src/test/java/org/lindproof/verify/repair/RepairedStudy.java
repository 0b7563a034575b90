package org.lindproof.verify.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.paper.StudyReader;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyCopy;
import org.lindproof.verify.StudyVerification;
import org.lindproof.verify.verdict.Repair;

/**
 * A copy of a study whose paper prints repaired formulas as LaTeX and whose claims hold them to the
 * same as the refuted ones: what the repair search says is read back and judged like any formula.
 */
record RepairedStudy(String study) {

  /** A claim and its repair. */
  record Repaired(Claim claim, Repair repair) {}

  /** The verdicts on the repaired formulas, in order. */
  List<ClaimReport> judge(Path folder, List<Repaired> repaired) {
    Path original = Path.of("proofs", study);
    LatexPrinter printer = LatexPrinter.of(StudyReader.read(original));
    StringBuilder displays = new StringBuilder();
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < repaired.size(); i++) {
      Statement statement = repaired.get(i).repair().statement();
      displays
          .append("\\begin{equation*}\\label{repaired-%d}%n".formatted(i))
          .append(printer.print(statement))
          .append("\n\\end{equation*}\n\n");
      entries.append(entry(repaired.get(i), i));
    }
    String end = "\\end{document}";
    write(folder, "study.yaml", read(original.resolve("study.yaml")));
    write(folder, "paper.tex", read(original.resolve("paper.tex")).replace(end, displays + end));
    String claims = read(original.resolve("claims.yaml"));
    write(folder, "claims.yaml", StudyCopy.declarations(claims) + "claims:\n" + entries);
    return StudyVerification.run(StudyReader.read(folder), Set.of(), 2, message -> {}).claims();
  }

  private static String entry(Repaired repaired, int number) {
    Claim claim = repaired.claim();
    String assumptions =
        claim.assumptions().stream()
            .map(Assumption::text)
            .map(text -> "'" + text + "'")
            .collect(Collectors.joining(", "));
    String label = "repaired-" + number;
    List<String> where = new ArrayList<>();
    claim
        .where()
        .forEach(
            (symbol, meaning) -> {
              if (meaning.contains(
                  ":")) { // the original formula; other readings are named in the repair
                where.add(symbol + ": " + meaning.replaceFirst("-\\d+$", ""));
              }
            });
    if (repaired.repair().edit().startsWith("in the definition of ")) {
      Statement.Chain definition = (Statement.Chain) repaired.repair().statement();
      String symbol = ((Expression.Symbol) definition.sides().get(0)).name();
      where.removeIf(reading -> reading.startsWith(symbol + ": "));
      where.add(symbol + ": " + label);
      label =
          claim
              .formula()
              .orElseThrow()
              .label(); // the claim's own formula, with the repaired definition
    }
    return """
          - id: repaired-%d
            formula: %s
            kind: %s
            cite: repaired
            expect: proved
            assume: [%s]
        """
            .formatted(number, label, claim.kind().key(), assumptions)
        + (where.isEmpty() ? "" : "    where: { " + String.join(", ", where) + " }\n");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, String file, String content) {
    try {
      Files.writeString(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
