// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

import dev.racewindow.accept.Finding;
import dev.racewindow.accept.Findings;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.run.FailOn;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What the build says of the findings, and whether it passes.
 *
 * @param limit from which severity on a race fails the build
 */
record Verdict(Findings findings, FailOn limit) {
  /**
   * Logs problems and open findings, one line each.
   *
   * @param reports where the whole story is, as the user knows the directory
   * @throws MojoFailureException if a finding fails the build
   */
  void tell(Log log, String reports) throws MojoFailureException {
    for (Problem problem : findings.problems()) {
      log.warn(problem.toString());
    }
    for (Finding finding : findings.open()) {
      if (limit.isFailedBy(finding)) {
        log.error(line(finding.race()));
      } else {
        log.warn(line(finding.race()));
      }
    }
    int open = findings.open().size();
    int accepted = findings.all().size() - open;
    log.info("Race Window: " + races(open) + ", " + accepted + " accepted; reports in " + reports);
    List<Finding> failures = limit.failures(findings);
    if (!failures.isEmpty()) {
      throw new MojoFailureException(message(failures, reports));
    }
  }

  private static String message(List<Finding> failures, String reports) {
    String more = failures.size() == 1 ? "" : " (and " + (failures.size() - 1) + " more)";
    return "Race Window found "
        + races(failures.size())
        + " that must not pass: "
        + line(failures.get(0).race())
        + more
        + ". See "
        + reports
        + " for how it happens and how to mend or accept it.";
  }

  /** A finding as compilers write theirs, so that consoles link to the line. */
  private static String line(Race race) {
    Location place = race.place();
    return place.path()
        + ":"
        + place.span().line()
        + ": ["
        + race.rule()
        + ", "
        + race.severity().name().toLowerCase(Locale.ROOT)
        + "] "
        + race.message().strip().replaceAll("\\s+", " ");
  }

  private static String races(int count) {
    return count == 1 ? "1 race" : count + " races";
  }
}
