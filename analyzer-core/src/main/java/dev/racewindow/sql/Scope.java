// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that names in one SELECT, or in what is nested in it, can refer to. */
final class Scope {
  private final @Nullable Scope outer;
  private final List<Source> sources = new ArrayList<>();

  /** A scope inside another one, or in none. */
  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /**
   * What an alias stands for.
   *
   * @param row identity of the row that is read: the same for all aliases that are paths from it
   * @param prefix path from the row to the alias, as in {@code join u.team t}; else empty
   */
  record Source(String alias, Row row, String prefix) {
    /** What the alias alone means as a column: the path to it, or nothing for a whole row. */
    Resolved asColumn() {
      return new Resolved(row, prefix, true);
    }
  }

  /** One occurrence of a table; two of the same table are different rows. */
  static final class Row {
    private final String table;

    Row(String table) {
      this.table = table;
    }

    String table() {
      return table;
    }
  }

  /**
   * A column with the row that it belongs to.
   *
   * @param row null where no table is in scope
   * @param certain whether the text says which row it is, rather than the schema
   */
  record Resolved(@Nullable Row row, String column, boolean certain) {
    boolean belongsTo(@Nullable Row other) {
      return row != null && row == other;
    }
  }

  void add(Source source) {
    sources.add(source);
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }

  /** The row that is read first, if any. */
  Optional<Row> first() {
    return sources.isEmpty() ? Optional.empty() : Optional.of(sources.get(0).row());
  }

  /** What an alias or table name stands for, here or further out. */
  Optional<Source> find(String alias) {
    for (Source source : sources) {
      if (source.alias().equalsIgnoreCase(alias)) {
        return Optional.of(source);
      }
    }
    return outer == null ? Optional.empty() : outer.find(alias);
  }

  /** The row and column that the parts of a dotted name mean. */
  Resolved resolve(List<String> segments) {
    for (int i = 0; i < segments.size() - 1; i++) {
      Optional<Source> source = find(segments.get(i));
      if (source.isPresent()) {
        String path = String.join(".", segments.subList(i + 1, segments.size()));
        String prefix = source.get().prefix();
        return new Resolved(
            source.get().row(), prefix.isEmpty() ? path : prefix + "." + path, true);
      }
    }
    Scope nearest = this;
    while (nearest.sources.isEmpty() && nearest.outer != null) {
      nearest = nearest.outer;
    }
    boolean single = nearest.sources.size() == 1;
    return new Resolved(nearest.first().orElse(null), String.join(".", segments), single);
  }
}
