/**
 * What a paper claims, as data: printed formulas, and the kind and the assumptions of each claim.
 */
package org.lindproof.paper.claim;
