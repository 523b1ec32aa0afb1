// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** The lock is taken when the check has been answered already. */
final class LockAfterCheck implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "LockAfterCheck",
        "A lock is taken when the answer that it should protect has been read already",
        "A lock keeps others out from now on. What was read before may be stale, and a lock does"
            + " not read it again.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return situation.atAct().locks().stream()
        .map(InForce.Held::lock)
        .filter(Guard.Lock::isExclusive)
        .filter(lock -> situation.atCheck().lockFrom(lock.at()).isEmpty())
        .filter(lock -> lock.check().stream().noneMatch(situation.window().check().id()::equals))
        .filter(situation::concerns)
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "The "
        + Texts.lock(lock)
        + " is taken when "
        + situation.window().check().text()
        + " has been answered: who waits for it goes on with a stale answer.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.BOTH_CHECK_THEN_LOCK;
  }
}
