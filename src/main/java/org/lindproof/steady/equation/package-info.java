/** The generator, its component equations and blocks, their exact solution and its uniqueness. */
package org.lindproof.steady.equation;
