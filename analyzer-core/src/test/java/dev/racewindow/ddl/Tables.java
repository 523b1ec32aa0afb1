// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** Scripts by their paths, and the keys of the tables that they make, as text. */
final class Tables {
  private final List<SchemaScript> scripts = new ArrayList<>();

  /** The tables of one script called {@code a.sql}. */
  static Tables of(String sql) {
    return new Tables().and("a.sql", sql);
  }

  Tables and(String path, String text) {
    return and(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Tables and(String path, byte[] bytes) {
    try {
      scripts.add(SchemaScript.read(path, new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  SortedMap<String, DeclaredTable> all() {
    return byModule(path -> "").getOrDefault("", Collections.emptySortedMap());
  }

  SortedMap<String, SortedMap<String, DeclaredTable>> byModule(UnaryOperator<String> modules) {
    return Migrations.tables(scripts, modules);
  }

  DeclaredTable table(String name) {
    DeclaredTable table = all().get(name);
    if (table == null) {
      throw new IllegalArgumentException("No table " + name + " among " + all().keySet());
    }
    return table;
  }

  /** The keys of a table: the first letter of the kind, the columns, and the predicate if any. */
  List<String> keys(String name) {
    return table(name).keys().stream().map(Tables::text).toList();
  }

  private static String text(DeclaredKey key) {
    String overlapping = key.overlapping().isEmpty() ? "" : " overlapping " + key.overlapping();
    String condition =
        key.condition()
            .map(
                c ->
                    c.understood()
                        ? " if " + c.equal() + (c.notNull().isEmpty() ? "" : c.notNull())
                        : " if ?")
            .orElse("");
    return key.kind().name().charAt(0) + key.columns().toString() + overlapping + condition;
  }
}
