/** Programs that bench/derive.sh runs in a JVM of their own, cold. */
package org.lindproof.bench;
