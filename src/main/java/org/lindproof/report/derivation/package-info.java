/** The sections on the model, on the steps of the derivation and on what they lead to. */
package org.lindproof.report.derivation;
