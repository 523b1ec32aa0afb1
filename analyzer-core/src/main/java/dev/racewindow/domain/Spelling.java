// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a table and its columns are written in the database, for statements that a reader may copy.
 *
 * @param table its name; empty if nobody says it
 * @param columns the names of columns by those of the attributes, in the form of {@link
 *     Resource#normal(String)}; without those that nobody says
 */
public record Spelling(Optional<String> table, SortedMap<String, String> columns) {
  /** Of a table of which nothing is known. */
  public static final Spelling UNKNOWN = new Spelling(Optional.empty(), new TreeMap<>());

  public Spelling {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
  }

  /** The table of a resource; where nobody says it, as most naming strategies would write it. */
  public String table(Resource resource) {
    return table.orElseGet(() -> snake(resource.name()));
  }

  /** The column of an attribute; where nobody says it, as most naming strategies would write it. */
  public String column(String attribute) {
    String written = columns.get(Resource.normal(attribute));
    return written != null ? written : snake(attribute);
  }

  /** A name of Java in the form {@code snake_case}, with the parts of a path put together. */
  public static String snake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('.', '_').toLowerCase(Locale.ROOT);
  }
}
