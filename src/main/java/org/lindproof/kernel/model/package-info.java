/** The files about a study's model: definitions, steady state, uniqueness, observables. */
package org.lindproof.kernel.model;
