// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Columns that no two rows of a table share.
 *
 * @param columns in the canonical form of {@link Table#column(String)}
 * @param origin where it is declared, for messages, such as {@code @Column(unique = true)}
 */
public record UniqueKey(SortedSet<String> columns, String origin) {
  public UniqueKey {
    columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
  }
}
