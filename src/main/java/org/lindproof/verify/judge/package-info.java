/** How each kind of claim is decided. */
package org.lindproof.verify.judge;
