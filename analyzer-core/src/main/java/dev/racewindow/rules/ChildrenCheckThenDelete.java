// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Control.Outcome;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A row is deleted because none refers to it, and nothing keeps one from coming. */
final class ChildrenCheckThenDelete implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ChildrenCheckThenDelete",
        "A row is deleted because no other refers to it, and nothing keeps one from being inserted",
        "While one caller looks for rows that refer to another and then deletes it, a second one"
            + " can insert such a row. Neither waits for the other: the new row refers to one that"
            + " is gone. A foreign key refuses one of the two.",
        Severity.MEDIUM,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    Window window = situation.window();
    return window.act().kind() == Act.Kind.DELETE && dependsOnNone(window)
        ? window.schema().reference().map(reference -> verdict(situation, reference))
        : Optional.empty();
  }

  /**
   * What the children hold, or whether they are many, is another question than if there are any.
   */
  private static boolean dependsOnNone(Window window) {
    return window.dependence().outcomes().contains(Outcome.ABSENT)
        && window.dependence().outcomes().stream().noneMatch(Outcome::isLimit)
        && window.dependence().decided().stream().allMatch(String::isEmpty);
  }

  private static Verdict verdict(Situation situation, Window.Reference reference) {
    if (reference.foreignKey().isPresent() && reference.refuses()) {
      return new Verdict.Safe(
          "foreign key",
          "the database refuses the deletion, or the new row: " + reference.foreignKey().get());
    }
    Optional<Verdict.Safe> closed = Guards.ofSet(situation);
    if (closed.isPresent()) {
      return closed.get();
    }
    Window window = situation.window();
    String children = window.check().resource().name();
    String parent = window.act().resource().name();
    boolean taken = reference.foreignKey().isPresent();
    return new Verdict.Racy(
        Severity.MEDIUM,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "Between "
            + window.check().text()
            + " and the deletion another caller can insert a "
            + children
            + (taken
                ? " of this " + parent + ", which the database then deletes or cuts off with it."
                : " that refers to this " + parent + " by " + reference.column() + "."),
        "no " + children,
        situation.breaksForSets(),
        Fixes.forChildren(window, reference));
  }
}
