// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A row is inserted because the check found none, and no guard keeps it from appearing. */
final class ExistsThenInsert implements Rule {
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
        act.kind() == Act.Kind.INSERT || act.kind() == Act.Kind.SAVE && !window.data().contains("");
    return inserts
        && window.check().kind() != Check.Kind.UPDATE_COUNT
        && window.outcomes().contains(Control.Outcome.ABSENT)
        && window.check().resource().isKnown()
        && window.check().resource().id().equals(act.resource().id());
  }

  private static Verdict verdict(Situation situation) {
    Window window = situation.window();
    if (window.act().onConflict()) {
      return new Verdict.Safe("atomic statement", "the insert itself deals with a duplicate key");
    }
    if (window.schema().uniqueKey().isPresent()) {
      return new Verdict.Safe(
          "unique key",
          "the database refuses the second row: " + window.schema().uniqueKey().get());
    }
    boolean keyIsKnown =
        !window.check().key().equal().isEmpty() || !window.check().key().others().isEmpty();
    if (!keyIsKnown
        && window.check().kind() != Check.Kind.COUNT
        && window.schema().anyKey().isPresent()) {
      return new Verdict.Safe(
          "unique key",
          "assumed: the columns checked are not known, and there is "
              + window.schema().anyKey().get());
    }
    Optional<Guard.Lock> lock = situation.spanningLock();
    if (lock.isPresent()) {
      return new Verdict.Safe(Texts.lock(lock.get()), Texts.heldFromCheckToCommit(lock.get()));
    }
    if (situation.isolation().equals(Optional.of(Isolation.SERIALIZABLE))) {
      return new Verdict.Safe("isolation level", "one of two such transactions is refused");
    }
    String resource = window.check().resource().name();
    return new Verdict.Racy(
        Severity.HIGH,
        confidence(window, keyIsKnown),
        "Two callers can both find no such "
            + resource
            + " and both insert one: nothing keeps the answer of "
            + window.check().text()
            + " true until the insert is committed.",
        "not there",
        situation.inOneTransaction()
            ? new TreeSet<>(List.of(Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ))
            : new TreeSet<>(List.of(Isolation.values())),
        Fixes.forInsert(window));
  }

  /**
   * Surest where a row of a known table is certainly inserted because one with these columns was
   * missed. Unsure where the act also happens if the row is there, or saves what may be a row.
   */
  private static Confidence confidence(Window window, boolean keyIsKnown) {
    boolean inserts = window.act().kind() == Act.Kind.INSERT;
    // A row that is there may be allowed for its values: that it is the one to be changed.
    boolean eitherWay =
        window.outcomes().contains(Control.Outcome.PRESENT)
            && window.decided().stream().allMatch(String::isEmpty);
    boolean list = window.check().kind() == Check.Kind.ROWS;
    if (eitherWay || window.isFarApart() || !inserts && list) {
      return Confidence.LOW;
    }
    return window.schema().known() && keyIsKnown && inserts ? Confidence.HIGH : Confidence.MEDIUM;
  }
}
