// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

/** Hands out the months that wait; several run at a time, on several machines. */
public interface BackfillScheduler {

  /** Hands out what waits now. */
  Tally run();
}
