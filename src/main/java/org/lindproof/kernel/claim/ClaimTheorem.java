package org.lindproof.kernel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.algebra.expression.Statement;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.ModelSymbols;
import org.lindproof.kernel.model.ObservablesFile;
import org.lindproof.kernel.proof.AtomicClaim;
import org.lindproof.kernel.proof.BlockEigenvalue;
import org.lindproof.kernel.proof.ClaimSetting;
import org.lindproof.kernel.proof.ConditionProof;
import org.lindproof.kernel.proof.CriticalCurrent;
import org.lindproof.kernel.proof.NegativityValue;
import org.lindproof.kernel.proof.QuotientProof;
import org.lindproof.kernel.proof.RootIdentity;
import org.lindproof.kernel.scaling.ScalingTheorem;
import org.lindproof.kernel.spectrum.SpectrumFile;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.FormulaText;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.kernel.thermal.Exponentials;
import org.lindproof.paper.Study;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimDetail;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.PrintedFormula;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.claim.ClaimFormulas;
import org.lindproof.verify.evaluation.SymbolMeanings;
import org.lindproof.verify.verdict.Counterexample;
import org.lindproof.verify.verdict.Verdict;

/** The file about one claim. */
public final class ClaimTheorem {
  private final CoqModel model;
  private final Study study;
  private final Claim claim;
  private final String name;
  private final List<Statement> compound = new ArrayList<>();
  private final List<Expression> eigenvalues = new ArrayList<>();
  private final List<AtomicClaim> links;
  private final ClaimSetting setting;

  private ClaimTheorem(CoqModel model, Study study, Claim claim) {
    this.model = model;
    this.study = study;
    this.claim = claim;
    this.name = name(claim);
    this.links = links();
    this.setting = ClaimSetting.of(model, claim.assumptions(), observables());
  }

  /** The theorem's name. */
  public static String name(Claim claim) {
    return "claim_" + CoqNames.identifier(claim.id());
  }

  /**
   * The claim as a theorem, or its negation if it was refuted.
   *
   * @throws NotExportableException if it can't be exported; says why
   */
  public static CoqFile of(CoqModel model, Study study, ClaimReport report) {
    if (report.claim().detail() instanceof ClaimDetail.Scaling scaling) {
      return scaling(new ScalingTheorem(model, study, report.claim(), scaling), report);
    }
    ClaimTheorem theorem = new ClaimTheorem(model, study, report.claim());
    if (report.verdict() instanceof Verdict.Proved) {
      return theorem.proved();
    } else if (report.verdict() instanceof Verdict.Refuted refuted) {
      return theorem.refuted(refuted.counterexample());
    }
    throw new NotExportableException("nothing is proved about it");
  }

  private static CoqFile scaling(ScalingTheorem theorem, ClaimReport report) {
    Claim claim = report.claim();
    if (report.verdict() instanceof Verdict.Proved) {
      return theorem.proved(name(claim), comment(claim));
    } else if (report.verdict() instanceof Verdict.Refuted refuted) {
      return theorem.refuted(name(claim), comment(claim), refuted.counterexample().point());
    }
    throw new NotExportableException("nothing is proved about it");
  }

  private List<AtomicClaim> links() {
    boolean spectrum = claim.detail() instanceof ClaimDetail.PartialTranspose;
    if (!spectrum && !(claim.detail() instanceof ClaimDetail.Printed)) {
      throw new NotExportableException("claims of kind " + claim.kind().key());
    }
    ClaimFormulas formulas = ClaimFormulas.of(study, claim);
    if (!formulas.operators().isEmpty()) {
      throw new NotExportableException("formulas over numbers and over operators in one claim");
    }
    SymbolMeanings meanings = SymbolMeanings.of(study, claim);
    List<AtomicClaim> all = new ArrayList<>();
    for (PrintedFormula formula : formulas.numbers()) {
      if (spectrum) {
        Definitions definitions = new Definitions(study, claim, meanings);
        eigenvalues.add(SpectrumTheorem.value(formula.statement(), definitions));
        continue;
      }
      if (claim.kind() == ClaimKind.EXISTS
          || !(formula.statement() instanceof Statement.Chain chain)) {
        compound.add(formula.statement().mapSides(meanings::resolve));
        continue;
      }
      Statement.Chain part = claim.link().map(link -> chain.link(link - 1)).orElse(chain);
      all.addAll(new Definitions(study, claim, meanings).links(part));
    }
    switch (claim.kind()) {
      case IDENTITY,
          DEFINITION,
          INEQUALITY,
          EQUIVALENCE,
          IMPLICATION,
          EXISTS,
          EIGENVALUE,
          SPECTRUM -> {}
      default -> throw new NotExportableException("claims of kind " + claim.kind().key());
    }
    return List.copyOf(all);
  }

  private Set<String> observables() {
    Set<String> found = new TreeSet<>();
    ModelSymbols symbols = new ModelSymbols(model, "rho", java.util.Map.of());
    compound.forEach(statement -> found.addAll(statement.symbols()));
    eigenvalues.forEach(value -> found.addAll(value.symbols()));
    for (AtomicClaim link : links) {
      for (Expression side : List.of(link.left(), link.right())) {
        found.addAll(side.symbols());
      }
    }
    found.removeIf(symbol -> symbols.observable(symbol).isEmpty());
    return found;
  }

  private Optional<SpectrumTheorem> spectrum() {
    return claim.detail() instanceof ClaimDetail.PartialTranspose detail
        ? Optional.of(new SpectrumTheorem(setting, detail, eigenvalues))
        : Optional.empty();
  }

