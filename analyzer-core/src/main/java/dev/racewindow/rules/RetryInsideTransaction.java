// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A guard refuses the second caller, who tries again in the transaction that was refused. */
final class RetryInsideTransaction implements RefusalRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "RetryInsideTransaction",
        "What was refused is tried again inside the transaction that was refused with it",
        "PostgreSQL refuses a transaction, not a statement, and so do Jakarta Persistence and"
            + " Spring: no attempt after the first can succeed, and the caller gets the error that"
            + " the retry was to spare it. Only a transaction that is begun anew sees what the other"
            + " caller has written.",
        Severity.MEDIUM,
        755);
  }

  @Override
  public Optional<Unhandled> unhandled(Situation situation, Verdict.Safe refused) {
    return refused
        .refusal()
        .filter(
            refusal ->
                refusal != Refusal.KEY || !SwallowedUniqueViolation.isSentLater(situation.window()))
        .flatMap(refusal -> situation.atAct().handling(refusal).inside())
        .filter(handler -> handler.then() == Guard.Handler.Then.AGAIN)
        .map(handler -> unhandled(situation.window(), handler));
  }

  private static Unhandled unhandled(Window window, Guard.Handler handler) {
    return Unhandled.by(
        handler,
        new Verdict.Racy(
            Severity.MEDIUM,
            window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
            "The second caller gets the error that the retry was to spare it. Nothing is lost.",
            "the same " + window.check().resource().name(),
            Situation.atAllLevels(),
            Fixes.forRetry()),
        "All attempts are made in one transaction, and what refuses one of them refuses all of it.",
        Interleaving.REFUSED_AND_TRIED_AGAIN);
  }
}
