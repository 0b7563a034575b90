/** Closed forms of the observables, and the partial transpose that decides entanglement. */
package org.lindproof.steady.observable;
