/** What would make a refuted formula true: a condition, or a small edit. */
package org.lindproof.verify.repair;
