package org.lindproof.verify.verdict;

import org.lindproof.algebra.expression.Statement;

/**
 * The smallest edit found that makes a refuted formula true, itself proved.
 *
 * @param edit what was changed, a short phrase without full stop
 * @param statement the repaired formula, over the study's symbols
 * @param size how many tokens of the formula were changed: numbers, symbols, signs, relations,
 *     exponents, bars, root signs; one where only the reach of a root, a bar or brackets was
 */
public record Repair(String edit, Statement statement, int size) {}
