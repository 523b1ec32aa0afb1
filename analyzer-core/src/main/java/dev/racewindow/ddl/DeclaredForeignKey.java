// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.List;

/**
 * Columns whose values are those of a row of another table.
 *
 * @param name the constraint's name in lower case; empty if the database gives one
 * @param columns in lower case
 * @param table the other table, as written, without its schema
 */
public record DeclaredForeignKey(String name, List<String> columns, String table, Place place) {
  public DeclaredForeignKey {
    columns = List.copyOf(columns);
  }

  boolean isCalled(String wanted, String owner) {
    return name.isEmpty()
        ? wanted.equals(owner + "_" + String.join("_", columns) + "_fkey")
        : name.equals(wanted);
  }
}
