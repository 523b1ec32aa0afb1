// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.time.Duration;

/**
 * How a scenario is explored.
 *
 * @param isolation the level of transactions that ask for none
 * @param reduced whether schedules are left out that only swap independent steps
 * @param mostRuns how many schedules are run one after the other before the rest is sampled
 * @param samples how many schedules are drawn at random once the budget is spent
 * @param seed what the random draws depend on
 * @param patience how long a caller may run without coming to a step before it counts as hanging
 * @param timeOuts whether a time-out that a caller has set may pass at any moment at which it
 *     waits; else it passes only where nobody could go on otherwise
 */
public record Settings(
    Isolation isolation,
    boolean reduced,
    int mostRuns,
    int samples,
    long seed,
    Duration patience,
    boolean timeOuts) {

  /** The same as {@link #at} and its likes make, without time-outs. */
  public Settings(
      Isolation isolation,
      boolean reduced,
      int mostRuns,
      int samples,
      long seed,
      Duration patience) {
    this(isolation, reduced, mostRuns, samples, seed, patience, false);
  }

  /** All schedules that differ, up to 20,000, at an isolation level. */
  public static Settings at(Isolation isolation) {
    return new Settings(isolation, true, 20_000, 500, 1, Duration.ofSeconds(10), false);
  }

  /** The same without any reduction, to check the reduction. */
  public Settings unreduced() {
    return new Settings(isolation, false, mostRuns, samples, seed, patience, timeOuts);
  }

  /** The same with another budget. */
  public Settings budget(int runs, int randomSamples) {
    return new Settings(isolation, reduced, runs, randomSamples, seed, patience, timeOuts);
  }

  /** The same with other random draws. */
  public Settings seeded(long other) {
    return new Settings(isolation, reduced, mostRuns, samples, other, patience, timeOuts);
  }

  /** The same with another patience. */
  public Settings patience(Duration other) {
    return new Settings(isolation, reduced, mostRuns, samples, seed, other, timeOuts);
  }

  /** The same where the time-outs that callers set may pass before a lock is released. */
  public Settings withTimeOuts() {
    return new Settings(isolation, reduced, mostRuns, samples, seed, patience, true);
  }
}
