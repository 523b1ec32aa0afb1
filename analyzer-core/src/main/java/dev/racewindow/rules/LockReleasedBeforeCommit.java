// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** The lock is let go of inside the transaction, before what was done under it is committed. */
final class LockReleasedBeforeCommit implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "LockReleasedBeforeCommit",
        "A lock is let go of before the transaction commits what was done under it",
        "The next holder of the lock reads what was there before, because the work of the last one"
            + " is not committed yet. The lock has to be taken before the transaction begins and"
            + " kept until it has ended.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    if (situation.atAct().transaction().isEmpty()) {
      return Optional.empty();
    }
    return situation.atCheck().locks().stream()
        .filter(held -> held.within().isPresent())
        .map(InForce.Held::lock)
        .filter(lock -> !lock.kind().endsWithTransaction() && lock.isExclusive())
        .filter(lock -> situation.atAct().lockFrom(lock.at()).isPresent())
        .findFirst();
  }

  @Override
  public Confidence confidence(Situation situation) {
    return failed(situation).flatMap(lock -> unordered(situation, lock)).isPresent()
        ? Confidence.MEDIUM
        : Confidence.HIGH;
  }

  /**
   * Whether nothing says that the lock is taken inside the transaction, and nothing else either.
   */
  private static Optional<Guard.Unordered> unordered(Situation situation, Guard.Lock lock) {
    return situation
        .passed()
        .filter(Guard.Unordered.class::isInstance)
        .map(Guard.Unordered.class::cast)
        .filter(advice -> advice.at().equals(lock.at()))
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return unordered(situation, lock)
            .map(
                advice ->
                    "Nothing says whether "
                        + advice.advice()
                        + " runs around the transaction or inside; without an order the"
                        + " transaction is the outer one. ")
            .orElse("")
        + "The "
        + Texts.lock(lock)
        + " is let go of before the transaction around it commits: the next holder does not see"
        + " what was written under it.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.UNLOCKED_BEFORE_COMMIT;
  }
}
