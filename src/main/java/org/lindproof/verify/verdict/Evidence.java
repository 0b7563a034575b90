package org.lindproof.verify.verdict;

/**
 * What an engine found about a claim.
 *
 * @param finding one sentence without full stop
 */
public record Evidence(Engine engine, String finding) {}
