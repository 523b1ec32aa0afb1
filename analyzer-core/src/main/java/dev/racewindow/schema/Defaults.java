// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Columns that hold one and the same value in all rows that are inserted without one; in the
 * canonical form of {@link Table#column(String)}.
 *
 * @param declared never null, and with a constant default in the database: what a statement that
 *     does not name the column leaves there
 * @param untouched those that the program is taken to leave alone when it saves a new entity: a
 *     filter on the entity's rows names them, as for soft deletion, or the entity does not have
 *     them. Whether a setter is called before the row is saved is not looked at
 */
public record Defaults(SortedSet<String> declared, SortedSet<String> untouched) {
  /** No such columns. */
  static final Defaults NONE = new Defaults(new TreeSet<>(), new TreeSet<>());

  public Defaults {
    declared = Collections.unmodifiableSortedSet(new TreeSet<>(declared));
    untouched = Collections.unmodifiableSortedSet(new TreeSet<>(untouched));
  }

  /**
   * Those that hold for a statement.
   *
   * @param columns to which it gives a value that may be another one each time
   */
  SortedSet<String> besides(Collection<String> columns) {
    TreeSet<String> left = new TreeSet<>(declared);
    left.removeAll(columns);
    return left;
  }
}
