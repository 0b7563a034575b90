package org.lindproof.paper.system;

import java.util.Optional;
import org.lindproof.quantum.OpenSystem;

/**
 * What study.yaml says.
 *
 * @param route how far the exact route is to go
 * @param regime where the master equation is meant to hold, if the study says so
 */
public record Model(OpenSystem system, ExactRoute route, Optional<Regime> regime) {}
