// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/** Why the second of two callers gets an error, of the database or of the library before it. */
public enum Refusal {
  /** A unique key holds the value of another row. */
  KEY,
  /**
   * Somebody else has changed what was read: by a version, by the isolation level (PostgreSQL,
   * 13.2.2 and 13.2.3), or in a deadlock.
   */
  CHANGE
}
