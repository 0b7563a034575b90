package org.lindproof.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.report.tex.TexText;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.verdict.KernelCheck;

/** What a proof kernel has checked, what has to be believed then, and what it has not seen. */
record KernelSection(StudyReport report) {
  private static final String TRUSTED =
      """
      A claim that is checked by Coq is a theorem that the kernel of Coq accepted: of the claim if it
      is proved, of its negation if it is refuted. The theorem speaks of the model as it is defined
      from the Hamiltonian and the jump operators, of every complex matrix that the generator
      annihilates and whose trace is one, and of all parameters in the domain. What has to be believed
      then: the kernel of Coq and the axioms of its real numbers; the definitions of the library
      (\\texttt{proofs/coq}: matrices, generator, heat flow, partial transpose, eigenvalues, negativity)
      and of the file \\texttt{Model.v}; and that the statement says what the paper prints. No computer
      algebra has to be believed: it found the proofs and does not vouch for them. All other verdicts
      rest on this program and on its computer algebra.
      """;

  String print() {
    StringBuilder out = new StringBuilder("\n\\section{The proof kernel}\n");
    out.append(TRUSTED);
    list(out, "Checked", ids(KernelCheck.State.CHECKED));
    list(out, "Refused by Coq", ids(KernelCheck.State.FAILED));
    list(out, "Written as theorems that Coq has not seen", ids(KernelCheck.State.NOT_AVAILABLE));
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (ClaimReport claim : report.claims()) {
      KernelCheck check = report.kernel(claim);
      if (check.state() == KernelCheck.State.NOT_EXPORTED) {
        reasons.computeIfAbsent(check.remark(), key -> new ArrayList<>()).add(claim.claim().id());
      }
    }
    reasons.forEach((reason, ids) -> list(out, TexText.escape(capitalised(reason)), ids));
    return out.toString();
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static void list(StringBuilder out, String heading, List<String> ids) {
    if (!ids.isEmpty()) {
      out.append("\n\\pagebreak[1]{\\raggedright ").append(heading).append(": ");
      out.append(ReportWords.codes(ids)).append(".\\par}\n");
    }
  }

  private List<String> ids(KernelCheck.State state) {
    return report.claims().stream()
        .filter(claim -> report.kernel(claim).state() == state)
        .map(claim -> claim.claim().id())
        .toList();
  }
}
