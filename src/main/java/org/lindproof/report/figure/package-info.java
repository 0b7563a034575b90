/** Figures as data files and as plots that TeX draws from them. */
package org.lindproof.report.figure;
