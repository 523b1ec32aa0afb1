// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.List;
import java.util.Optional;

/** A lock is only tried, and nobody looks whether it was to be had. */
final class IgnoredLockResult {
  private IgnoredLockResult() {}

  /** What is the same for all its races. */
  static RuleInfo info() {
    return new RuleInfo(
        "IgnoredLockResult",
        "A lock is tried, and whoever does not get it goes on as if it had been taken",
        "Trying a lock does not wait: it answers whether the lock was taken. Of two callers one is"
            + " told that it was not. Without a look at the answer both go on, and the lock holds up"
            + " nobody.",
        Severity.HIGH,
        252);
  }

  /** The lock, if the race would be mended by having it. */
  static Optional<FailedGuard> failed(Case tried) {
    return tried
        .situation()
        .passed()
        .filter(Guard.Tried.class::isInstance)
        .map(Guard.Tried.class::cast)
        .filter(one -> tried.isClosed(tried.situation().mended(guard -> taken(guard, one))))
        .findFirst()
        .map(IgnoredLockResult::failed);
  }

  private static Guard taken(Guard guard, Guard.Tried one) {
    return guard.equals(one) ? one.lock() : guard;
  }

  private static FailedGuard failed(Guard.Tried one) {
    return new FailedGuard(
        info(),
        "The "
            + Texts.lock(one.lock())
            + " is only tried (line "
            + one.at().line()
            + "), and nobody looks whether it was to be had.",
        Interleaving.ONE_PAST_THE_LOCK,
        Optional.of(one.lock()),
        Optional.empty(),
        List.of(FailedGuard.taken(one.lock())));
  }
}
