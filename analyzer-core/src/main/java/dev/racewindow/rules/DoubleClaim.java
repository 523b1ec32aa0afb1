// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A row is found, used for something that cannot be undone, and only then marked as used. */
final class DoubleClaim implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "DoubleClaim",
        "A job or token is found and used, and nothing keeps another caller from finding it too",
        "Two callers can both find the row before either has marked it as taken, and both do what"
            + " it stands for: a mail goes out twice, a voucher pays twice. A transaction at READ"
            + " COMMITTED does not help, and no rollback takes an effect outside the database back.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    Window window = situation.window();
    SortedSet<String> claimed = claimedColumns(window);
    boolean deletes =
        window.act().kind() == Act.Kind.DELETE
            && (window.company().effect().filter(effect -> isBefore(effect, window)).isPresent()
                || isTold(situation));
    return window.sameRow() && fetches(window.check()) && (deletes || !claimed.isEmpty())
        ? Optional.of(verdict(situation, claimed))
        : Optional.empty();
  }

  /**
   * Whether an effect depends on what the deletion itself tells to have found, and happens before
   * the second caller is told otherwise.
   */
  private static boolean isTold(Situation situation) {
    Window window = situation.window();
    return window.check().id().equals(window.act().id())
        && situation.timing().hasEffectBeforeCommit()
        && window.company().effect().filter(situation.timing()::isWrittenBefore).isEmpty();
  }

  /** What is used up is deleted after its use; what is deleted first is merely tidied up after. */
  private static boolean isBefore(Act effect, Window window) {
    return effect.id().entry().compareTo(window.act().id().entry()) < 0 && !isAfterwards(effect);
  }

  /** Whether a call on the way to an effect has left the transaction: it waits for the commit. */
  private static boolean isAfterwards(Act effect) {
    return effect.guards().stream()
        .anyMatch(
            guard ->
                guard instanceof Guard.Transaction boundary
                    && boundary.propagation() == Guard.Propagation.NOT_SUPPORTED
                    && effect.site().calls().contains(boundary.at()));
  }

  private static boolean fetches(Check check) {
    return (check.kind() == Check.Kind.ROW || check.kind() == Check.Kind.ROWS)
        && check.resource().isKnown();
  }

  /** The columns that the row was chosen by, in the query or after it, and that are changed. */
  private static SortedSet<String> claimedColumns(Window window) {
    TreeSet<String> claimed = new TreeSet<>();
    if (window.company().effect().isPresent() && window.isOfOneTable()) {
      claimed.addAll(window.dependence().settled());
      claimed.retainAll(StaleStatusChange.staleColumns(window));
    }
    boolean updates =
        window.act().kind() == Act.Kind.UPDATE || window.act().kind() == Act.Kind.MUTATION;
    // A column of that name in a row that this one leads to is another column.
    if (updates && window.isOfOneTable() && window.company().consequence().isPresent()) {
      TreeSet<String> chosen = new TreeSet<>(window.check().key().others());
      window
          .check()
          .key()
          .equal()
          .forEach(
              (column, term) -> {
                // A state that rows are looked for in; what the caller asks for tells them apart.
                if (term instanceof Term.Constant) {
                  chosen.add(column);
                }
              });
      chosen.retainAll(window.act().columns());
      claimed.addAll(chosen);
    }
    return claimed;
  }

  private static Verdict verdict(Situation situation, SortedSet<String> claimed) {
    Window window = situation.window();
    Optional<Verdict.Safe> closed = Guards.ofClaim(situation, claimed);
    if (closed.isPresent()) {
      return closed.get();
    }
    String row = window.check().resource().name();
    Act done = window.company().consequence().orElse(window.act());
    return new Verdict.Racy(
        Severity.HIGH,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "Two callers can both find the same "
            + row
            + " before either has "
            + (claimed.isEmpty() ? "deleted it" : "changed " + String.join(", ", claimed))
            + ", and both go on: "
            + done.text()
            + " (line "
            + done.id().entry().line()
            + ") happens twice."
            + Guards.refusedTooLate(situation),
        "the same " + row,
        situation.timing().isRefusedTooLate() ? Situation.atAllLevels() : situation.breaksForRows(),
        Fixes.forClaim(window, claimed));
  }
}
