// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** The check is made before the transaction begins that would keep its answer true. */
final class CheckOutsideTransaction implements TransactionRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "CheckOutsideTransaction",
        "The check is made outside of the transaction that acts on it",
        "An isolation level holds for what its own transaction has read. What was checked before it"
            + " began, by the caller or in autocommit mode, may have changed since, at SERIALIZABLE"
            + " as well.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Mended> mended(Situation situation) {
    return situation
        .atAct()
        .transaction()
        .filter(boundary -> !situation.inOneTransaction())
        .filter(boundary -> situation.atAct().isolation() != Isolation.READ_COMMITTED)
        .map(
            boundary ->
                new Mended(
                    situation.checkedAtAct(),
                    boundary,
                    situation.window().check().text()
                        + " is asked before the transaction of "
                        + boundary.at().methodName()
                        + " begins, at "
                        + situation.atAct().isolation().name().replace('_', ' ')
                        + "."));
  }
}
