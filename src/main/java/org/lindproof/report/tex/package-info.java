/** Names, operators, observables, text and tables in LaTeX. */
package org.lindproof.report.tex;
