/** What is decided about a claim and on what evidence. */
package org.lindproof.verify.verdict;
