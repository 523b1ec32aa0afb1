// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

/** Takes jobs to workers; what it took, nobody takes back. */
@FunctionalInterface
public interface BackfillQueue {

  /**
   * Sends a job.
   *
   * @throws QueueRefusedException if it did not take the job
   */
  void send(BackfillJob job);
}
