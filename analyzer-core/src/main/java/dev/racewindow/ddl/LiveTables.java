// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a database, as they were found there. */
public final class LiveTables {
  private LiveTables() {}

  /**
   * The tables that a script makes, by their names in lower case, with the database as the place of
   * their keys.
   *
   * @param database how messages call it
   * @param script SQL that would make the tables
   */
  public static SortedMap<String, DeclaredTable> of(String database, String script) {
    SchemaScript read;
    try {
      read =
          SchemaScript.read(
              "live.sql", new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is read but memory", e);
    }
    Place place = new Place(database, 0);
    Map<String, DeclaredTable> tables =
        Migrations.tables(List.of(read), path -> "").getOrDefault("", new TreeMap<>());
    SortedMap<String, DeclaredTable> found = new TreeMap<>();
    tables.forEach((name, table) -> found.put(name, table.at(place)));
    return found;
  }
}
