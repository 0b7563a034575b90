package org.lindproof.steady.symja;

import java.time.Duration;
import org.lindproof.algebra.expression.Expression;
import org.lindproof.cas.CasResult;
import org.lindproof.cas.SymjaSession;
import org.lindproof.cas.ZeroTest;

/** Symja for the length of a run. Starting returns at once; the engine comes up meanwhile. */
public final class SymjaEngine implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(6);

  private final SymjaSession session;

  private SymjaEngine(SymjaSession session) {
    this.session = session;
  }

  public static SymjaEngine start() {
    return new SymjaEngine(SymjaSession.start(LIMIT));
  }

  public SymjaSession session() {
    return session;
  }

  /** What Symja says of an expression. */
  public enum Finding {
    ZERO,
    NOT_ZERO,
    NO_ANSWER
  }

  /** Whether a rational expression over real symbols vanishes identically, by its normal form. */
  public Finding isZero(Expression expression) {
    CasResult<ZeroTest> result = session.isIdenticallyZero(expression);
    return result
        .toOptional()
        .map(
            test ->
                switch (test) {
                  case ZERO -> Finding.ZERO;
                  case NONZERO -> Finding.NOT_ZERO;
                  case UNKNOWN -> Finding.NO_ANSWER;
                })
        .orElse(Finding.NO_ANSWER);
  }

  @Override
  public void close() {
    session.close();
  }
}
