// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Race;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ways to mend a window, best first, with the names of the user's own tables. */
final class Fixes {
  private Fixes() {}

  /** A row must not be inserted twice. */
  static List<Race.Fix> forInsert(Window window) {
    String table = snake(window.check().resource().name());
    SortedSet<String> columns = new TreeSet<>();
    window.check().key().equal().keySet().forEach(column -> columns.add(snake(column)));
    String list = columns.isEmpty() ? "…" : String.join(", ", columns);
    String name = "uq_" + table + (columns.isEmpty() ? "" : "_" + String.join("_", columns));
    return List.of(
        new Race.Fix(
            "Let the database refuse the duplicate, and handle the violation",
            "a migration, after existing duplicates are removed",
            "ALTER TABLE "
                + table
                + " ADD CONSTRAINT "
                + name.replace('.', '_')
                + " UNIQUE ("
                + list.replace('.', '_')
                + ");"),
        new Race.Fix(
            "Lock a row that all callers share before the check, such as the parent",
            "callers of one parent wait for each other; READ COMMITTED only",
            "@Lock(LockModeType.PESSIMISTIC_WRITE) Optional<Parent> findForUpdateById(Long id);"));
  }

  /** A row must not be overwritten with a value computed from an old one. */
  static List<Race.Fix> forUpdate(Window window, String columns) {
    String table = window.act().resource().name();
    String column = columns.split(",", 2)[0].strip();
    String update = "UPDATE " + snake(table) + " SET " + snake(column) + " = " + snake(column);
    boolean decided = window.decided().stream().anyMatch(path -> path.endsWith(column));
    Race.Fix atomic =
        decided
            ? new Race.Fix(
                "Test and change in one statement, and look at the count of rows that it changed",
                "none at run time; a count of 0 means that the test failed",
                update + " - ? WHERE id = ? AND " + snake(column) + " >= ?")
            : new Race.Fix(
                "Compute the new value in the statement that writes it",
                "none at run time; the row in memory is stale afterwards",
                update + " + ? WHERE id = ?");
    return List.of(
        atomic,
        new Race.Fix(
            "Give the row a version, and retry when it has changed",
            "a column, and a retry outside of the transaction",
            "@Version private long version;   // in " + table),
        new Race.Fix(
            "Lock the row when it is read, in the same transaction",
            "callers of one row wait for each other",
            "@Lock(LockModeType.PESSIMISTIC_WRITE) Optional<"
                + table
                + "> findForUpdateById(Long id);"));
  }

  private static String snake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
