package org.lindproof.paper.twin;

import org.lindproof.steady.Derivation;

/** A transcription must not be copied from the answer. */
public record PaperCopiesTheAnswer(Derivation derivation) {}
