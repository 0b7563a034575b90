/** Identities that hold in every steady state and are decided without a closed form of it. */
package org.lindproof.verify.stationary;
