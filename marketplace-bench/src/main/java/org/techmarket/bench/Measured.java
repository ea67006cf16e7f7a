package org.techmarket.bench;

import org.HdrHistogram.Histogram;

/**
 * How long each of many answers took, and all of them together.
 *
 * @param micros the answers' times in microseconds
 * @param succeeded how many were not refused
 */
record Measured(Histogram micros, long succeeded, double seconds) {

  private static final int DIGITS = 3;

  static Histogram histogram() {
    return new Histogram(DIGITS);
  }

  double perSecond() {
    return micros.getTotalCount() / seconds;
  }

  /** Milliseconds within which so many of a hundred answers came. */
  double millis(double percent) {
    return micros.getValueAtPercentile(percent) / 1000.0;
  }

  double meanMillis() {
    return micros.getMean() / 1000;
  }

  /** This and another run of the same thing. */
  Measured and(Measured other) {
    Histogram both = micros.copy();
    both.add(other.micros);
    return new Measured(both, succeeded + other.succeeded, seconds + other.seconds);
  }
}
