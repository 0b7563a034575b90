/**
 * The exact route: generator, component equations, blocks, elimination, steady state, observables.
 * Symja derives step by step; Rings solves the whole system by itself; the two must agree.
 */
package org.lindproof.steady;
