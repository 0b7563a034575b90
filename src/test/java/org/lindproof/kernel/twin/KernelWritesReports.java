package org.lindproof.kernel.twin;

import org.lindproof.report.PdfBuilder;

/** The export must not depend on how verdicts are reported. */
public record KernelWritesReports(PdfBuilder builder) {}
