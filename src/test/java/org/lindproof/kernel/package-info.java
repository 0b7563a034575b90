/** Tests of the export to Coq; those that need coqc are skipped where it is missing. */
package org.lindproof.kernel;
