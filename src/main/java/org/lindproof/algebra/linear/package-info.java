/** Linear algebra over the rational numbers, exactly. */
package org.lindproof.algebra.linear;