  private String statement() {
    if (spectrum().isPresent()) {
      return spectrum().get().statement();
    }
    FormulaText text = new FormulaText(setting.symbols());
    List<String> parts = new ArrayList<>();
    links.forEach(link -> parts.add(link.text(text)));
    compound.forEach(statement -> parts.add(ConditionProof.text(statement, text)));
    return parts.size() == 1
        ? parts.get(0)
        : parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(" /\\\n  "));
  }

  private Set<String> needs() {
    Set<String> needs = ConditionProof.spectra(setting);
    spectrum().ifPresent(theorem -> needs.addAll(theorem.needs()));
    if (claim.kind() == ClaimKind.EXISTS && compound.stream().anyMatch(BlockEigenvalue::hasRoot)) {
      needs.add(SpectrumFile.name(model, BlockEigenvalue.negativity(model)));
    }
    needs.add(ObservablesFile.NAME);
    return needs;
  }

  private String header() {
    return model.header(needs()) + "Local Open Scope R_scope.\n\n";
  }

  private CoqFile proved() {
    if (claim.kind() == ClaimKind.EXISTS) {
      if (compound.size() != 1) {
        throw new NotExportableException("several statements of which each holds somewhere");
      }
      ExistenceTheorem theorem = new ExistenceTheorem(model, setting, compound.get(0));
      return file(header() + theorem.print(name, comment(), statement()));
    }
    StringBuilder out = new StringBuilder(header());
    out.append("(** %s *)\n".formatted(comment()));
    out.append("Theorem %s %s :\n  %s.\nProof.\n".formatted(name, setting.binders(), statement()));
    List<String> body = body();
    setting.prologue(body).forEach(line -> out.append("  ").append(line).append('\n'));
    body.forEach(line -> out.append("  ").append(line).append('\n'));
    if (spectrum().isPresent()) {
      spectrum().get().prove().forEach(line -> out.append("  ").append(line).append('\n'));
      return file(out.append("Qed.\n").toString());
    }
    int count = links.size() + compound.size();
    String all = "s" + count;
    for (int i = count - 1; i >= 1; i--) {
      all = "(conj s%d %s)".formatted(i, all);
    }
    out.append("  exact %s.\nQed.\n".formatted(all));
    return file(out.toString());
  }

  /** The tactics that prove every formula, as s1, s2, ... */
  private List<String> body() {
    FormulaText text = new FormulaText(setting.symbols());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      lines.add("assert (s%d : %s).".formatted(i + 1, links.get(i).text(text)));
      lines.addAll(braced(proof(links.get(i))));
    }
    for (int i = 0; i < compound.size(); i++) {
      lines.add(
          "assert (s%d : %s)."
              .formatted(links.size() + i + 1, ConditionProof.text(compound.get(i), text)));
      lines.addAll(braced(new ConditionProof(setting).prove(compound.get(i))));
    }
    return lines;
  }

  private static List<String> braced(List<String> lines) {
    List<String> all = new ArrayList<>(List.of("{"));
    lines.forEach(line -> all.add("  " + line));
    all.add("}");
    return all;
  }

  private List<String> proof(AtomicClaim link) {
    if (Exponentials.occurIn(link.left()) || Exponentials.occurIn(link.right())) {
      Exponentials exponentials =
          new Exponentials(model, claim.assumptions(), setting.domain(), setting.unfold());
      List<String> lines =
          new ArrayList<>(exponentials.rewriting(List.of(link.left(), link.right())));
      lines.addAll(
          proof(
              new AtomicClaim(
                  exponentials.replaced(link.left()),
                  link.relation(),
                  exponentials.replaced(link.right()))));
      return lines;
    }
    NegativityValue negativity = new NegativityValue(setting);
    if (negativity.isAbout(link)) {
      return negativity.prove(link);
    }
    CriticalCurrent critical = new CriticalCurrent(setting);
    if (critical.isRoot(link)) {
      return critical.root(link);
    }
    RootIdentity roots = new RootIdentity(setting);
    if (roots.isAbout(link)) {
      return roots.prove(link);
    }
    return link.relation().isEquality()
        ? new QuotientProof(setting).equality(link.left(), link.right())
        : new QuotientProof(setting).order(link.left(), link.relation(), link.right());
  }

  private CoqFile file(String text) {
    return new CoqFile("claims/" + name, List.copyOf(needs()), text, Optional.of(claim.id()));
  }

  private String comment() {
    return comment(claim);
  }

  /** What a claim is, without anything that could end a comment. */
  public static String comment(Claim claim) {
    return (claim.id() + ", " + claim.cite())
        .replaceAll("[^A-Za-z0-9 .,()_-]", "?")
        .replace("(*", "?");
  }

  private CoqFile refuted(Counterexample counterexample) {
    if (spectrum().isPresent() || claim.kind() == ClaimKind.EXISTS) {
      throw new NotExportableException("a refuted claim of kind " + claim.kind().key());
    }
    if (!compound.isEmpty()) {
      if (compound.size() > 1 || !links.isEmpty()) {
        throw new NotExportableException("refuted claims about several statements");
      }
      return file(
          header()
              + new RefutedCondition(
                      Refutation.at(model, setting, counterexample.point()), compound.get(0))
                  .print(name, comment(), statement()));
    }
    return file(
        header()
            + Refutation.of(model, setting, links, counterexample.point())
                .print(name, comment(), statement()));
  }
}
