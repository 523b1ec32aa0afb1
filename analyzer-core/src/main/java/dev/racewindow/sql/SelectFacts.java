// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Scope.Resolved;
import dev.racewindow.sql.Scope.Row;
import dev.racewindow.sql.Statement.Aggregate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one SELECT says of the row that it reads first, which may lie in a sub-select.
 *
 * @param row null where no table is read
 * @param columns all columns met in it, also of rows of scopes around it
 * @param lock the strongest row lock in it, sub-selects included
 */
record SelectFacts(
    @Nullable Row row,
    Predicate predicate,
    List<String> selected,
    Aggregate aggregate,
    LockStrength lock,
    boolean skipLocked,
    boolean limited,
    List<Resolved> columns,
    List<SelectFacts> nested) {
  /** What this select, or the first one in it, demands of rows of a table. */
  Optional<Predicate> testing(String table) {
    if (row != null && row.table().equalsIgnoreCase(table)) {
      return Optional.of(predicate);
    }
    return nested.stream().flatMap(inner -> inner.testing(table).stream()).findFirst();
  }

  /** The same with the stronger of two locks. */
  SelectFacts withLock(LockStrength other, boolean skips) {
    return new SelectFacts(
        row,
        predicate,
        selected,
        aggregate,
        lock.compareTo(other) >= 0 ? lock : other,
        skipLocked || skips,
        limited,
        columns,
        nested);
  }
}
