package org.lindproof.report.twin;

import org.lindproof.numeric.NumericRoute;

/** A report must not compute. */
public record ReportComputes(NumericRoute route) {}
