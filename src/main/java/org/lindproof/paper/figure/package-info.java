/** The figures that a study wants drawn: quantities along a parameter or over two. */
package org.lindproof.paper.figure;
