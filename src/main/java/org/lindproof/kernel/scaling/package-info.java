/** Theorems about how quantities scale when parameters are multiplied by lambda. */
package org.lindproof.kernel.scaling;
