package org.lindproof.paper.claim;

import java.util.Map;

/** A formula of paper.tex, read whole. */
public sealed interface PaperFormula permits PrintedFormula, OperatorFormula {

  /** Label of the display it stands in. */
  String label();

  /** Its place in an aligned block or, row by row, in a matrix of numbers, from 1. */
  int item();

  /** Values of the running indices in this instance, for example j = h; empty if it has none. */
  Map<String, String> indices();

  /** As printed, without the alignment marks. */
  String tex();

  /** In paper.tex, where it begins. */
  int line();

  /** How many relations join its sides; 0 if it is no chain. */
  int links();
}
