// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

/** The queue did not take a job; it may be sent again. */
public final class QueueRefusedException extends RuntimeException {

  /** Says why. */
  public QueueRefusedException(String reason) {
    super(reason);
  }
}
