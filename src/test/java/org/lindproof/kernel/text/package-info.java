/** Tests of formulas written in the language of Coq. */
package org.lindproof.kernel.text;
