/**
 * Complex numbers and matrices that carry a bound on their error, linear systems and Hermitian
 * spectra over them. Knows no physics.
 */
package org.lindproof.numeric.linear;
