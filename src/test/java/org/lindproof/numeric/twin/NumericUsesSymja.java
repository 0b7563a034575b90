package org.lindproof.numeric.twin;

import org.matheclipse.core.interfaces.IExpr;

/** Symja stays inside cas. */
public record NumericUsesSymja(IExpr expression) {}
