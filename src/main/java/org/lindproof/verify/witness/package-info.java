/** Points of the domain: exact counterexamples, and the floating-point route as a witness. */
package org.lindproof.verify.witness;
