// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table as scripts and changelogs leave it.
 *
 * @param name as written, without its schema
 * @param columns in lower case
 * @param generated those that the database fills with a value of their own, such as a serial number
 * @param defaults those that are never null and have a constant default: a row that is inserted
 *     without a value for them has the same one as any other such row
 */
public record DeclaredTable(
    String name,
    SortedSet<String> columns,
    SortedSet<String> generated,
    SortedSet<String> defaults,
    List<DeclaredKey> keys,
    List<DeclaredForeignKey> foreignKeys) {
  public DeclaredTable {
    columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    generated = Collections.unmodifiableSortedSet(new TreeSet<>(generated));
    defaults = Collections.unmodifiableSortedSet(new TreeSet<>(defaults));
    keys = List.copyOf(keys);
    foreignKeys = List.copyOf(foreignKeys);
  }
}
