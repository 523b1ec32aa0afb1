// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

/** An approval is unknown, was decided before, or has expired; nothing was executed. */
public final class NotPendingException extends RuntimeException {

  /** Names the approval. */
  public NotPendingException(long id) {
    super("Approval " + id + " is not pending: it is unknown, was decided before, or has expired.");
  }
}
