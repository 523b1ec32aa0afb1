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

/** A column is written with a value computed from what it held when the check read it. */
final class LostUpdate implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "LostUpdate",
        "A row is read, changed in memory and written back, and nothing keeps others from writing"
            + " it in between",
        "Two callers can both read the same state, and the one who writes last overwrites what the"
            + " other wrote. A transaction at READ COMMITTED does not help.",
        Severity.HIGH,
        362);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    SortedSet<String> lost = lostColumns(situation.window());
    return lost.isEmpty() ? Optional.empty() : Optional.of(verdict(situation, lost));
  }

  /** The written columns whose new value comes from their old one. */
  private static SortedSet<String> lostColumns(Window window) {
    Act act = window.act();
    boolean updates = act.kind() == Act.Kind.UPDATE || act.kind() == Act.Kind.MUTATION;
    boolean sameTable = window.check().resource().id().equals(act.resource().id());
    if (!updates
        || !(window.sameRow() || sameTable && act.resource().isKnown())
        || !window.check().resource().isKnown()
        || window.check().kind() == Check.Kind.UPDATE_COUNT) {
      return new TreeSet<>();
    }
    // Elements of a collection are rows of their own: adding one overwrites no other.
    TreeSet<String> lost = new TreeSet<>(window.dependence().recomputed());
    lost.removeAll(window.schema().collections());
    return lost;
  }

  private static Verdict verdict(Situation situation, SortedSet<String> lost) {
    Window window = situation.window();
    Act act = window.act();
    Optional<Verdict.Safe> closed = Guards.ofRow(situation, lost);
    if (closed.isPresent()) {
      return closed.get();
    }
    String columns = String.join(", ", lost);
    return new Verdict.Racy(
        Severity.HIGH,
        window.isFarApart()
            ? Confidence.LOW
            : window.sameRow() ? Confidence.HIGH : Confidence.MEDIUM,
        "Two callers can both read "
            + columns
            + " of the same "
            + act.resource().name()
            + ", compute a new value and write it back: one of the two changes is lost.",
        "the same " + columns,
        situation.breaksForRows(),
        Fixes.forUpdate(window, columns));
  }
}
