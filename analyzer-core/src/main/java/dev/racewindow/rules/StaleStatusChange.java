// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A column is set because of what it held when the check read it, and may hold no longer. */
final class StaleStatusChange implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "StaleStatusChange",
        "A row is changed because of a state that it was read in, and nothing keeps it in that"
            + " state in between",
        "Two callers can both see the state that allows a change, and both make theirs: an approval"
            + " overwrites a rejection, goods are sold twice. A transaction at READ COMMITTED does"
            + " not help.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    SortedSet<String> stale = staleColumns(situation.window());
    return stale.isEmpty() ? Optional.empty() : Optional.of(verdict(situation, stale));
  }

  /** The columns that the act changes, and that decided whether it happens. */
  static SortedSet<String> staleColumns(Window window) {
    TreeSet<String> stale = new TreeSet<>();
    boolean updates = window.act().kind() == Act.Kind.UPDATE || isChange(window.act());
    if (updates
        && window.sameRow()
        && window.check().kind() != Check.Kind.UPDATE_COUNT
        && window.check().resource().isKnown()) {
      stale.addAll(window.dependence().settled());
      stale.addAll(window.dependence().requested());
      stale.removeAll(window.schema().collections());
    }
    return stale;
  }

  private static boolean isChange(Act act) {
    return act.kind() == Act.Kind.MUTATION;
  }

  private static Verdict verdict(Situation situation, SortedSet<String> stale) {
    Window window = situation.window();
    Optional<Verdict.Safe> closed = Guards.ofRow(situation, stale);
    if (closed.isPresent()) {
      return closed.get();
    }
    String columns = String.join(", ", stale);
    return new Verdict.Racy(
        window.company().consequence().isPresent() ? Severity.HIGH : Severity.MEDIUM,
        confidence(window),
        "Two callers can both find "
            + columns
            + " of the same "
            + window.check().resource().name()
            + " as it has to be, and both change it: the second change is made in a state that no"
            + " longer allows it.",
        "the same " + columns,
        situation.breaksForRows(),
        Fixes.forStatus(window, columns));
  }

  /**
   * Unsure where the caller says what to write: then the last writer may be meant to win. Not so
   * where the row has to be in some state for anybody to change it.
   */
  private static Confidence confidence(Window window) {
    if (window.isFarApart()
        || window.dependence().settled().isEmpty() && window.dependence().permitted().isEmpty()) {
      return Confidence.LOW;
    }
    boolean alone = window.company().consequence().isEmpty() && window.act().columns().size() < 2;
    return alone ? Confidence.MEDIUM : Confidence.HIGH;
  }
}
