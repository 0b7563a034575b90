/**
 * Rigorous enclosures where closed forms are out of reach: the steady state along one parameter,
 * all others fixed, as quotients of polynomials whose coefficients are enclosed in intervals.
 */
package org.lindproof.steady.enclosure;
