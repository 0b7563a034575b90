/** Signs of polynomials on semialgebraic domains, with certificates. */
package org.lindproof.algebra.sign;
