package org.lindproof.paper;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.ClaimKind;
import org.lindproof.paper.claim.ClaimSource;
import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.claim.PaperFormula;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.system.Declarations;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;

/** Holds a claim against the paper and the system: everything that it names must be there. */
record ClaimCheck(
    ReadPaper paper, RunningIndices indices, Declarations declarations, ThermalSymbols thermal) {

  void check(Claim claim, YamlFields at) {
    claim.formula().ifPresent(formula -> checkSource(claim, formula, at));
    claim
        .where()
        .forEach(
            (symbol, meaning) -> {
              checkWhere(symbol, meaning, at);
              checkCircle(symbol, meaning, claim, at);
            });
    checkThermal(claim, at);
  }

  private void checkThermal(Claim claim, YamlFields at) {
    thermal
        .unbound(claim, paper.formulas())
        .ifPresent(
            symbol -> {
              throw at.fault(
                  "assume",
                  symbol + " appears, which the statistics of a bath tie to its rates",
                  "add 'thermal rates' to assume");
            });
  }

  private void checkSource(Claim claim, ClaimSource.Formula source, YamlFields at) {
    if (!paper.labels().contains(source.label())) {
      throw at.fault(
          "formula",
          "paper.tex has no display labelled " + source.label(),
          NearestName.hint(source.label(), paper.labels()));
    }
    checkIndices(source, at);
    if (paper.faultOf(claim).isEmpty()) {
      checkFormula(claim, source, at);
    }
  }

  private void checkIndices(ClaimSource.Formula source, YamlFields at) {
    source
        .indices()
        .forEach(
            (letter, value) -> {
              List<String> values = indices.values().getOrDefault(letter, List.of());
              if (!values.contains(value)) {
                throw at.fault(
                    "for",
                    letter + " = " + value + " is not a value of a declared index",
                    values.isEmpty()
                        ? NearestName.hint(letter, indices.values().keySet())
                        : NearestName.hint(value, values));
              }
            });
  }

  private void checkFormula(Claim claim, ClaimSource.Formula source, YamlFields at) {
    String label = source.label();
    List<PaperFormula> block = paper.all().stream().filter(f -> f.label().equals(label)).toList();
    int items = block.stream().mapToInt(PaperFormula::item).max().orElse(0);
    if (items > 1 && !at.has("item") && claim.kind() != ClaimKind.SPECTRUM) {
      throw at.fault(
          "formula",
          label + " has " + items + " formulas",
          "say which one with item: 1 to " + items + ", or item: all");
    }
    List<PaperFormula> chosen = block.stream().filter(f -> claim.isAbout(label, f.item())).toList();
    if (chosen.isEmpty()) {
      throw at.fault(
          "item", "item " + source.item() + " is out of range", label + " has items 1 to " + items);
    }
    if (chosen.stream().noneMatch(claim::isAbout)) {
      throw at.fault("for", "the formula has no such running index", "remove for");
    }
    source.link().ifPresent(link -> checkLink(link, chosen, at));
  }

  private static void checkLink(int link, List<PaperFormula> chosen, YamlFields at) {
    int links = chosen.stream().mapToInt(PaperFormula::links).min().orElse(0);
    if (link < 1 || link > links) {
      throw at.fault(
          "link",
          "link " + link + " is out of range",
          "the formula has " + links + " relations in its chain");
    }
  }

  private void checkWhere(String symbol, String meaning, YamlFields at) {
    if (!declarations.isDeclared(symbol)) {
      throw at.fault(
          "where",
          "the symbol " + symbol + " is not declared",
          NearestName.hint(symbol, declarations.names()));
    }
    for (String name : List.of(symbol, meaning)) {
      if (declarations.is(name, Declarations.Kind.STATE)) {
        throw at.fault("where", name + " is a matrix", "name an observable that is a number");
      }
    }
    if (declarations.isDeclared(meaning)) {
      return;
    }
    if (!paper.labels().contains(meaning)) {
      throw at.fault(
          "where",
          meaning + " is neither a symbol nor a label of paper.tex",
          NearestName.hint(meaning, meaning.contains(":") ? paper.labels() : declarations.names()));
    }
    if (PrintedDefinition.of(symbol, meaning, paper.formulas()).isEmpty()) {
      throw at.fault(
          "where",
          "the formula " + meaning + " has no relation = or := with " + symbol + " alone on a side",
          "name the formula that defines " + symbol);
    }
  }

  /** A formula cannot be held against itself. */
  private void checkCircle(String symbol, String meaning, Claim claim, YamlFields at) {
    boolean judged =
        PrintedDefinition.of(symbol, meaning, paper.formulas())
            .filter(definition -> definition.isJudgedBy(claim))
            .isPresent();
    if (judged) {
      throw at.fault(
          "where",
          "the claim is about the relation of " + meaning + " that defines " + symbol,
          "name another formula, or claim another item or link");
    }
    if (PrintedDefinition.isCircular(symbol, claim.where(), paper.formulas())) {
      throw at.fault(
          "where",
          "the definition of " + symbol + " in " + meaning + " needs " + symbol + " itself",
          "name a formula that defines it by other symbols");
    }
  }

  /**
   * The formulas that cannot be read and are not outside, for claims that expect it: claim id to
   * the reason.
   */
  static Map<String, String> illFormed(
      ReadPaper paper, List<OutsideFormula> outside, List<Claim> claims, Path file) {
    Map<String, String> illFormed = new LinkedHashMap<>();
    List<ReadPaper.Fault> faults =
        paper.faults().stream()
            .filter(
                fault ->
                    outside.stream()
                        .noneMatch(
                            o -> o.label().equals(fault.label()) && o.item() == fault.item()))
            .toList();
    for (ReadPaper.Fault fault : faults) {
      List<Claim> concerned = claims.stream().filter(fault::concerns).toList();
      boolean expected =
          !concerned.isEmpty()
              && concerned.stream().allMatch(claim -> claim.expected().equals("ill-formed"));
      UnreadableFormulaException reason = fault.reason();
      InvalidStudyException message =
          new InvalidStudyException(
              file, reason.line(), reason.column(), reason.problem(), reason.remedy());
      if (!expected) {
        throw message;
      }
      concerned.forEach(
          claim ->
              illFormed.putIfAbsent(
                  claim.id(), Optional.ofNullable(message.getMessage()).orElse(reason.problem())));
    }
    return illFormed;
  }
}
