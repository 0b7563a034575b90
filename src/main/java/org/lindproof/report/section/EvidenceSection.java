package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lindproof.verify.ClaimReport;

/**
 * How the claims were decided and what each engine found, once for all claims of which the same is
 * to be said. What makes findings differ in detail stands in verdicts.json.
 */
record EvidenceSection(ReportWords words, List<ClaimReport> claims) {
  private static final int MOST = 6;
  private static final int LONGEST = 400;

  /** The method, and the findings in short. */
  private record Account(String method, List<String> findings) {}

  String print() {
    Map<Account, List<String>> groups = new LinkedHashMap<>();
    for (ClaimReport claim : claims) {
      Account account = new Account(claim.method(), findings(claim));
      groups.computeIfAbsent(account, key -> new ArrayList<>()).add(claim.claim().id());
    }
    if (groups.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n\\section{How the claims were decided}\n");
    out.append("The findings are shortened here; \\texttt{verdicts.json} has them in full.\n\n");
    groups.forEach((account, ids) -> out.append(group(account, ids)));
    return out.toString();
  }

  private String group(Account account, List<String> ids) {
    List<String> sentences = new ArrayList<>();
    sentences.add(capitalised(account.method()));
    account.findings().stream().limit(MOST).forEach(sentences::add);
    if (account.findings().size() > MOST) {
      sentences.add("and %d more findings".formatted(account.findings().size() - MOST));
    }
    StringBuilder out = new StringBuilder("\n\\pagebreak[1]{\\raggedright ");
    out.append(ReportWords.codes(ids)).append(":\n");
    sentences.forEach(sentence -> out.append(words.finder().sentence(sentence)));
    return out.append("\\par}\n").toString();
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<String> findings(ClaimReport claim) {
    return claim.evidence().stream()
        .map(
            evidence -> capitalised(evidence.engine().key()) + ": " + shortened(evidence.finding()))
        .distinct()
        .toList();
  }

  private static String shortened(String finding) {
    int detail = finding.indexOf("; ");
    String first = detail > 0 ? finding.substring(0, detail) : finding;
    return first.length() > LONGEST ? first.substring(0, LONGEST) + " ..." : first;
  }
}
