// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Term;
import dev.racewindow.sql.LockStrength;

/** The row locks behind the names of lock mode constants. */
final class LockModes {
  private LockModes() {}

  /** The lock of a constant by the name that Java's persistence APIs have for it. */
  static LockStrength of(Term term) {
    return term instanceof Term.Constant constant ? of(constant.text()) : LockStrength.NONE;
  }

  /**
   * The lock of a constant's name, qualified or not. A pessimistic write lock is {@code FOR NO KEY
   * UPDATE} on PostgreSQL; optimistic modes lock nothing.
   */
  static LockStrength of(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return switch (simple) {
      case "PESSIMISTIC_WRITE",
          "PESSIMISTIC_FORCE_INCREMENT",
          "UPGRADE",
          "UPGRADE_NOWAIT",
          "UPGRADE_SKIPLOCKED" ->
          LockStrength.NO_KEY_UPDATE;
      case "PESSIMISTIC_READ" -> LockStrength.SHARE;
      default -> LockStrength.NONE;
    };
  }
}
