// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** A transaction that is declared does not begin, because the call passes the proxy by. */
final class IneffectiveTransaction implements TransactionRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "IneffectiveTransaction",
        "A transaction is declared on a method that is called past its proxy, and does not begin",
        "The annotation is read by a proxy around the object. A call that the object makes of its own"
            + " method does not pass it: no transaction begins, and what would have held until its"
            + " end, such as a row lock, ends with each statement.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Mended> mended(Situation situation) {
    return situation
        .passed()
        .filter(Guard.Bypassed.class::isInstance)
        .map(Guard.Bypassed.class::cast)
        .findFirst()
        .map(
            bypassed ->
                new Mended(
                    situation.mended(IneffectiveTransaction::effective),
                    bypassed.boundary(),
                    "The transaction that "
                        + bypassed.boundary().at().methodName()
                        + " declares does not begin: it is called by its own object (line "
                        + bypassed.at().line()
                        + "), past the proxy."));
  }

  private static Guard effective(Guard guard) {
    return guard instanceof Guard.Bypassed bypassed ? bypassed.boundary() : guard;
  }
}
