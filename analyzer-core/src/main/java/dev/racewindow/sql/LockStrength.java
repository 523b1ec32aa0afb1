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
  UPDATE,
  /**
   * {@code FOR UPDATE SKIP LOCKED}: excludes others from the rows found, and passes theirs over.
   */
  SKIP_LOCKED;

  /** Whether two callers that hold it exclude each other, so that an update is safe under it. */
  public boolean isExclusive() {
    return compareTo(NO_KEY_UPDATE) >= 0;
  }
}
