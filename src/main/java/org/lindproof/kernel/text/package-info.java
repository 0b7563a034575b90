/** Names, formulas, operators and matrices written in the language of Coq. */
package org.lindproof.kernel.text;
