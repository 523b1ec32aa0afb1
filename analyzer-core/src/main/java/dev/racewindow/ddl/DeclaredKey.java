// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Columns that no two rows of a table share.
 *
 * @param kind how it is declared
 * @param name the constraint's or index's name in lower case; empty if the database gives one
 * @param columns in lower case and in order. Of an expression, the columns that it reads: rows that
 *     are equal in them are equal in what is computed from them
 * @param overlapping those of an exclusion constraint whose values must not overlap
 * @param condition which rows it is about; empty for all
 */
public record DeclaredKey(
    Kind kind,
    String name,
    List<String> columns,
    List<String> overlapping,
    Optional<Condition> condition,
    Place place) {
  /** How a key is declared. */
  public enum Kind {
    PRIMARY("primary key"),
    CONSTRAINT("unique constraint"),
    INDEX("unique index"),
    EXCLUSION("exclusion constraint");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  public DeclaredKey {
    columns = List.copyOf(columns);
    overlapping = List.copyOf(overlapping);
  }

  /** Equal for keys that keep the same rows apart, whatever they are called. */
  Object meaning() {
    return List.of(new TreeSet<>(columns), overlapping, condition);
  }

  /**
   * What it is and where it is declared, such as {@code unique index idx_name (V3__add.sql:12)}.
   */
  public String origin() {
    boolean named = !name.isEmpty() && kind != Kind.PRIMARY;
    return kind.words + (named ? " " + name : "") + " (" + place + ")";
  }

  boolean reads(String column) {
    return columns.contains(column)
        || condition.isPresent()
            && (condition.get().equal().containsKey(column)
                || condition.get().notNull().contains(column));
  }

  /**
   * Whether it goes by this name, also where the database has given it one: PostgreSQL makes {@code
   * table_column_key} and {@code table_pkey}, MySQL takes the first column.
   */
  boolean isCalled(String wanted, String table) {
    if (!name.isEmpty()) {
      return name.equals(wanted);
    }
    String joined = table + "_" + String.join("_", columns);
    return switch (kind) {
      case PRIMARY -> wanted.equals(table + "_pkey") || wanted.equals("primary");
      case CONSTRAINT -> wanted.equals(joined + "_key") || wanted.equals(first());
      case INDEX -> wanted.equals(joined + "_idx") || wanted.equals(first());
      case EXCLUSION -> wanted.equals(joined + "_excl");
    };
  }

  private String first() {
    return columns.isEmpty() ? "" : columns.get(0);
  }

  DeclaredKey called(Kind newKind, String newName) {
    return new DeclaredKey(newKind, newName, columns, overlapping, condition, place);
  }

  DeclaredKey at(Place other) {
    return new DeclaredKey(kind, name, columns, overlapping, condition, other);
  }

  DeclaredKey renamed(UnaryOperator<String> names) {
    return new DeclaredKey(
        kind,
        name,
        renamed(columns, names),
        renamed(overlapping, names),
        condition.map(c -> c.renamed(names)),
        place);
  }

  private static List<String> renamed(List<String> columns, UnaryOperator<String> names) {
    List<String> renamed = new ArrayList<>();
    columns.forEach(column -> renamed.add(names.apply(column)));
    return renamed;
  }
}
