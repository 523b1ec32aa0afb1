// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A row is inserted because the check found none, and no guard keeps it from appearing. */
final class ExistsThenInsert implements Rule {
  /** What a check answers that finds no row. */
  static final String MISSED = "not there";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ExistsThenInsert",
        "A row is inserted because it was not there, and nothing keeps it from appearing in between",
        "Two callers can both see that the row does not exist, and both insert it. A transaction"
            + " does not help at READ COMMITTED or REPEATABLE READ: there is no row yet that could"
            + " be locked. A unique constraint does.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    Window window = situation.window();
    return isInsertOfWhatWasMissed(window) ? Optional.of(verdict(situation)) : Optional.empty();
  }

  private static boolean isInsertOfWhatWasMissed(Window window) {
    Act act = window.act();
    // What is saved because of a row, and comes from it, is that row.
    boolean inserts =
        act.kind() == Act.Kind.INSERT
            || act.kind() == Act.Kind.SAVE && !window.dependence().data().contains("");
    return inserts
        && window.check().kind() != Check.Kind.UPDATE_COUNT
        && (window.dependence().outcomes().contains(Control.Outcome.ABSENT)
            || isAmongLoadedRows(window))
        && window.isOfOneTable();
  }

  /** All rows are loaded, and compared one by one: {@code anyMatch}, a loop that returns. */
  private static boolean isAmongLoadedRows(Window window) {
    return window.check().kind() == Check.Kind.ROWS
        && window.dependence().decided().stream().anyMatch(path -> !path.isEmpty());
  }

  /** What the guards come to where a row is inserted because none was found. */
  static Verdict verdict(Situation situation) {
    Window window = situation.window();
    if (window.schema().uniqueKey().isPresent()) {
      String refused = "the database refuses the second row: " + window.schema().uniqueKey().get();
      return situation.atAct().handling(Refusal.KEY).somehow()
          ? Verdict.Safe.refusing(Refusal.KEY, "unique key", refused)
          : Verdict.Safe.refusing(
              Refusal.KEY,
              "unique key, violation not handled",
              refused + "; nobody is known to catch the error that the second caller gets");
    }
    boolean keyIsKnown =
        !window.check().key().equal().isEmpty() || !window.check().key().others().isEmpty();
    Optional<String> assumed =
        keyIsKnown || window.check().kind() == Check.Kind.COUNT
            ? window.schema().keyAround()
            : window.schema().anyKey();
    if (assumed.isPresent()) {
      return new Verdict.Safe(
          "unique key",
          "assumed: the columns checked are not "
              + (keyIsKnown ? "all " : "")
              + "known, and there is "
              + assumed.get());
    }
    Optional<Verdict.Safe> closed = Guards.ofSet(situation);
    if (closed.isPresent()) {
      return closed.get();
    }
    String resource = window.check().resource().name();
    return new Verdict.Racy(
        Severity.HIGH,
        confidence(window, keyIsKnown),
        "Two callers can both find no such "
            + resource
            + " and both insert one: nothing keeps the answer of "
            + window.check().text()
            + " true until the insert is committed."
            + window
                .schema()
                .partialKey()
                .map(key -> " The " + key + " is not about all of the rows checked.")
                .orElse(""),
        MISSED,
        situation.breaksForSets(),
        Fixes.forInsert(window));
  }

  /**
   * Surest where a row of a known table is certainly inserted because one with these columns was
   * missed. Unsure where the act also happens if the row is there, or saves what may be a row, and
   * where the second save overwrites the row of the first: what belongs together stays so.
   */
  private static Confidence confidence(Window window, boolean keyIsKnown) {
    boolean inserts = window.act().kind() == Act.Kind.INSERT;
    // A row that is there may be allowed for its values: that it is the one to be changed.
    boolean eitherWay =
        window.dependence().outcomes().contains(Control.Outcome.PRESENT)
            && window.dependence().decided().stream().allMatch(String::isEmpty);
    boolean list =
        window.check().kind() == Check.Kind.ROWS && window.dependence().decided().contains("");
    boolean overwrites = window.schema().overwritten().isPresent();
    if (eitherWay || overwrites || window.isFarApart() || !inserts && list) {
      return Confidence.LOW;
    }
    return window.schema().known() && keyIsKnown && inserts ? Confidence.HIGH : Confidence.MEDIUM;
  }
}
