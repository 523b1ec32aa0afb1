// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control.Outcome;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A row is inserted if an update has found none, or by a statement that looks for it itself. */
final class NonAtomicUpsert implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "NonAtomicUpsert",
        "A row is updated, or inserted if there is none, in a way that two callers can both insert",
        "An update that changes no row locks nothing, and a NOT EXISTS in the insert sees what was"
            + " committed when the statement began. ON CONFLICT and a unique key make it one"
            + " step.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    Window window = situation.window();
    boolean inserts =
        window.act().kind() == Act.Kind.INSERT
            && window.isOfOneTable()
            && window.dependence().outcomes().contains(Outcome.ABSENT);
    return inserts && (isInsertOfWhatWasNotUpdated(window) || looksItself(window))
        ? Optional.of(ExistsThenInsert.verdict(situation))
        : Optional.empty();
  }

  private static boolean isInsertOfWhatWasNotUpdated(Window window) {
    return window.check().kind() == Check.Kind.UPDATE_COUNT
        && !window.check().id().equals(window.act().id());
  }

  /** Whether check and act are one statement. */
  private static boolean looksItself(Window window) {
    return window.check().kind() != Check.Kind.UPDATE_COUNT
        && window.check().id().leaf().equals(window.act().id().leaf());
  }
}
