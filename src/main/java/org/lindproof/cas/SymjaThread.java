package org.lindproof.cas;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.lindproof.cas.polynomial.UntranslatableException;

/** The thread on which one kernel lives. Once a request ran out of time it is not used again. */
final class SymjaThread {
  // Symja recurses into deep trees
  private static final long STACK_BYTES = 256L << 20;
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final ExecutorService executor =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> {
            Thread thread = new Thread(null, task, "symja", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });
  private final Future<Kernel> kernel;

  /** Returns at once; the kernel starts in the background. */
  SymjaThread() {
    kernel = executor.submit((Callable<Kernel>) Kernel::start);
  }

  /** Runs one task. The time that the start takes does not count. */
  <T> CasResult<T> run(Function<Kernel, T> task, Duration limit) {
    Kernel ready;
    try {
      ready = kernel.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return interrupted();
    } catch (ExecutionException e) {
      return new CasResult.Failed<>("the engine did not start: " + e.getCause());
    } catch (TimeoutException e) {
      return new CasResult.TimedOut<>(START_LIMIT);
    }
    Future<CasResult<T>> future = executor.submit(() -> attempt(task, ready));
    try {
      return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return new CasResult.TimedOut<>(limit);
    } catch (InterruptedException e) {
      return interrupted();
    } catch (ExecutionException | CancellationException e) {
      return new CasResult.Failed<>(String.valueOf(e.getMessage()));
    }
  }

  /** Interrupts what runs; nothing can be run any more. */
  void stop() {
    executor.shutdownNow();
  }

  private static <T> CasResult<T> attempt(Function<Kernel, T> task, Kernel kernel) {
    try {
      return new CasResult.Value<>(task.apply(kernel));
    } catch (UntranslatableException e) {
      return new CasResult.Failed<>(e.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new CasResult.Failed<>(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static <T> CasResult<T> interrupted() {
    Thread.currentThread().interrupt();
    return new CasResult.Failed<>("interrupted while waiting");
  }
}
