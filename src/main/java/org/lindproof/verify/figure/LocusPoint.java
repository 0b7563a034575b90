package org.lindproof.verify.figure;

import org.lindproof.algebra.Rational;
import org.lindproof.algebra.interval.Enclosed;

/** A point of a locus in a plane: at this y, it is at this x. */
public record LocusPoint(Rational y, Enclosed x) {}
