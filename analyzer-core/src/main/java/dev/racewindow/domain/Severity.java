// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/** What a race costs if it happens; the order is the order of importance, worst first. */
public enum Severity {
  HIGH,
  MEDIUM,
  LOW;

  /** Whether it is as bad as a limit or worse. */
  public boolean isAtLeast(Severity limit) {
    return compareTo(limit) <= 0;
  }
}
