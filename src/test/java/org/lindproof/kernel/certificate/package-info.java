/** Tests of certificates of signs. */
package org.lindproof.kernel.certificate;
