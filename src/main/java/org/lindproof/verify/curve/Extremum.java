package org.lindproof.verify.curve;

import org.lindproof.algebra.interval.Interval;
import org.lindproof.paper.claim.ParameterRange;

/**
 * The only stationary point of a quantity inside a range.
 *
 * @param place encloses it
 * @param value encloses the quantity there
 * @param maximum whether the quantity rises before it and falls beyond it; if not, the other way
 */
public record Extremum(ParameterRange place, Interval value, boolean maximum) {}
