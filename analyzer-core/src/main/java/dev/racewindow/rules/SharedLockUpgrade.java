// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** Two callers share a lock, and each waits for the other to give it up before it can write. */
final class SharedLockUpgrade implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "SharedLockUpgrade",
        "A row is locked for shared use and written afterwards, which ends in a deadlock",
        "FOR SHARE and PESSIMISTIC_READ let any number of callers lock a row, and nobody write it."
            + " Where each of them goes on to write, each waits for the others: PostgreSQL cancels"
            + " all but one. Nothing is lost, and every caller but one fails.",
        Severity.MEDIUM,
        833);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return situation.sharedRowLock().or(situation::sharedTableLock);
  }

  /** What is said of a window that only the deadlock closes. */
  static Verdict verdict(Situation situation) {
    Window window = situation.window();
    return new Verdict.Racy(
        Severity.MEDIUM,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "PostgreSQL finds the deadlock and cancels one of two callers who both want to write the "
            + window.act().resource().name()
            + "; nothing is lost.",
        "locked by both",
        Situation.atAllLevels(),
        Fixes.forSharedLock(window));
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "The "
        + Texts.lock(lock)
        + " is a shared one: two callers hold it at once, and each waits for the other to let go"
        + " before it can write.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.EACH_WAITS;
  }
}
