/**
 * Exact algebra: rationals, polynomials over Z, rational functions, complex matrices over them, and
 * signs of polynomials on semialgebraic domains. It knows no physics. Rings does the heavy work and
 * does not leave this room.
 */
package org.lindproof.algebra;
