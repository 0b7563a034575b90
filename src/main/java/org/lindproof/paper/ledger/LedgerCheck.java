package org.lindproof.paper.ledger;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.yaml.InvalidFileException;
import org.lindproof.paper.yaml.NearestName;

/**
 * Holds the claims to the ledger: what they name are rows that this study decides. A row without a
 * claim is no fault; the report says that it is open.
 *
 * @param file ledger.yaml
 * @param claimsFile claims.yaml
 */
public record LedgerCheck(Ledger ledger, Path file, Path claimsFile) {

  /**
   * Looks at the rows that are named.
   *
   * @throws InvalidFileException at the first claim that names a row which is not to be decided
   *     here
   */
  public void check(List<Claim> claims, List<OutsideFormula> outside) {
    for (Claim claim : claims) {
      String what = "claim " + claim.id();
      known(claim.rows(), what, claim.line());
      for (String row : claim.rows()) {
        decidedHere(row, what, claim.line());
      }
    }
    for (OutsideFormula formula : outside) {
      known(formula.rows(), "outside, " + formula.cite(), formula.line());
    }
  }

  private void known(List<String> rows, String what, int line) {
    Set<String> seen = new HashSet<>();
    for (String row : rows) {
      if (ledger.row(row).isEmpty()) {
        throw new InvalidFileException(
            claimsFile,
            line,
            what + ": ledger.yaml has no row " + row,
            NearestName.hint(row, ledger.numbers()));
      } else if (!seen.add(row)) {
        throw new InvalidFileException(
            claimsFile, line, what + ": row " + row + " is named twice", "name it once");
      }
    }
  }

  private void decidedHere(String number, String what, int line) {
    LedgerRow row = ledger.row(number).orElseThrow();
    if (row.isLater()) {
      throw new InvalidFileException(
          claimsFile,
          line,
          what + ": line " + row.line() + " of ledger.yaml leaves row " + number + " for later",
          "remove later: true there");
    } else if (!row.isOwed()) {
      throw new InvalidFileException(
          claimsFile,
          line,
          what + ": line " + row.line() + " of ledger.yaml leaves row " + number + " to a study",
          "write also instead of study there");
    }
  }
}
