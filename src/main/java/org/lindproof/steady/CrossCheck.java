package org.lindproof.steady;

/**
 * An independent check of the derivation that was run.
 *
 * @param what was checked, a sentence
 * @param passed whether it came out as it must
 * @param millis how long it took
 */
public record CrossCheck(String what, boolean passed, long millis) {}
