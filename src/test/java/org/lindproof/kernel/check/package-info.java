/** Tests of what is made of coqc's output. */
package org.lindproof.kernel.check;
