/** Formulas as immutable trees. The only form in which a formula travels between the engines. */
package org.lindproof.algebra.expression;
