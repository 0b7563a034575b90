/** The slips of the pen that are looked for, each kind by itself. */
package org.lindproof.verify.repair.slip;
