/**
 * The quantities of a study as enclosed functions: by the closed forms of the observables, or,
 * where there are none, by solving for the steady state along lines in the space of the parameters.
 */
package org.lindproof.verify.quantity;
