/** Running coqc, and remembering by content what it has seen. */
package org.lindproof.kernel.check;
