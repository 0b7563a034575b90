/** A printed matrix beside the derived one: what differs, and how their rows correspond. */
package org.lindproof.verify.matrix;
