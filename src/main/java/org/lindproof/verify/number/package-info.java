/** How claims about numbers that are read off figures are decided: agreements and trends. */
package org.lindproof.verify.number;
