package org.techmarket.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * Where a thread is while it works, looked at every few milliseconds: the share of the looks is the
 * share of the time. It needs no clock in the code that is measured.
 */
final class StackShares implements AutoCloseable {

  private static final int EVERY_MILLIS = 2;

  private final Map<String, String> parts;
  private final String other;
  private final Map<String, LongAdder> looks = new LinkedHashMap<>();
  private final Thread watcher = new Thread(this::watch, "stack shares");
  private volatile Thread watched;
  private volatile boolean isOver;

  /**
   * @param parts the name of each part, and what a frame of the stack says that is in it, as {@code
   *     class.method}; the first that fits counts
   * @param other the name of all the rest
   */
  StackShares(Map<String, String> parts, String other) {
    this.parts = parts;
    this.other = other;
    parts.keySet().forEach(part -> looks.put(part, new LongAdder()));
    looks.put(other, new LongAdder());
    watcher.setDaemon(true);
    watcher.start();
  }

  /** The thread that works; to be said by itself. */
  void itIsMe() {
    watched = Thread.currentThread();
  }

  /** From 0 to 1, by the names of the parts. */
  Map<String, Double> shares() {
    double all = looks.values().stream().mapToLong(LongAdder::sum).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    looks.forEach((part, count) -> shares.put(part, count.sum() / all));
    return shares;
  }

  @Override
  public void close() throws InterruptedException {
    isOver = true;
    watcher.join();
  }

  private void watch() {
    try {
      while (!isOver) {
        Thread.sleep(EVERY_MILLIS);
        if (watched != null) {
          looks.get(part(watched.getStackTrace())).increment();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String part(StackTraceElement[] stack) {
    return parts.entrySet().stream()
        .filter(part -> Arrays.stream(stack).anyMatch(frame -> isIn(frame, part.getValue())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(other);
  }

  private static boolean isIn(StackTraceElement frame, String places) {
    String at = frame.getClassName() + "." + frame.getMethodName();
    return at.matches(".*(" + places + ").*");
  }
}
