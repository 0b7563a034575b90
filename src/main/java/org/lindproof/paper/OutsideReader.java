package org.lindproof.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;

/** Reads which formulas are not judged, the section {@code outside} of claims.yaml. */
record OutsideReader(YamlFields root, ReadPaper paper) {

  /**
   * The formulas that are not judged.
   *
   * @param claims none of which may be about them
   */
  List<OutsideFormula> read(List<Claim> claims) {
    List<OutsideFormula> outside = new ArrayList<>();
    for (YamlFields fields : root.mappings("outside", "outside")) {
      outside.add(formula(fields.only("formula", "item", "cite", "row", "note"), claims));
    }
    return outside;
  }

  private OutsideFormula formula(YamlFields fields, List<Claim> claims) {
    String label = fields.text("formula");
    int item = fields.has("item") ? fields.integer("item") : 1;
    if (!paper.labels().contains(label)) {
      throw fields.fault(
          "formula",
          "paper.tex has no display labelled " + label,
          NearestName.hint(label, paper.labels()));
    }
    claims.stream()
        .filter(claim -> claim.isAbout(label, item))
        .findFirst()
        .ifPresent(
            claim -> {
              throw fields.fault(
                  "formula", "the claim " + claim.id() + " is about it", "remove one of them");
            });
    String tex =
        tex(label, item)
            .orElseThrow(
                () ->
                    fields.fault(
                        "item", "item " + item + " is out of range", "count its formulas from 1"));
    return new OutsideFormula(
        label,
        item,
        fields.text("cite"),
        tex,
        fields.texts("row"),
        fields.text("note"),
        fields.line());
  }

  private Optional<String> tex(String label, int item) {
    return Stream.concat(
            paper.all().stream()
                .filter(formula -> formula.label().equals(label) && formula.item() == item)
                .map(formula -> formula.tex()),
            paper.faults().stream()
                .filter(fault -> fault.label().equals(label) && fault.item() == item)
                .map(ReadPaper.Fault::tex))
        .findFirst();
  }
}
