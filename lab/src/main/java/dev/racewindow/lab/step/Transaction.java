// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.step.Footprint.Flag;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What a running transaction has touched so far, from which its steps' footprints follow. */
public final class Transaction {
  private final Isolation isolation;
  private final Set<Resource> locks = new HashSet<>();
  private final Set<Resource> writes = new HashSet<>();
  private boolean everything;
  private boolean snapshotTaken;
  private boolean failed;

  /** A transaction that has done nothing yet. */
  public Transaction(Isolation isolation) {
    this.isolation = isolation;
  }

  /** Adds a statement about to be sent, and says what others can notice of it. */
  public Footprint statement(Touch touch) {
    locks.addAll(touch.locks());
    writes.addAll(touch.writes());
    everything |= touch.everything();
    Set<Flag> flags = flags();
    if (touch.snapshot() && isolation.keepsSnapshot() && !snapshotTaken) {
      flags.add(Flag.SNAPSHOT);
      snapshotTaken = true;
    }
    if (touch.everything()) {
      flags.add(Flag.EVERYTHING);
    }
    return new Footprint(touch.reads(), touch.locks(), Set.of(), Set.of(), flags);
  }

  /**
   * What others can notice of a statement that failed: PostgreSQL aborts the transaction at once
   * and releases its locks before the caller has said ROLLBACK.
   */
  public Footprint failure(Footprint statement) {
    Footprint released = statement.and(rollback());
    failed = true;
    return released;
  }

  /** What others can notice of the commit; after a failure COMMIT is a ROLLBACK. */
  public Footprint commit() {
    if (failed) {
      return Footprint.NONE;
    }
    Set<Flag> flags = flags();
    flags.add(Flag.END);
    if (everything) {
      flags.add(Flag.EVERYTHING);
    }
    return new Footprint(Set.of(), Set.of(), writes, locks, flags);
  }

  /** What others can notice of the rollback. */
  public Footprint rollback() {
    Footprint commit = commit();
    return new Footprint(Set.of(), Set.of(), Set.of(), commit.releases(), commit.flags());
  }

  /** Whether somebody could notice when this transaction ends. */
  public boolean endMatters() {
    return !failed && (everything || !locks.isEmpty() || isolation == Isolation.SERIALIZABLE);
  }

  private Set<Flag> flags() {
    return isolation == Isolation.SERIALIZABLE
        ? EnumSet.of(Flag.SERIALIZABLE)
        : EnumSet.noneOf(Flag.class);
  }
}
