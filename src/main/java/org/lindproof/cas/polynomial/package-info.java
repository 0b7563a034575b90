/**
 * Rational functions on the polynomial arithmetic under Symja: what needs no evaluator and no
 * session.
 */
package org.lindproof.cas.polynomial;
