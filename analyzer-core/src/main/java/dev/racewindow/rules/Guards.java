// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What closes a window, whichever rule claims it (DESIGN.md, "What a guard is worth"). */
final class Guards {
  private Guards() {}

  /**
   * What closes a window over one row that the act writes.
   *
   * @param columns of which the new value depends on the old one
   */
  static Optional<Verdict.Safe> ofRow(Situation situation, SortedSet<String> columns) {
    Optional<Verdict.Safe> refused = refusesTheSecond(situation);
    return refused.isPresent() ? refused : holdsTheRow(situation, columns);
  }

  /**
   * What keeps an effect outside the database from happening twice because of one row: a second
   * caller who is refused after the effect is refused too late.
   *
   * @param columns that say whether the row is taken
   */
  static Optional<Verdict.Safe> ofClaim(Situation situation, SortedSet<String> columns) {
    if (!situation.timing().isRefusedTooLate()) {
      return ofRow(situation, columns);
    }
    boolean claimedFirst =
        situation.window().company().effect().filter(situation.timing()::isFirst).isEmpty();
    return holdsTheRow(situation, claimedFirst ? columns : new TreeSet<>());
  }

  /** What refuses the second of two claims when what was claimed is done already, as a sentence. */
  static String refusedTooLate(Situation situation) {
    return refusesTheSecond(situation)
        .map(
            safe ->
                " That one of them fails in the end ("
                    + safe.guard().split(",", 2)[0]
                    + ") does not take it back.")
        .orElse("");
  }

  /**
   * What keeps a statement of others from changing a row before all of it is written back; the
   * version, which they leave as it is, does not.
   */
  static Optional<Verdict.Safe> ofWholeRow(Situation situation) {
    Optional<Verdict.Safe> refused = refusesByOther(situation);
    return refused.isPresent() ? refused : holdsTheRow(situation, new TreeSet<>());
  }

  /** What makes one of two callers wait, or find that the row has changed when it writes. */
  private static Optional<Verdict.Safe> holdsTheRow(
      Situation situation, SortedSet<String> columns) {
    if (columns.stream().anyMatch(column -> repeats(situation.window().act(), column))) {
      return safe(
          "compare and set", "the statement writes only if the column still holds what was read");
    }
    Optional<Guard.Lock> row = situation.rowLock();
    return situation.checkLocksItsRows()
        ? Optional.of(
            new Verdict.Safe("row lock", "the row is locked by the check until the commit", row))
        : spanning(situation);
  }

  /** What refuses the second of two writes of a row with an error. */
  private static Optional<Verdict.Safe> refusesTheSecond(Situation situation) {
    Window window = situation.window();
    if (window.schema().version().isPresent()
        && window.sameRow()
        && isVersioned(window.act())
        && !situation.passesTheVersionBy()) {
      return refusing(
          situation,
          "version",
          "the second write is refused, because "
              + window.schema().version().get()
              + " has changed");
    }
    if (!comparedVersions(window).isEmpty()) {
      return safe("compare and set", "the statement writes only if the version is still the same");
    }
    return refusesByOther(situation)
        .or(() -> commonVersion(situation).filter(version -> situation.inOneTransaction()));
  }

  /** What refuses it whether or not a version is compared. */
  private static Optional<Verdict.Safe> refusesByOther(Situation situation) {
    Optional<Guard.Lock> shared = situation.sharedRowLock().or(situation::sharedTableLock);
    if (shared.isPresent()) {
      return deadlock(shared.get());
    }
    Optional<Isolation> isolation = situation.isolation();
    return isolation.isPresent() && isolation.get() != Isolation.READ_COMMITTED
        ? refusing(situation, "isolation level", "the second update of the row is refused")
        : Optional.empty();
  }

  /** What closes a window over rows that may appear or go. */
  static Optional<Verdict.Safe> ofSet(Situation situation) {
    Window window = situation.window();
    if (window.act().onConflict()) {
      return safe("atomic statement", "the insert itself deals with a duplicate key");
    }
    Optional<Verdict.Safe> spanning = spanning(situation);
    if (spanning.isPresent()) {
      return spanning;
    }
    Optional<Guard.Lock> shared = situation.sharedTableLock();
    if (shared.isPresent()) {
      return deadlock(shared.get());
    }
    if (situation.isolation().equals(Optional.of(Isolation.SERIALIZABLE))
        && !situation.timing().hasEffectBeforeCommit()) {
      return refusing(situation, "isolation level", "one of two such transactions is refused");
    }
    return commonVersion(situation);
  }

  private static Optional<Verdict.Safe> commonVersion(Situation situation) {
    return situation
        .window()
        .company()
        .version()
        .flatMap(
            version ->
                refusing(
                    situation,
                    "version",
                    "the same run changes the " + version + ", as others do"));
  }

  private static Optional<Verdict.Safe> spanning(Situation situation) {
    Optional<Guard.Lock> lock = situation.spanningLock();
    return lock.map(
        held -> new Verdict.Safe(Texts.lock(held), Texts.heldFromCheckToCommit(held), lock));
  }

  /**
   * Columns that a statement compares with what was read and changes, if somebody looks at how many
   * rows that were.
   */
  static SortedSet<String> comparedVersions(Window window) {
    TreeSet<String> compared = new TreeSet<>();
    if (window.company().counted() && window.act().kind() == Act.Kind.UPDATE) {
      window.act().key().equal().entrySet().stream()
          .filter(entry -> window.act().columns().contains(entry.getKey()))
          .filter(entry -> entry.getValue().root().equals(new Term.Row(window.check().id())))
          .forEach(entry -> compared.add(entry.getKey()));
    }
    return compared;
  }

  /** Statements pass the version by; what is written as an entity compares it. */
  private static boolean isVersioned(Act act) {
    return act.target().root() instanceof Term.Row;
  }

  private static boolean repeats(Act act, String column) {
    return act.key().equal().containsKey(column) || act.key().others().contains(column);
  }

  private static Optional<Verdict.Safe> deadlock(Guard.Lock shared) {
    return Optional.of(
        new Verdict.Safe(
            "shared lock",
            "of two callers who both want to write, one ends in a deadlock",
            Optional.of(shared)));
  }

  /** A guard that refuses the second caller; it is said if nobody is seen to deal with that. */
  private static Optional<Verdict.Safe> refusing(Situation situation, String guard, String reason) {
    boolean handled = situation.atAct().handling(Refusal.CHANGE).somehow();
    return Optional.of(
        handled
            ? Verdict.Safe.refusing(Refusal.CHANGE, guard, reason)
            : Verdict.Safe.refusing(
                Refusal.CHANGE,
                guard + ", refusal not handled",
                reason + "; nobody is known to catch the error that the second caller gets"));
  }

  private static Optional<Verdict.Safe> safe(String guard, String reason) {
    return Optional.of(new Verdict.Safe(guard, reason));
  }
}
