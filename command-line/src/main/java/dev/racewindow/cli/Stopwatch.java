// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import java.util.ArrayList;
import java.util.List;

/** Measures phases that follow one another: how long each took, and what of the heap. */
final class Stopwatch {
  /** Where the measures come from; a test gives its own. */
  interface Gauge {
    /** A clock that only its differences mean something of, in nanoseconds. */
    long nanos();

    /** Bytes of the heap in use now, garbage that was not collected yet included. */
    long used();

    /** Forgets the peak. */
    void resetPeak();

    /** The most bytes of the heap that were in use since the peak was forgotten. */
    long peak();
  }

  /**
   * One phase.
   *
   * @param used bytes of the heap in use when it ended
   * @param peak the most bytes in use while it ran
   */
  record Phase(String name, long nanos, long used, long peak) {}

  private final Gauge gauge;
  private final List<Phase> phases = new ArrayList<>();
  private String running = "";
  private long start;

  Stopwatch(Gauge gauge) {
    this.gauge = gauge;
  }

  /** A phase begins; the one before has ended. */
  void begin(String name) {
    end();
    running = name;
    gauge.resetPeak();
    start = gauge.nanos();
  }

  /** The phase that runs has ended, if there is one. */
  void end() {
    if (!running.isEmpty()) {
      long nanos = gauge.nanos() - start;
      phases.add(new Phase(running, nanos, gauge.used(), gauge.peak()));
      running = "";
    }
  }

  /** The phases that have ended, in order. */
  List<Phase> phases() {
    return List.copyOf(phases);
  }
}
