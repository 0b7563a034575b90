/**
 * The floating-point route: an independent numeric witness. It shares the model ({@code quantum})
 * with the exact route and nothing else: matrices are built from operator trees by Kronecker
 * products, the steady state is the solution of the full linear system L rho = 0, Tr rho = 1, and
 * observables are evaluated from their meaning as operators. Units: hbar = k_B = 1.
 *
 * <p>Every number carries a bound on its absolute error: rounding is charged operation by operation
 * (see {@link org.lindproof.numeric.linear.ComplexValue}), and the linear system is solved with a
 * componentwise a-posteriori bound (see {@link org.lindproof.numeric.linear.LinearSystem}). The
 * parameters of a point are taken as exact doubles. Bounds are floating-point numbers themselves
 * and are not rounded outwards; a factor of two on every rounding covers that. Such a number
 * supports or refutes, it proves nothing.
 */
package org.lindproof.numeric;
