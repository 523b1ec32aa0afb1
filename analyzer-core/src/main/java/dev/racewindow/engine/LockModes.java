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

  /** Whether a lock mode has the version of the row changed, whatever else is. */
  static boolean increments(Term term) {
    return term instanceof Term.Constant constant && increments(constant.text());
  }

  /** The same by a constant's name; {@code WRITE} is an older one (Jakarta Persistence, 3.4.4). */
  static boolean increments(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return switch (simple) {
      case "OPTIMISTIC_FORCE_INCREMENT", "PESSIMISTIC_FORCE_INCREMENT", "WRITE", "FORCE" -> true;
      default -> false;
    };
  }

  /**
   * The lock of a constant's name, qualified or not. A pessimistic write lock is {@code FOR NO KEY
   * UPDATE} on PostgreSQL; optimistic modes lock nothing. That the version is compared before the
   * commit, as {@code OPTIMISTIC} has it, keeps nobody from changing the row right after that.
   */
  static LockStrength of(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return switch (simple) {
      case "PESSIMISTIC_WRITE", "PESSIMISTIC_FORCE_INCREMENT", "UPGRADE", "UPGRADE_NOWAIT" ->
          LockStrength.NO_KEY_UPDATE;
      case "UPGRADE_SKIPLOCKED" -> LockStrength.SKIP_LOCKED;
      case "PESSIMISTIC_READ" -> LockStrength.SHARE;
      default -> LockStrength.NONE;
    };
  }
}
