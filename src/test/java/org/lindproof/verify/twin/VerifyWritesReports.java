package org.lindproof.verify.twin;

import org.lindproof.report.twin.ReportAsksVerifyBack;

/** Verdicts must not know how they are printed. */
public record VerifyWritesReports(ReportAsksVerifyBack report) {}
