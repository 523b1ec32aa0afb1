// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lock of a session stays with a connection that somebody else is given next. */
final class SessionLockLeak implements GuardRule {
  private static final Set<Guard.Kind> LENT =
      Set.of(Guard.Kind.ADVISORY_POOLED, Guard.Kind.ADVISORY_CONTEXT);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "SessionLockLeak",
        "A lock belongs to a connection that goes back to the pool with the statement that takes it",
        "The lock of a session is its connection's. Without a transaction each statement borrows one"
            + " from the pool: whoever is given that connection next has the lock as well and does"
            + " not wait, all others wait for it, and the unlock is sent on another connection that"
            + " does not have it.",
        Severity.HIGH,
        772);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return Stream.concat(situation.atCheck().lost().stream(), situation.atAct().lost().stream())
        .filter(lock -> LENT.contains(lock.kind()) && lock.isExclusive())
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "The "
        + Texts.lock(lock)
        + " is taken (line "
        + lock.at().line()
        + ") on a connection that goes back to the pool at once: who is given it next has the lock"
        + " too, and the unlock need not reach it.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.LOCKS_OF_THEIR_OWN;
  }
}
