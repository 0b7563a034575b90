/** The same derivation by Symja: its model, its elimination and its test for zero. */
package org.lindproof.steady.symja;
