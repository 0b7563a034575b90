package org.lindproof.paper.system;

import java.util.Locale;

/** How far the exact route is to go. */
public enum ExactRoute {
  /** The steady state as a function of all parameters. */
  CLOSED_FORM,
  /** The equations for all parameters; steady states only at points and along lines. */
  POINTWISE;

  /** The name in study.yaml. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
