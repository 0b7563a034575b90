/** Real numbers of the form a + b sqrt(t) + ..., exactly. */
package org.lindproof.algebra.radical;
