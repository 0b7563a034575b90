/** States that are not the steady state, in floating point. */
package org.lindproof.numeric.state;
