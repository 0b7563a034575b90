/** Classes that break a rule of the kernel room on purpose. */
package org.lindproof.kernel.twin;
