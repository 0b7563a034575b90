/** The model in study.yaml: sites, parameters, operators, baths, observables. */
package org.lindproof.paper.system;
