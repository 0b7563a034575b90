/** Edits of formulas as trees: their kind, their size, where they apply. */
package org.lindproof.verify.repair.edit;
