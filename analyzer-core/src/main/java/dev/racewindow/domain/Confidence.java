// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/** How sure the analysis is that what it reports can happen, surest first. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW;

  /** Whether it is as sure as a limit or surer. */
  public boolean isAtLeast(Confidence limit) {
    return compareTo(limit) <= 0;
  }
}
