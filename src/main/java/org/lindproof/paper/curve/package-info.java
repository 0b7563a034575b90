/** Reads what a study says of curves: named points, ranges, quantities along a parameter. */
package org.lindproof.paper.curve;
