// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.step.Step;
import java.util.Set;

/**
 * A step that was let go.
 *
 * @param waited who waited before it
 * @param firstLook after how many nanoseconds to ask for the first time whether it waits
 * @param began when, in nanoseconds of the JVM's clock
 */
record Moving(Actor actor, Step step, Set<Integer> waited, long firstLook, long began) {
  /** The time between two looks at a step that seems to wait. */
  static final long AGAIN_NANOS = 125_000;

  /** The longest time between two looks, and the first for a step that should come back. */
  static final long LATE_NANOS = 2_000_000;

  private static final long EARLY_NANOS = 100_000;
  private static final long SOON_NANOS = 500_000;
  private static final long HARDLY_EVER_NANOS = 20_000_000;

  /**
   * A step that is let go now.
   *
   * @param waiting who waits
   * @param conflict whether it may have to wait for somebody
   */
  static Moving now(
      Actor actor, Step step, Set<Integer> waiting, boolean conflict, Foresight foresight) {
    long firstLook =
        switch (foresight) {
          case WAITS -> EARLY_NANOS;
          case RETURNS -> HARDLY_EVER_NANOS;
          case NONE -> conflict ? SOON_NANOS : LATE_NANOS;
        };
    return new Moving(actor, step, Set.copyOf(waiting), firstLook, System.nanoTime());
  }

  /** Whether somebody's wait in the database may end by it. */
  boolean mayRelease() {
    return step.kind() == Step.Kind.SESSION_END || actor.footprint().mayRelease();
  }

  /** Whether it is looked at so soon that the scheduler has to be woken for it. */
  boolean isSoon() {
    return firstLook <= SOON_NANOS;
  }
}
