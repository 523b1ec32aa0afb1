// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Suppression;
import dev.racewindow.report.Inventory.Closed;
import dev.racewindow.report.Inventory.Entry;
import dev.racewindow.report.Inventory.Racy;
import dev.racewindow.report.Inventory.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a window is a race or is none, and why there is no window, in full sentences. */
final class WindowReasons {
  private final Report report;

  WindowReasons(Report report) {
    this.report = report;
  }

  /** What the place is to a window, then the verdict on it. */
  List<String> of(Entry entry, Spot spot) {
    List<String> said = new ArrayList<>();
    role(entry, spot).ifPresent(said::add);
    if (entry instanceof Racy racy) {
      said.add(verdict(racy.race()));
      said.add(reported(racy.finding()));
    } else if (entry instanceof Closed closed) {
      said.add(
          sentence(
              "This is no race. Its guard is: "
                  + closed.window().guard()
                  + ", because "
                  + closed.window().reason()));
      said.add("Without this guard the rule " + entry.rule() + " would report it.");
    }
    said.add("More about the rule: racewindow explain " + entry.rule());
    return said;
  }

  private static Optional<String> role(Entry entry, Spot spot) {
    List<String> roles = new ArrayList<>();
    addRole("check", entry.check(), spot, roles);
    if (entry instanceof Racy racy) {
      racy.race().failedGuards().forEach(guard -> addRole("guard", guard, spot, roles));
    }
    addRole("act", entry.act(), spot, roles);
    return spot.line()
        .filter(line -> !roles.isEmpty())
        .map(line -> "Line " + line + " is " + String.join(" and ", roles) + ".");
  }

  private static void addRole(String name, Race.Evidence evidence, Spot spot, List<String> roles) {
    List<Location> path = evidence.path();
    if (spot.covers(path.get(path.size() - 1)) || spot.covers(evidence.site().location())) {
      roles.add("the " + name);
    } else if (path.stream().anyMatch(spot::covers)) {
      roles.add("on the way to the " + name);
    }
  }

  private static String verdict(Race race) {
    String levels = Phrases.breaksAt(race);
    return "This is a race, by the rule "
        + race.rule()
        + ": "
        + sentence(race.message())
        + (levels.isEmpty() ? "" : " " + levels);
  }

  /** Whether a scan shows it: a race that nobody sees is what people ask about. */
  private static String reported(Finding finding) {
    Race race = finding.race();
    if (finding.suppression().isPresent()) {
      Suppression suppression = finding.suppression().get();
      return sentence(
          "A scan does not report it, because it is accepted at "
              + suppression.path()
              + ":"
              + suppression.line()
              + because(suppression.reason()));
    }
    if (finding.baselined().isPresent()) {
      BaselineEntry entry = finding.baselined().get();
      return sentence(
          "A scan does not report it, because the baseline accepts it" + because(entry.reason()));
    }
    return race.confidence() == Confidence.LOW
        ? "A scan reports it only with --min-confidence low: the analysis is not sure of it."
        : "A scan reports it, with "
            + Phrases.lower(race.severity())
            + " severity and "
            + Phrases.lower(race.confidence())
            + " confidence.";
  }

  private static String because(String reason) {
    return reason.isBlank() ? "" : ": " + reason;
  }

  /** Why nothing is said of a place. */
  List<String> ofSilence(Spot spot, Inventory all) {
    List<String> said = new ArrayList<>();
    said.add(
        "No window goes through "
            + spot
            + ": as far as the analysis understands the program, nothing that is read there decides"
            + " on a write, and nothing that is written there rests on what was read.");
    List<Integer> lines = all.lines(spot.path());
    if (spot.line().isPresent()) {
      said.add(
          lines.isEmpty()
              ? "No window goes through any other line of this file."
              : "In this file, windows go through "
                  + (lines.size() == 1 ? "line " : "lines ")
                  + Phrases.list(lines)
                  + ".");
    }
    for (Problem problem : report.findings().problems()) {
      if (problem.path().equals(spot.path())) {
        said.add("This file has a problem: " + problem);
      }
    }
    int unknown = TextSummary.notUnderstood(report.analysis().statistics());
    if (unknown > 0) {
      said.add(
          Phrases.count(
                  unknown,
                  "call that can reach a database was",
                  "calls that can reach a database were")
              + " not understood in the whole scan. A window that goes through one of them is not"
              + " seen; racewindow windows counts them by reason.");
    }
    return said;
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
