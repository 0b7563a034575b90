/** From the atoms of a labelled display to statements about the symbols of the study. */
package org.lindproof.paper.latex;
