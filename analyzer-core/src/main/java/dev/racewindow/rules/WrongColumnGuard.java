// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Term;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** A statement compares a column that another writer of the row leaves as it is. */
final class WrongColumnGuard {
  private final OtherWriters writers;

  /** Among these writers. */
  WrongColumnGuard(OtherWriters writers) {
    this.writers = writers;
  }

  /** What is the same for all its races. */
  static RuleInfo info() {
    return new RuleInfo(
        "WrongColumnGuard",
        "A statement compares a column that another writer of the row does not change",
        "A version that is compared by hand tells of a change only if everybody counts it up who"
            + " writes the row. Whoever leaves it as it is has his change overwritten, and nobody is"
            + " told.",
        Severity.HIGH,
        367);
  }

  /** The case, open if somebody changes the row, and not what is compared. */
  Case judged(Case one) {
    SortedSet<String> compared = OtherWriters.normal(Guards.comparedVersions(one.window()));
    if (compared.isEmpty() || !(one.verdict() instanceof Verdict.Safe)) {
      return one;
    }
    Optional<Act> past =
        writers.of(one.window(), inForce -> true).stream()
            .filter(act -> !OtherWriters.writes(act, compared))
            .filter(act -> !countsUp(act, one, compared))
            .findFirst();
    return past.flatMap(
            act ->
                one.without(compared, Confidence.MEDIUM)
                    .map(open -> open.because(failed(act, compared))))
        .orElse(one);
  }

  /** Whether the version is that of an entity, and counted up by whoever changes one. */
  private static boolean countsUp(Act act, Case one, SortedSet<String> compared) {
    return act.target().root() instanceof Term.Row
        && one.window()
            .schema()
            .version()
            .map(Resource::normal)
            .filter(compared::contains)
            .isPresent();
  }

  private static FailedGuard failed(Act past, SortedSet<String> compared) {
    return new FailedGuard(
        info(),
        "What is compared here, "
            + String.join(", ", compared)
            + ", stays the same when "
            + past.id().entry().methodName()
            + " changes the row.",
        Interleaving.OVERTAKEN,
        Optional.empty(),
        Optional.of(new FailedGuard.Past(past, false)),
        List.of(Filed.written(past)));
  }
}
