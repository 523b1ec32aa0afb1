// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/**
 * Transaction isolation levels, weakest first, as PostgreSQL gives them (documentation of
 * PostgreSQL 18, section 13.2): READ UNCOMMITTED is READ COMMITTED there.
 */
public enum Isolation {
  READ_COMMITTED,
  REPEATABLE_READ,
  SERIALIZABLE
}
