package org.lindproof.paper.twin;

import org.apache.commons.math3.complex.Complex;

/** Commons Math stays inside numeric. */
public record PaperUsesCommonsMath(Complex value) {}
