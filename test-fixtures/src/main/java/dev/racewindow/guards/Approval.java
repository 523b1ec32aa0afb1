// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

/** An approval as it was read. */
record Approval(int status, int version) {
  /** Nobody has approved it yet. */
  static final int PENDING = 0;
}
