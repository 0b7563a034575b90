package org.lindproof.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.lindproof.paper.Study;
import org.lindproof.paper.figure.Figure;
import org.lindproof.verify.figure.FigureData;
import org.lindproof.verify.figure.FigureSampling;
import org.lindproof.verify.quantity.Enclosures;

/** Computes what the figures of a study show, several at a time. */
record StudyFigures(Study study, Enclosures enclosures) {

  /** The data of all figures, in the study's order. */
  List<FigureData> sample(Progress progress) {
    List<Figure> figures = study.figures();
    ExecutorService workers =
        Workers.daemons(Runtime.getRuntime().availableProcessors(), "figures of " + study.name());
    try {
      List<Future<FigureData>> futures = new ArrayList<>();
      for (Figure figure : figures) {
        String place =
            "figure %s (%d of %d)"
                .formatted(figure.heading().id(), futures.size() + 1, figures.size());
        futures.add(
            workers.submit(
                () -> {
                  progress.at(place);
                  return new FigureSampling(enclosures, study.system().constraints())
                      .sample(figure);
                }));
      }
      return futures.stream().map(Workers::await).toList();
    } finally {
      workers.shutdownNow();
    }
  }
}
