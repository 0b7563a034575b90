package org.lindproof.verify.repair.edit;

import java.util.List;
import org.lindproof.algebra.expression.Expression;

/** The edits of one kind that start at a node of a tree. */
@FunctionalInterface
public interface LocalEdits {

  /** The edits of a node; their results replace the node. */
  List<Edit> at(Expression node, Place place);
}
