/** Files about spectra of partial transposes: negativities, critical values of currents. */
package org.lindproof.kernel.spectrum;
