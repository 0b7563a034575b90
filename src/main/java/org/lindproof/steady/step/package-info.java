/** The derivation told step by step, in words and short expressions. */
package org.lindproof.steady.step;
