// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** The check locks a row of which the persistence context has an object already, as it was. */
final class StaleManagedEntity implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "StaleManagedEntity",
        "A locking query returns the object that was loaded before the lock",
        "A persistence context has one object for one row. A locking query of a row that was loaded"
            + " before locks it, and returns that object with the state of then.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    if (situation.loaded().isEmpty()) {
      return Optional.empty();
    }
    return situation.atAct().locks().stream()
        .map(InForce.Held::lock)
        .filter(Guard.Lock::isExclusive)
        .filter(situation::isTakenByTheCheck)
        .findFirst();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    Check first = situation.loaded().orElseThrow();
    return situation.window().check().text()
        + " locks the row, but returns the object that "
        + first.text()
        + " (line "
        + first.site().start().line()
        + ") had loaded in the same "
        + (request(situation).isPresent() ? "request" : "transaction")
        + ", as it was then.";
  }

  /** The request of which it is the persistence context, if the transaction has none of its own. */
  private static Optional<Guard.Conversation> request(Situation situation) {
    return situation
        .atCheck()
        .context()
        .filter(Guard.Conversation.class::isInstance)
        .map(Guard.Conversation.class::cast);
  }

  @Override
  public Confidence confidence(Situation situation) {
    return request(situation).stream().allMatch(Guard.Conversation::sure)
        ? Confidence.HIGH
        : Confidence.MEDIUM;
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.BOTH_LOAD_THEN_LOCK;
  }
}
