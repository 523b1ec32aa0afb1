// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import java.util.HashSet;
import java.util.Set;

/**
 * What one statement reads, locks and writes, by its text and the catalogue.
 *
 * @param reads what it sees in its snapshot
 * @param locks what it may wait for or make others wait for; everything written is in it
 * @param writes what others see changed after its commit
 * @param everything true where the text does not tell, as for a call of a stored function
 * @param snapshot whether a snapshot is taken; {@code LOCK TABLE} takes none (PostgreSQL, LOCK)
 */
public record Touch(
    Set<Resource> reads,
    Set<Resource> locks,
    Set<Resource> writes,
    boolean everything,
    boolean snapshot) {

  /** A statement that meets nobody, as {@code SELECT 1}. */
  public static final Touch NOTHING = new Touch(Set.of(), Set.of(), Set.of(), false, true);

  /** A statement whose text does not tell what it touches. */
  public static final Touch EVERYTHING = new Touch(Set.of(), Set.of(), Set.of(), true, true);

  public Touch {
    reads = Set.copyOf(reads);
    locks = Set.copyOf(locks);
    writes = Set.copyOf(writes);
  }

  /** Both, one after the other. */
  public Touch and(Touch other) {
    return new Touch(
        union(reads, other.reads),
        union(locks, other.locks),
        union(writes, other.writes),
        everything || other.everything,
        snapshot || other.snapshot);
  }

  private static Set<Resource> union(Set<Resource> some, Set<Resource> others) {
    Set<Resource> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
