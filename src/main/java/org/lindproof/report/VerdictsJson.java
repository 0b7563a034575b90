package org.lindproof.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindproof.paper.claim.ClaimSource;
import org.lindproof.paper.print.LatexPrinter;
import org.lindproof.paper.print.PlainPrinter;
import org.lindproof.report.tex.Spellings;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.verdict.Engine;
import org.lindproof.verify.verdict.KernelCheck;
import org.lindproof.verify.verdict.Verdict;

/**
 * The file verdicts.json. Keys and their order are a contract: study, lindproof, seed, claims,
 * summary; per claim id, label, cite, formula, verdict, expected, method, assumptions, holds_if,
 * repair, severity, counterexample, evidence, millis, kernel. What does not apply is null; {@code
 * repair} is the repaired formula in LaTeX, the edit stands in the evidence, and so does the reason
 * of a verdict that is neither proved nor refuted; exact numbers are strings "p/q".
 */
public final class VerdictsJson {
  /** Whose finding it is that nothing was found. */
  private static final String NO_ENGINE = "none";

  private final ObjectMapper mapper = new ObjectMapper();
  private final StudyReport report;
  private final String version;
  private final LatexPrinter printer;

  /**
   * The verdicts of a run.
   *
   * @param version of the program
   */
  public VerdictsJson(StudyReport report, String version) {
    this.report = report;
    this.version = version;
    this.printer = Spellings.printer(report.study(), report.derivation().symbols());
  }

  /** The content of the file. */
  public String print() {
    ObjectNode root = mapper.createObjectNode();
    root.put("study", report.study().name());
    root.put("lindproof", version);
    root.put("seed", report.seed());
    ArrayNode claims = root.putArray("claims");
    report.claims().forEach(claim -> claims.add(claim(claim)));
    ObjectNode summary = root.putObject("summary");
    report.summary().forEach(summary::put);
    try {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter pretty =
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
      return mapper.writer(pretty).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the verdicts cannot be written as JSON", e);
    }
  }

  private ObjectNode claim(ClaimReport claim) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", claim.claim().id());
    node.put("label", claim.claim().formula().map(ClaimSource.Formula::label).orElse(null));
    node.put("cite", claim.claim().cite());
    node.put("formula", claim.printed());
    node.put("verdict", claim.verdict().key());
    node.put("expected", claim.claim().expected());
    node.put("method", claim.method());
    ArrayNode assumptions = node.putArray("assumptions");
    claim.assumptions().forEach(assumptions::add);
    Optional<Verdict.Refuted> refuted =
        Optional.of(claim.verdict())
            .filter(Verdict.Refuted.class::isInstance)
            .map(Verdict.Refuted.class::cast);
    node.put("holds_if", refuted.flatMap(VerdictsJson::holdsIf).orElse(null));
    node.put(
        "repair",
        refuted
            .flatMap(Verdict.Refuted::repair)
            .map(r -> printer.print(r.statement()))
            .orElse(null));
    node.put(
        "severity",
        refuted.flatMap(Verdict.Refuted::severity).map(s -> s.level().key()).orElse(null));
    counterexample(node, refuted);
    ArrayNode evidence = node.putArray("evidence");
    evidence(evidence, claim, refuted);
    KernelCheck kernel = report.kernel(claim);
    if (kernel.state() != KernelCheck.State.NOT_AVAILABLE) {
      evidence.addObject().put("engine", Engine.KERNEL.key()).put("finding", kernel.remark());
    }
    node.put("millis", claim.millis());
    node.put("kernel", report.kernel(claim).key());
    return node;
  }

  /** The conditions in plain text, empty if there are none. */
  static Optional<String> holdsIf(Verdict.Refuted refuted) {
    PlainPrinter plain = new PlainPrinter();
    return refuted.holdsIf().isEmpty()
        ? Optional.empty()
        : Optional.of(
            refuted.holdsIf().stream().map(plain::print).collect(Collectors.joining(" or ")));
  }

  private static void counterexample(ObjectNode node, Optional<Verdict.Refuted> refuted) {
    if (refuted.isEmpty()) {
      node.putNull("counterexample");
      return;
    }
    ObjectNode point = node.putObject("counterexample");
    refuted
        .get()
        .counterexample()
        .point()
        .forEach((name, value) -> point.put(name, value.numerator() + "/" + value.denominator()));
  }

  private static void evidence(
      ArrayNode array, ClaimReport claim, Optional<Verdict.Refuted> refuted) {
    claim
        .evidence()
        .forEach(
            evidence ->
                array
                    .addObject()
                    .put("engine", evidence.engine().key())
                    .put("finding", evidence.finding()));
    claim
        .operators()
        .matrix()
        .ifPresent(
            matrix ->
                matrix
                    .differences()
                    .forEach(
                        difference ->
                            array
                                .addObject()
                                .put("engine", "polynomials")
                                .put("finding", difference.plain())));
    if (claim.verdict() instanceof Verdict.Undecided undecided) {
      array.addObject().put("engine", NO_ENGINE).put("finding", undecided.reason());
    } else if (claim.verdict() instanceof Verdict.IllFormed illFormed) {
      array.addObject().put("engine", NO_ENGINE).put("finding", illFormed.problem());
    } else if (claim.verdict() instanceof Verdict.Supported supported) {
      array.addObject().put("engine", "numeric").put("finding", supported.evidence());
    }
    refuted
        .map(r -> r.counterexample().values())
        .filter(values -> !values.isEmpty())
        .ifPresent(
            values ->
                array
                    .addObject()
                    .put("engine", "polynomials")
                    .put("finding", "at the counterexample, " + String.join("; ", values)));
    refuted
        .flatMap(Verdict.Refuted::repair)
        .ifPresent(
            repair ->
                array
                    .addObject()
                    .put("engine", "polynomials")
                    .put("finding", "repaired by this edit: " + repair.edit()));
    refuted
        .flatMap(Verdict.Refuted::severity)
        .ifPresent(
            severity ->
                array
                    .addObject()
                    .put("engine", "polynomials")
                    .put("finding", severity.level().key() + ": " + severity.reason()));
  }
}
