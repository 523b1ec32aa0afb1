// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import dev.racewindow.sql.LockStrength;
import java.util.List;
import java.util.SortedSet;

/**
 * An observation of shared state whose answer can go stale.
 *
 * @param kind what is learnt
 * @param columns what is fetched; empty for all
 * @param lock the row lock that it takes
 * @param managed whether the rows are entities whose changes are written at commit
 * @param guards what was in force when it was made, outermost first, as seen from the method
 * @param text the call as it would be named in a sentence
 */
public record Check(
    FactId id,
    Site site,
    Kind kind,
    Resource resource,
    Key key,
    SortedSet<String> columns,
    LockStrength lock,
    boolean managed,
    List<Guard> guards,
    String text) {
  /** What a check learns. */
  public enum Kind {
    /** At most one row. */
    ROW,
    /** Any number of rows. */
    ROWS,
    /** Whether there is a row. */
    EXISTENCE,
    /** How many rows there are. */
    COUNT,
    /** A maximum. */
    MAXIMUM,
    /** Any other scalar. */
    SCALAR,
    /** How many rows a write has changed. */
    UPDATE_COUNT
  }

  /** The same check under other guards. */
  public Check under(List<Guard> others) {
    return new Check(id, site, kind, resource, key, columns, lock, managed, others, text);
  }

  /** Whether it locks the rows that it finds, so that nobody else changes them. */
  public boolean locksExclusively() {
    return lock.isExclusive();
  }

  public Check {
    columns = Frozen.of(columns);
    guards = List.copyOf(guards);
  }
}
