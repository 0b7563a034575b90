/** States that are not the steady state: what a paper says of states in general. */
package org.lindproof.quantum.state;
