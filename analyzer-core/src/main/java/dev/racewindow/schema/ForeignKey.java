// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Columns whose values are those of a row of another table.
 *
 * @param columns in the canonical form of {@link Table#column(String)}
 * @param target the other table
 * @param refuses whether the other row cannot be deleted while they are there; else it takes them
 *     with it, or they forget it
 * @param origin where it is declared, for messages
 */
public record ForeignKey(
    SortedSet<String> columns, Resource target, boolean refuses, String origin) {
  public ForeignKey {
    columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
  }
}
