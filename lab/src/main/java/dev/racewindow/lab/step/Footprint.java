// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import java.util.HashSet;
import java.util.Set;

/**
 * What a step leaves and finds where others can notice, as far as swapping it with another is
 * concerned. A write is noticed by its lock at once, by its value at the commit only: that is why
 * {@code reads} meets {@code publishes}, and never another's {@code locks}.
 *
 * @param reads what the step sees of committed data
 * @param locks what it waits for or makes others wait for
 * @param publishes what becomes visible to others by it
 * @param releases what others may stop waiting for because of it
 * @param flags what holds besides, see {@link Flag}
 */
public record Footprint(
    Set<Resource> reads,
    Set<Resource> locks,
    Set<Resource> publishes,
    Set<Resource> releases,
    Set<Flag> flags) {

  /** A property of a step that is not tied to one resource. */
  public enum Flag {
    /** Takes the snapshot that the whole transaction will see (REPEATABLE READ and above). */
    SNAPSHOT,
    /** Belongs to a SERIALIZABLE transaction, whose conflicts PostgreSQL tracks besides locks. */
    SERIALIZABLE,
    /** Ends a transaction. */
    END,
    /** Nothing is known: may be swapped with nothing. */
    EVERYTHING
  }

  /** A step that nobody else can notice. */
  public static final Footprint NONE =
      new Footprint(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** A step that may be swapped with no other. */
  public static final Footprint ALL =
      new Footprint(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(Flag.EVERYTHING));

  public Footprint {
    reads = Set.copyOf(reads);
    locks = Set.copyOf(locks);
    publishes = Set.copyOf(publishes);
    releases = Set.copyOf(releases);
    flags = Set.copyOf(flags);
  }

  /** Whether this step, swapped with a neighbour of another caller, may lead elsewhere. */
  public boolean dependsOn(Footprint other) {
    return has(Flag.EVERYTHING)
        || other.has(Flag.EVERYTHING)
        || Resource.meet(locks, other.locks)
        || noticesEndOf(other)
        || other.noticesEndOf(this)
        || conflictsSerializably(other);
  }

  private boolean noticesEndOf(Footprint other) {
    return Resource.meet(locks, other.releases)
        || Resource.meet(reads, other.publishes)
        || (has(Flag.SNAPSHOT) && !other.publishes.isEmpty());
  }

  /**
   * Serializable Snapshot Isolation tracks reads by tuple, page or table, and decides by the order
   * of commits (PostgreSQL README-SSI), so neither rows nor read-only commits are told apart.
   */
  private boolean conflictsSerializably(Footprint other) {
    return has(Flag.SERIALIZABLE)
        && other.has(Flag.SERIALIZABLE)
        && (has(Flag.END)
            || other.has(Flag.END)
            || Resource.meetBroadly(reads, other.locks)
            || Resource.meetBroadly(locks, other.reads)
            || Resource.meetBroadly(locks, other.locks));
  }

  /** Whether the step may have to wait for a lock of the database. */
  public boolean mayWait() {
    return !locks.isEmpty() || has(Flag.EVERYTHING);
  }

  /** Whether somebody's wait in the database may end by the step. */
  public boolean mayRelease() {
    return !releases.isEmpty()
        || has(Flag.EVERYTHING)
        || has(Flag.END)
        || locks.stream().anyMatch(lock -> lock.name().equals(Resource.ADVISORY));
  }

  /** Whether the step may have to wait for one who holds these locks. */
  public boolean mayMeet(Set<Resource> held) {
    return has(Flag.EVERYTHING) || Resource.meet(locks, held);
  }

  /** Both together: the footprint of a step that let another's pending step finish. */
  public Footprint and(Footprint other) {
    return new Footprint(
        union(reads, other.reads),
        union(locks, other.locks),
        union(publishes, other.publishes),
        union(releases, other.releases),
        union(flags, other.flags));
  }

  private boolean has(Flag flag) {
    return flags.contains(flag);
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    if (some.containsAll(others)) {
      return some;
    }
    Set<T> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
