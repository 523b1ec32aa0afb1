// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

/** Decides approvals: each once, and executed if approved. */
public interface Approvals {

  /**
   * Approves and executes.
   *
   * @throws NotPendingException if it is unknown, decided or expired
   */
  void approve(long id, String userId);

  /**
   * Rejects.
   *
   * @throws NotPendingException if it is unknown, decided or expired
   */
  void reject(long id, String userId, String reason);
}
