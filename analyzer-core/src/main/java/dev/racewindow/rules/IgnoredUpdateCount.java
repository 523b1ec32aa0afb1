// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** A statement changes a row only in the right state, and what follows does not ask if it did. */
final class IgnoredUpdateCount implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "IgnoredUpdateCount",
        "An update tests the row's state, and nobody looks at how many rows it has changed",
        "The update itself is atomic: of two callers, one changes the row and the other changes"
            + " none. Only the count of changed rows tells which; without a look at it, both go on"
            + " as if they had.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    Window window = situation.window();
    Optional<Act> follower = window.company().follower();
    if (window.check().kind() != Check.Kind.UPDATE_COUNT
        || !window.check().id().equals(window.act().id())
        || window.company().counted()
        || follower.isEmpty()) {
      return Optional.empty();
    }
    // A lock or an isolation level puts one caller after the other, and the later one finds the
    // row changed: it stops only if it looks at the row first, and has waited before that.
    Optional<Verdict.Safe> closed =
        window.company().looks().stream()
            .flatMap(look -> Guards.ofSet(situation.lookedAt(look)).stream())
            .findFirst();
    return Optional.of(closed.isPresent() ? closed.get() : racy(situation, follower.get()));
  }

  private static Verdict racy(Situation situation, Act follower) {
    Window window = situation.window();
    return new Verdict.Racy(
        Severity.HIGH,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "Of two callers only one changes the row with "
            + window.act().text()
            + ", and both go on: "
            + follower.text()
            + " (line "
            + follower.site().location().line()
            + ") happens twice.",
        "not looked at",
        window.company().looks().isEmpty() ? Situation.atAllLevels() : situation.breaksForSets(),
        Fixes.forCountIgnored(window));
  }
}
