// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Columns whose values are those of a row of another table.
 *
 * <p>What happens where that row is deleted, {@code ON DELETE} says: without it, or with {@code
 * RESTRICT}, the deletion is refused (PostgreSQL, 5.5.5).
 *
 * @param name the constraint's name in lower case; empty if the database gives one
 * @param columns in lower case
 * @param table the other table, as written, without its schema
 * @param refuses whether the other row cannot be deleted; else it takes these with it, or they
 *     forget it
 */
public record DeclaredForeignKey(
    String name, List<String> columns, String table, boolean refuses, Place place) {
  public DeclaredForeignKey {
    columns = List.copyOf(columns);
  }

  /** The same when its columns have other names. */
  DeclaredForeignKey renamed(UnaryOperator<String> names) {
    return new DeclaredForeignKey(
        name, columns.stream().map(names).toList(), table, refuses, place);
  }

  DeclaredForeignKey at(Place other) {
    return new DeclaredForeignKey(name, columns, table, refuses, other);
  }

  /** The same when the other table has another name. */
  DeclaredForeignKey to(String other) {
    return new DeclaredForeignKey(name, columns, other, refuses, place);
  }

  boolean isCalled(String wanted, String owner) {
    return name.isEmpty()
        ? wanted.equals(owner + "_" + String.join("_", columns) + "_fkey")
        : name.equals(wanted);
  }
}
