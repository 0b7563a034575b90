/** Claims about operators, and about the equation of motion of a vector, as theorems. */
package org.lindproof.kernel.operator;
