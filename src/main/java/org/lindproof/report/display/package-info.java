/** Displayed formulas, broken into lines that fit the page. */
package org.lindproof.report.display;
