/** Claims about the negativity of states that a paper names, as theorems. */
package org.lindproof.kernel.state;
