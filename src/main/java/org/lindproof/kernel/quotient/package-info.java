/** Formulas brought to one quotient, in the names of the numerators and denominators. */
package org.lindproof.kernel.quotient;
