/** The data of a study's figures, every value with a proved bound of its error. */
package org.lindproof.verify.figure;
