/** Matrices that fall apart into blocks: which indices are coupled, and determinants. */
package org.lindproof.algebra.block;
