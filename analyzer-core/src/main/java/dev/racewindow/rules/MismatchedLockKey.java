// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** Callers who write the same row take different locks. */
final class MismatchedLockKey implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "MismatchedLockKey",
        "Callers who write the same row take locks with different keys",
        "A lock that is taken by key excludes those who take the same key. A key that has more in it"
            + " than the row that is written, or is computed differently elsewhere, lets two callers"
            + " of one row pass.",
        Severity.HIGH,
        413);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return situation
        .heldThroughout()
        .filter(lock -> LockKeys.isNarrower(lock, situation.window()))
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "The key of the "
        + Texts.lock(lock)
        + " is narrower than the row: callers with different keys write the same "
        + situation.window().act().resource().name()
        + ".";
  }

  /** Why two locks that two methods take for the same rows do not help, in a sentence. */
  static String differs(Guard.Lock lock, Guard.Lock other) {
    return "The "
        + Texts.lock(lock)
        + " taken here and the "
        + Texts.lock(other)
        + " taken in "
        + other.at().methodName()
        + " do not exclude each other.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.LOCKS_OF_THEIR_OWN;
  }
}
