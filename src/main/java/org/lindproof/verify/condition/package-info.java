/** Order relations between surds as Boolean formulas over the signs of irreducible polynomials. */
package org.lindproof.verify.condition;
