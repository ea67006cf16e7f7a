package org.techmarket.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Clients that want something; they share the processors with who gives it. */
final class Load {

  /** What a client does. */
  @FunctionalInterface
  interface Work {

    /**
     * Does it once and says whether it succeeded; what is unforeseen is thrown.
     *
     * @param client from 0; never in two places at once
     * @param turn what it is for: how many times this client did it before, or which contender
     */
    boolean once(int client, int turn) throws Exception;
  }

  private Load() {}

  /** Every client does its turns one after the other, never two at once. */
  static Measured steady(int clients, int turns, Work work) throws Exception {
    return together(
        clients,
        (client, histogram, released) -> {
          long succeeded = 0;
          for (int turn = 0; turn < turns; turn++) {
            long from = System.nanoTime();
            succeeded += work.once(client, turn) ? 1 : 0;
            histogram.recordValue((System.nanoTime() - from) / 1000);
          }
          return succeeded;
        });
  }

  /**
   * So many contenders come at one moment and are served by so many workers; their time counts from
   * that moment, so that waiting for a worker is part of it.
   */
  static Measured rush(int contenders, int workers, Work work) throws Exception {
    return together(
        workers,
        (worker, histogram, released) -> {
          long succeeded = 0;
          for (int contender = worker; contender < contenders; contender += workers) {
            succeeded += work.once(worker, contender) ? 1 : 0;
            histogram.recordValue((System.nanoTime() - released) / 1000);
          }
          return succeeded;
        });
  }

  private static Measured together(int threads, Client client) throws Exception {
    CountDownLatch ready = new CountDownLatch(threads);
    CountDownLatch go = new CountDownLatch(1);
    long[] released = new long[1];
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Histogram> histograms = new ArrayList<>();
      List<Future<Long>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        Histogram own = Measured.histogram();
        histograms.add(own);
        running.add(
            pool.submit(
                () -> {
                  ready.countDown();
                  go.await();
                  return client.run(number, own, released[0]);
                }));
      }
      ready.await();
      released[0] = System.nanoTime();
      go.countDown();
      long succeeded = 0;
      for (Future<Long> each : running) {
        succeeded += each.get();
      }
      double seconds = (System.nanoTime() - released[0]) / 1e9;
      Histogram all = Measured.histogram();
      histograms.forEach(all::add);
      return new Measured(all, succeeded, seconds);
    } finally {
      pool.shutdownNow();
    }
  }

  private interface Client {
    long run(int number, Histogram histogram, long released) throws Exception;
  }
}
