// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.Locale;
import java.util.Set;

/**
 * The database functions that take or release a lock that has a key instead of rows.
 *
 * <p>PostgreSQL 18 documentation, section 9.28.10, "Advisory Lock Functions"; MySQL 8.4 manual,
 * section 14.14, "Locking Functions"; SQL Server {@code sp_getapplock}; Oracle {@code DBMS_LOCK}.
 */
final class LockFunctions {
  private static final Set<String> OTHERS =
      Set.of(
          "get_lock",
          "release_lock",
          "release_all_locks",
          "sp_getapplock",
          "sp_releaseapplock",
          "dbms_lock.request",
          "dbms_lock.release");

  private LockFunctions() {}

  /** Whether a function of this name takes or releases such a lock. */
  static boolean contains(String function) {
    String name = function.toLowerCase(Locale.ROOT);
    return OTHERS.contains(name)
        || name.startsWith("pg_advisory_")
        || name.startsWith("pg_try_advisory_");
  }
}
