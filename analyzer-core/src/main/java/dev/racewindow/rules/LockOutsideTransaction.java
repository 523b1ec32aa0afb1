// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** The lock ends with the statement that takes it, because no transaction keeps it. */
final class LockOutsideTransaction implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "LockOutsideTransaction",
        "A row lock is taken where no transaction keeps it until the row is written",
        "A row lock ends with its transaction. Outside of one, or in one of its own, it has ended"
            + " when the statement that took it returns.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return Stream.concat(situation.atAct().lost().stream(), situation.atCheck().lost().stream())
        .filter(Guard.Lock::isExclusive)
        .filter(situation::concerns)
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "The "
        + Texts.lock(lock)
        + " ends with the statement that takes it, because no transaction is open that would keep"
        + " it until the act.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.BOTH_CHECK_FIRST;
  }
}
