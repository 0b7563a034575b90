/** Classes that break a rule of the architecture, for the tests of the rules. */
package org.lindproof.report.twin;
