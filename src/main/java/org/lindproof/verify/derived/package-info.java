/** What was derived for the quantity or the condition that a claim speaks of, for comparison. */
package org.lindproof.verify.derived;
