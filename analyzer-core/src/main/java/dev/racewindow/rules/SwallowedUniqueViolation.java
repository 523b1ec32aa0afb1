// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A unique key refuses the second row, and whoever catches that is in the same transaction. */
final class SwallowedUniqueViolation implements RefusalRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "SwallowedUniqueViolation",
        "The violation of a unique key is caught inside the transaction, where that does not help",
        "A save sends nothing yet: the row is refused at the commit, when the try has long been left."
            + " Where the row is sent inside the try, the refusal has ended the transaction:"
            + " PostgreSQL answers no further statement, and the commit fails although the"
            + " violation was caught.",
        Severity.MEDIUM,
        755);
  }

  @Override
  public Optional<Unhandled> unhandled(Situation situation, Verdict.Safe refused) {
    InForce.Handling handling = situation.atAct().handling(Refusal.KEY);
    Optional<Guard.Handler> handler = handling.inside();
    if (!refused.refusal().equals(Optional.of(Refusal.KEY)) || handler.isEmpty()) {
      return Optional.empty();
    }
    if (isSentLater(situation.window())) {
      return handling.outside()
          ? Optional.empty()
          : Optional.of(
              unhandled(
                  situation,
                  handler.get(),
                  "The catch comes too early: the row is sent at the next flush, which is that of"
                      + " the commit, and refused there.",
                  "The second caller gets the error that the catch was to spare it.",
                  Interleaving.REFUSED_AT_COMMIT));
    }
    return handler.get().then() == Guard.Handler.Then.ON
        ? Optional.of(
            unhandled(
                situation,
                handler.get(),
                "The catch comes too late: with the refused row the transaction has failed that it"
                    + " goes on in.",
                "PostgreSQL answers no further statement, and in place of the commit the second"
                    + " caller gets an error.",
                Interleaving.REFUSED_AND_GONE_ON))
        : Optional.empty();
  }

  private static Unhandled unhandled(
      Situation situation,
      Guard.Handler handler,
      String why,
      String message,
      Interleaving interleaving) {
    return Unhandled.by(
        handler,
        new Verdict.Racy(
            Severity.MEDIUM,
            confidence(situation.window()),
            message + " Nothing is stored twice.",
            ExistsThenInsert.MISSED,
            Situation.atAllLevels(),
            Fixes.forViolation(situation.window())),
        why,
        interleaving);
  }

  /**
   * Whether the row of an entity is sent after what the handler is around: nothing has flushed it,
   * and its id does not have to come from the database, as that of an identity column does.
   */
  static boolean isSentLater(Window window) {
    return window.schema().deferred() && !window.act().isFlushed();
  }

  /** Surest where the object was made here, and so is a new row. */
  private static Confidence confidence(Window window) {
    if (window.isFarApart()) {
      return Confidence.LOW;
    }
    boolean made = window.act().target() instanceof Term.Created;
    return made || window.act().kind() == Act.Kind.INSERT ? Confidence.HIGH : Confidence.MEDIUM;
  }
}
