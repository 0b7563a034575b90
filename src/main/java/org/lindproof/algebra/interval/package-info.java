/**
 * Interval arithmetic with outward rounding, in arbitrary precision, and Taylor arithmetic (jets)
 * over it: every result encloses the exact one, whatever was rounded. The source of certified
 * statements about functions that are not algebraic, such as the Bose-Einstein distribution.
 */
package org.lindproof.algebra.interval;
