/** The verification of a whole study, claim by claim, and its outcome. */
package org.lindproof.verify;
