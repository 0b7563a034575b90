/** How claims about curves are decided: monotone, one root, one threshold, one extremum. */
package org.lindproof.verify.curve;
