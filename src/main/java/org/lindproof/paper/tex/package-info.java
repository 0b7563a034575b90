/** From the characters of a LaTeX source to tokens and atoms; no meaning yet. */
package org.lindproof.paper.tex;
