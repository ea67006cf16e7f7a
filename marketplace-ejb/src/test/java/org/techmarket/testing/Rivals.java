package org.techmarket.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many try the same thing at the same instant. */
public final class Rivals {

  private static final int MOST_SECONDS = 30;

  private Rivals() {}

  /**
   * How one of them fared.
   *
   * @param refusal null when it succeeded
   */
  public record Outcome<T>(T result, Throwable refusal) {
    public boolean isSuccess() {
      return refusal == null;
    }
  }

  /** Starts all attempts together, each in its own thread, and waits for all of them. */
  public static <T> List<Outcome<T>> race(int rivals, IntFunction<T> attempt) {
    CountDownLatch start = new CountDownLatch(rivals);
    ExecutorService threads = Executors.newFixedThreadPool(rivals);
    try {
      List<Future<T>> running =
          IntStream.range(0, rivals)
              .mapToObj(n -> threads.submit(waiting(start, () -> attempt.apply(n))))
              .toList();
      return running.stream().map(Rivals::outcome).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  /** How something that runs in another thread has fared. */
  public static <T> Outcome<T> outcome(Future<T> future) {
    try {
      return new Outcome<>(future.get(MOST_SECONDS, TimeUnit.SECONDS), null);
    } catch (ExecutionException e) {
      return new Outcome<>(null, e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> Callable<T> waiting(CountDownLatch start, Callable<T> attempt) {
    return () -> {
      start.countDown();
      start.await();
      return attempt.call();
    };
  }
}
