/**
 * How formulas over operators are decided: evaluated exactly as matrices over the study's ring, in
 * a state of unknowns where the formula is about any state.
 */
package org.lindproof.verify.operator;
