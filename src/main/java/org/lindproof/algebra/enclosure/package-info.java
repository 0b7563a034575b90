/**
 * Linear algebra in one variable t with rigorous enclosures: systems of linear equations whose
 * coefficients are polynomials in t, known only within intervals, their solutions as quotients of
 * such polynomials, and eigenvalues of Hermitian matrices of them.
 */
package org.lindproof.algebra.enclosure;
