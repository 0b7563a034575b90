/** Polynomials written so that their sign can be seen, for a tactic that looks at every node. */
package org.lindproof.kernel.certificate;
