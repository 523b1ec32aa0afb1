// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;

/**
 * Windows that a lock closes which another method, that changes the same rows, does not wait for:
 * an advisory lock excludes those who take it, and nobody else.
 */
final class OtherLocks {
  private OtherLocks() {}

  /** The case, open if there is such a method. */
  static Case judged(Case one, List<Case> all) {
    Optional<Guard.Lock> lock = lock(one);
    if (lock.isEmpty() || !LockKeys.isAdvisory(lock.get())) {
      return one;
    }
    return all.stream()
        .filter(other -> writesTheSame(one.window(), other.window()))
        .flatMap(other -> lock(other).stream())
        .filter(LockKeys::isAdvisory)
        .filter(other -> !LockKeys.mayMeet(lock.get(), other))
        .findFirst()
        .flatMap(other -> one.without(lock.get(), other))
        .orElse(one);
  }

  private static Optional<Guard.Lock> lock(Case one) {
    return one.verdict() instanceof Verdict.Safe safe ? safe.lock() : Optional.empty();
  }

  private static boolean writesTheSame(Window one, Window other) {
    return !one.isIn(other)
        && one.act().resource().isKnown()
        && one.act().resource().id().equals(other.act().resource().id())
        && one.act().kind() == other.act().kind()
        && one.act().columns().stream().anyMatch(other.act().columns()::contains);
  }
}
