// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A row is inserted with a number that is computed from the rows there are. */
final class NextNumberFromMax implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "NextNumberFromMax",
        "A new row gets the next number after the largest, or after the count, of those there are",
        "Two callers see the same maximum and insert the same number. A transaction does not help"
            + " at READ COMMITTED or REPEATABLE READ: each inserts a row that the other cannot"
            + " see. A sequence, an identity column or a counter that is locked does.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    return isNumbered(situation.window()) ? Optional.of(verdict(situation)) : Optional.empty();
  }

  private static boolean isNumbered(Window window) {
    boolean inserts =
        window.act().kind() == Act.Kind.INSERT || window.act().kind() == Act.Kind.SAVE;
    // A count that decides is a limit; a number is computed from it whatever it is.
    boolean number =
        window.check().kind() == Check.Kind.MAXIMUM
            || window.check().kind() == Check.Kind.COUNT
                && window.dependence().outcomes().isEmpty();
    return inserts && number && window.isOfOneTable() && !window.dependence().data().isEmpty();
  }

  private static Verdict verdict(Situation situation) {
    Window window = situation.window();
    // Of which column a count becomes the number is not known.
    Optional<String> key =
        window.check().kind() == Check.Kind.COUNT
            ? window.schema().uniqueKey().or(window.schema()::anyKey)
            : window.schema().uniqueKey();
    if (key.isPresent()) {
      String refused = "the database refuses the second row: " + key.get();
      return situation.atAct().handling(Refusal.KEY).somehow()
          ? Verdict.Safe.refusing(Refusal.KEY, "unique key", refused)
          : Verdict.Safe.refusing(
              Refusal.KEY,
              "unique key, violation not handled",
              refused + "; nobody is known to catch the error that the second caller gets");
    }
    Optional<Verdict.Safe> closed = Guards.ofSet(situation);
    if (closed.isPresent()) {
      return closed.get();
    }
    String resource = window.check().resource().name();
    return new Verdict.Racy(
        Severity.HIGH,
        window.isFarApart()
            ? Confidence.LOW
            : window.check().kind() == Check.Kind.MAXIMUM ? Confidence.HIGH : Confidence.MEDIUM,
        "Two callers can both get the same number from "
            + window.check().text()
            + " and both insert a "
            + resource
            + " with the next one.",
        "the same number",
        situation.breaksForSets(),
        Fixes.forNumber(window));
  }
}
