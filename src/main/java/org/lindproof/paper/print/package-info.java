/** The printers that write an expression down, in LaTeX or plain. */
package org.lindproof.paper.print;
