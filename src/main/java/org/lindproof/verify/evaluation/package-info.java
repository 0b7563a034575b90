/** Printed formulas as exact functions on the domain of a claim. */
package org.lindproof.verify.evaluation;
