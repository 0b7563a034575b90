/**
 * A run's outcome in several formats: JSON, a console table, and a LaTeX document that tells the
 * derivation. The same outcome gives the same bytes (running times stand in the JSON and on the
 * console only). Nothing here prints.
 */
package org.lindproof.report;
