// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Control.Outcome;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A row is inserted because the one that it refers to is there, and nothing keeps that there. */
final class ParentCheckThenInsert implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ParentCheckThenInsert",
        "A row is inserted because the row that it refers to is there, and nothing keeps that from"
            + " being deleted",
        "While one caller sees that the row is there and inserts another that refers to it, a"
            + " second one can delete it: the new row refers to nothing. A foreign key refuses one"
            + " of the two; a transaction alone does not below SERIALIZABLE.",
        Severity.MEDIUM,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    Window window = situation.window();
    return window.act().kind() == Act.Kind.INSERT
            && window.dependence().outcomes().contains(Outcome.PRESENT)
        ? window.schema().reference().map(reference -> verdict(situation, reference))
        : Optional.empty();
  }

  private static Verdict verdict(Situation situation, Window.Reference reference) {
    if (reference.foreignKey().isPresent()) {
      return new Verdict.Safe(
          "foreign key",
          "the database refuses the new row if the other is gone: " + reference.foreignKey().get());
    }
    // Who deletes a row waits for any lock of it (PostgreSQL, 13.3.2).
    if (situation.rowLock().or(situation::sharedRowLock).isPresent()) {
      return new Verdict.Safe("row lock", "the row that is referred to is locked");
    }
    Optional<Verdict.Safe> closed = Guards.ofSet(situation);
    if (closed.isPresent()) {
      return closed.get();
    }
    Window window = situation.window();
    String parent = window.check().resource().name();
    return new Verdict.Racy(
        Severity.MEDIUM,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "Another caller can delete the "
            + parent
            + " after "
            + window.check().text()
            + " has found it: the new "
            + window.act().resource().name()
            + " then refers by "
            + reference.column()
            + " to a row that is gone.",
        "the " + parent + " is there",
        situation.breaksForSets(),
        Fixes.forChild(window, reference));
  }
}
