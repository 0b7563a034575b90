package org.lindproof.paper.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands under a figure, and how its parameters are labelled.
 *
 * @param id unique in the study, also for those who do not tell capitals; letters, digits, {@code _
 *     -}
 * @param cite the paper's figure, for example {@code Figure 2 (a)}
 * @param caption one sentence
 * @param claims ids of the claims about what the figure shows
 * @param units parameter to what it is divided by
 */
public record FigureHeading(
    String id,
    String cite,
    Optional<String> caption,
    List<String> claims,
    Map<String, Unit> units) {
  public FigureHeading {
    claims = List.copyOf(claims);
    units = Map.copyOf(units);
  }
}
