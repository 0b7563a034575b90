package org.lindproof.cas;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a request to the computer algebra session.
 *
 * @param <T> what was asked for
 */
public sealed interface CasResult<T> {

  /** The request was carried out; the value is exact. */
  record Value<T>(T value) implements CasResult<T> {
    public Value {
      Objects.requireNonNull(value);
    }
  }

  /** The request was stopped after {@code limit}; nothing is known of its outcome. */
  record TimedOut<T>(Duration limit) implements CasResult<T> {}

  /** The evaluator could not do it, or returned something that is not a value. */
  record Failed<T>(String reason) implements CasResult<T> {}

  /** The value, where there is one. */
  default Optional<T> toOptional() {
    return this instanceof Value<T> value ? Optional.of(value.value()) : Optional.empty();
  }

  /** The same outcome with another value. */
  default <R> CasResult<R> map(Function<? super T, ? extends R> function) {
    return flatMap(value -> new Value<>(function.apply(value)));
  }

  /** The outcome of a next request made with the value; what is not a value stays what it is. */
  default <R> CasResult<R> flatMap(Function<? super T, CasResult<R>> next) {
    if (this instanceof Value<T> value) {
      return next.apply(value.value());
    } else if (this instanceof TimedOut<T> timedOut) {
      return new TimedOut<>(timedOut.limit());
    }
    return new Failed<>(((Failed<T>) this).reason());
  }

  /**
   * The value.
   *
   * @throws CasException if there is none
   */
  default T orElseThrow() {
    if (this instanceof Value<T> value) {
      return value.value();
    } else if (this instanceof TimedOut<T> timedOut) {
      throw new CasException("stopped after " + timedOut.limit().toMillis() + " ms");
    }
    throw new CasException(((Failed<T>) this).reason());
  }
}
