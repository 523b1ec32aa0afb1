// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** The transaction has its snapshot when it begins to wait for the lock. */
final class SnapshotBeforeLock implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "SnapshotBeforeLock",
        "The lock is waited for by a transaction that has its snapshot already",
        "At REPEATABLE READ and SERIALIZABLE a transaction reads what was committed when its first"
            + " statement began. Where that is the one that waits for the lock, it reads on without"
            + " what the last holder has written.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return situation.lockAfterSnapshot();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "At "
        + situation.atCheck().isolation().name().replace('_', ' ')
        + " the transaction takes its snapshot before it waits for the "
        + Texts.lock(lock)
        + ", and does not see what the last holder has committed.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.SNAPSHOT_THEN_LOCK;
  }
}
