// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** Check and act run in two transactions, because a boundary between them suspends the first. */
final class SplitTransaction implements TransactionRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "SplitTransaction",
        "A boundary between check and act begins another transaction, so that nothing spans both",
        "REQUIRES_NEW and NOT_SUPPORTED suspend the transaction that is open. What its isolation level"
            + " or its locks keep true ends there: the other transaction knows nothing of it.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Mended> mended(Situation situation) {
    return situation
        .passed()
        .filter(Guard.Transaction.class::isInstance)
        .map(Guard.Transaction.class::cast)
        .filter(SplitTransaction::suspends)
        .findFirst()
        .filter(boundary -> !situation.inOneTransaction())
        .map(
            boundary ->
                new Mended(
                    situation.mended(SplitTransaction::joined),
                    boundary,
                    boundary.at().methodName()
                        + " suspends the transaction that is open ("
                        + boundary.propagation()
                        + "): what was checked in one is acted on in another."));
  }

  private static boolean suspends(Guard.Transaction boundary) {
    return switch (boundary.propagation()) {
      case REQUIRES_NEW, NOT_SUPPORTED -> true;
      case REQUIRED, NESTED, SUPPORTS, MANDATORY, NEVER -> false;
    };
  }

  private static Guard joined(Guard guard) {
    return guard instanceof Guard.Transaction boundary && suspends(boundary)
        ? new Guard.Transaction(
            boundary.at(),
            Guard.Propagation.REQUIRED,
            boundary.isolation(),
            boundary.readOnly(),
            boundary.rollback())
        : guard;
  }
}
