// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

/**
 * Row lock strengths of PostgreSQL, weakest first (PostgreSQL 18 documentation, section 13.3.2,
 * "Row-Level Locks").
 */
public enum LockStrength {
  NONE,
  KEY_SHARE,
  SHARE,
  NO_KEY_UPDATE,
  UPDATE;

  /** Whether two callers that hold it exclude each other, so that an update is safe under it. */
  public boolean isExclusive() {
    return this == NO_KEY_UPDATE || this == UPDATE;
  }
}
