/** Formulas in one line of plain text, as they stand in the YAML files. */
package org.lindproof.paper.plain;
