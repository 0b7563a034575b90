/**
 * The computer algebra session: Symja behind one thread, a time limit and a closed table of names.
 * Trees go in, trees come out; no type of Symja and no string of its language leaves this room.
 */
package org.lindproof.cas;
