/** How much a refuted formula matters: what it does to the conclusions of its study. */
package org.lindproof.verify.severity;
