package org.lindproof.report.twin;

import java.util.List;
import org.lindproof.verify.twin.VerifyWritesReports;

/** One half of a cycle. */
public record ReportAsksVerifyBack(List<VerifyWritesReports> parts) {}
