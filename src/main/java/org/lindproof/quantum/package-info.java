/**
 * The physics as immutable data: sites, operators, Hamiltonian, jump operators, baths, parameters
 * with their domains, notation and observables. Units: hbar = k_B = 1. What it all means as
 * matrices is left to the two routes, which share this model and nothing else.
 */
package org.lindproof.quantum;
