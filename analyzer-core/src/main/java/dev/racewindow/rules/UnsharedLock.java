// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** Each caller takes a lock of its own, for which nobody else waits. */
final class UnsharedLock implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "UnsharedLock",
        "Each caller takes a lock of its own, for which nobody else waits",
        "A lock excludes those who take the same one. A key that is random or made for the request, an"
            + " object created in the method, and an entity, which is another object in each"
            + " transaction, are the same for nobody else.",
        Severity.HIGH,
        413);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return situation.atAct().locks().stream()
        .map(InForce.Held::lock)
        .filter(LockKeys::isUnshared)
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "The " + Texts.lock(lock) + " is another one for each caller: nobody waits for it.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.LOCKS_OF_THEIR_OWN;
  }
}
