/** What the statistics of baths say in proofs: exponentials, and the order of occupations. */
package org.lindproof.kernel.thermal;
