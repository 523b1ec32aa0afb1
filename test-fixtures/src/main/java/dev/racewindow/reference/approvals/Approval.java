// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

/**
 * An action that waits for a person's decision, or had one.
 *
 * @param actionData what its handler is to do
 * @param status {@code pending}, {@code approved} or {@code rejected}
 * @param expired whether it may not be decided any more
 * @param version counts its changes
 */
public record Approval(long id, String actionData, String status, boolean expired, int version) {

  /** Whether it may be decided now. */
  public boolean isPending() {
    return status.equals("pending") && !expired;
  }
}
