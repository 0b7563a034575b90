/**
 * Quantities of the steady state as functions of the parameters that are enclosed in intervals over
 * boxes, thermal rates included, and what can be proved with them: signs of derivatives, roots.
 */
package org.lindproof.verify.enclosure;
