// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;

/** The version that is compared when a row is written is not the one that its writer has seen. */
final class DetachedMerge implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "DetachedMerge",
        "What is written has not the version that it was read with",
        "A version refuses a stale write where it is as old as the data that are written. Taken"
            + " from the row as it is now, it always fits; set in an object that was loaded just now,"
            + " it is not looked at, because the one that was loaded is compared.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    return situation.passesTheVersionBy()
        ? situation.window().schema().set().map(set -> verdict(situation.window(), set))
        : Optional.empty();
  }

  private static Verdict verdict(Window window, Window.SetVersion set) {
    String version = set.version();
    String table = window.act().resource().name();
    return new Verdict.Racy(
        Severity.HIGH,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "Two callers can both have seen the same "
            + table
            + ", and both write what they have made of it: "
            + version
            + (set.renewed()
                ? " is set to that of the row as it is now, which always fits."
                : " is set in an object that was loaded just now, of which the one that was loaded"
                    + " is compared."),
        "the same " + version,
        Situation.atAllLevels(),
        Fixes.forSeenVersion(window, version));
  }
}
