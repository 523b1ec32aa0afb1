// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Columns whose values are those of a row of another table, which cannot go while they are there.
 *
 * @param columns in the canonical form of {@link Table#column(String)}
 * @param target the other table
 * @param origin where it is declared, for messages
 */
public record ForeignKey(SortedSet<String> columns, Resource target, String origin) {
  public ForeignKey {
    columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
  }
}
