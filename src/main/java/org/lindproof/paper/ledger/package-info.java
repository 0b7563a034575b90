/** The statements of a paper that a study owes a verdict. */
package org.lindproof.paper.ledger;
