// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** The check locks the rows that it finds, and what is done is done because it finds none. */
final class LockOnAbsentRow implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "LockOnAbsentRow",
        "A row that is not there yet is to be locked",
        "A row lock needs a row. Where the query finds none nothing is locked, and two callers"
            + " insert what both have missed.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    boolean inserts =
        situation.window().act().kind() == Act.Kind.INSERT
            || situation.window().act().kind() == Act.Kind.SAVE;
    if (!inserts || !situation.window().dependence().outcomes().contains(Control.Outcome.ABSENT)) {
      return Optional.empty();
    }
    return situation.atAct().locks().stream()
        .map(InForce.Held::lock)
        .filter(lock -> lock.kind() == Guard.Kind.ROW && lock.isExclusive())
        .filter(
            lock ->
                lock.check().stream().anyMatch(situation.window().check().id()::equals)
                    || lock.resource().id().equals(situation.window().check().resource().id())
                        && situation.atCheck().lockFrom(lock.at()).isPresent())
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return situation.window().check().text()
        + " locks the rows that it finds; where it finds none it locks nothing, and neither caller"
        + " waits.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.BOTH_CHECK_FIRST;
  }
}
