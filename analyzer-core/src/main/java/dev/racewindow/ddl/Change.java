// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.List;
import java.util.Optional;

/** One step of what a script or changelog does to the tables. Names are in lower case. */
sealed interface Change {
  /** The table is there after it, with further columns and keys. */
  record Define(String table, Elements elements) implements Change {}

  /** A new table: the same as {@link Define}, and the start of it. */
  record Create(String table, Elements elements) implements Change {}

  /** A new table with the columns of another one. */
  record CreateLike(String table, String other, boolean withKeys, boolean withDefaults)
      implements Change {}

  /** An index becomes a constraint, and takes its name. */
  record UseIndex(String table, String index, String constraint, boolean primary)
      implements Change {}

  record DropTable(String table) implements Change {}

  record DropColumn(String table, String column) implements Change {}

  /** A constraint, index or foreign key is gone; without a table, wherever it is. */
  record DropNamed(Optional<String> table, String name) implements Change {}

  record DropPrimaryKey(String table) implements Change {}

  record RenameTable(String table, String to) implements Change {}

  record RenameColumn(String table, String column, String to) implements Change {}

  /** A constraint or index has another name; without a table, wherever it is. */
  record RenameNamed(Optional<String> table, String name, String to) implements Change {}

  /**
   * What a column holds in a row that is inserted without a value for it.
   *
   * @param required whether null is refused; empty if that stays as it is
   * @param constant whether its default is a constant; empty if that stays as it is
   */
  record Filling(String column, Optional<Boolean> required, Optional<Boolean> constant) {}

  /** Columns and keys of a table. */
  record Elements(
      List<String> columns,
      List<String> generated,
      List<DeclaredKey> keys,
      List<DeclaredForeignKey> foreignKeys,
      List<Filling> fillings) {
    /** Of which nothing is said that concerns the values of columns. */
    Elements(
        List<String> columns,
        List<String> generated,
        List<DeclaredKey> keys,
        List<DeclaredForeignKey> foreignKeys) {
      this(columns, generated, keys, foreignKeys, List.of());
    }

    public Elements {
      columns = List.copyOf(columns);
      generated = List.copyOf(generated);
      keys = List.copyOf(keys);
      foreignKeys = List.copyOf(foreignKeys);
      fillings = List.copyOf(fillings);
    }
  }
}
