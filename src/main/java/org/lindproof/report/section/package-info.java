/** The sections on the claims: what the paper states, the verdicts, how they were found. */
package org.lindproof.report.section;
