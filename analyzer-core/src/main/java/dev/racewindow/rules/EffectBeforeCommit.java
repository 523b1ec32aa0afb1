// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;

/** What cannot be undone is done before the second of two callers is refused. */
final class EffectBeforeCommit implements RefusalRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "EffectBeforeCommit",
        "A mail, a message or a call to another program goes out before it is known who may send it",
        "A version or an isolation level lets one of two callers commit, and undoes what"
            + " the other has written. It does not take back a mail, a payment or a message. What"
            + " cannot be undone has to wait for the commit, or for a claim that has succeeded.",
        Severity.HIGH,
        367);
  }

  /** The guard that would close a race, if the effect waited for it. */
  static Optional<FailedGuard> failed(Case tried) {
    Situation situation = tried.situation();
    return situation
        .window()
        .company()
        .effect()
        .filter(effect -> tried.isClosed(situation.withEffectAfterCommit()))
        .map(
            effect ->
                new FailedGuard(
                    new EffectBeforeCommit().info(),
                    why(effect),
                    Interleaving.DONE_WHEN_REFUSED,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Filed.written(effect))));
  }

  @Override
  public Optional<Unhandled> unhandled(Situation situation, Verdict.Safe refused) {
    return refused
        .refusal()
        .filter(refusal -> refusal == Refusal.CHANGE)
        .filter(refusal -> situation.timing().isRefusedTooLate())
        .filter(refusal -> situation.atAct().transaction().isPresent())
        .flatMap(refusal -> situation.window().company().effect())
        .map(
            effect ->
                new Unhandled(
                    verdict(situation.window(), effect, refused),
                    Filed.written(effect),
                    why(effect),
                    Interleaving.DONE_WHEN_REFUSED));
  }

  private static Verdict.Racy verdict(Window window, Act effect, Verdict.Safe refused) {
    return new Verdict.Racy(
        Severity.MEDIUM,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "One of two callers is refused ("
            + refused.guard()
            + ") and its transaction undone, when both have done "
            + effect.text()
            + ".",
        "the same " + window.check().resource().name(),
        Situation.atAllLevels(),
        Fixes.forEffect());
  }

  private static String why(Act effect) {
    return effect.text()
        + " (line "
        + effect.id().entry().line()
        + ") is done before it is known whether the transaction commits.";
  }
}
