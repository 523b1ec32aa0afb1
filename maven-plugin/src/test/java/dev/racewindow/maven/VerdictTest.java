// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.accept.Finding;
import dev.racewindow.accept.Findings;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Site;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import dev.racewindow.run.FailOn;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Which findings fail a build, and what the log says of them. */
class VerdictTest {
  private static final FailOn MEDIUM = new FailOn(Optional.of(Severity.MEDIUM));
  private static final FailOn NEVER = new FailOn(Optional.empty());

  private final RecordingLog log = new RecordingLog();

  @Test
  void passesWithoutFindings() throws MojoFailureException {
    new Verdict(findings(), MEDIUM).tell(log, "out");

    assertThat(log.lines())
        .containsExactly("info Race Window: 0 races, 0 accepted; reports in out");
  }

  @Test
  void raceBelowTheLimitIsAWarning() throws MojoFailureException {
    new Verdict(findings(open("A.java", 3, Severity.LOW)), MEDIUM).tell(log, "out");

    assertThat(log.lines())
        .containsExactly(
            "warn A.java:3: [LostUpdate, low] It is lost.",
            "info Race Window: 1 race, 0 accepted; reports in out");
  }

  @Test
  void raceAtTheLimitFails() {
    Findings findings =
        findings(open("A.java", 3, Severity.MEDIUM), open("B.java", 7, Severity.HIGH));

    assertThatThrownBy(() -> new Verdict(findings, MEDIUM).tell(log, "out"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "Race Window found 2 races that must not pass: A.java:3: [LostUpdate, medium] It is"
                + " lost. (and 1 more). See out for how it happens and how to mend or accept it.");
    assertThat(log.lines())
        .startsWith(
            "error A.java:3: [LostUpdate, medium] It is lost.",
            "error B.java:7: [LostUpdate, high] It is lost.");
  }

  @Test
  void neverFailsNever() {
    Findings findings = findings(open("A.java", 3, Severity.HIGH));

    assertThatCode(() -> new Verdict(findings, NEVER).tell(log, "out")).doesNotThrowAnyException();
    assertThat(log.lines()).startsWith("warn A.java:3: [LostUpdate, high] It is lost.");
  }

  @Test
  void acceptedRaceIsOnlyCounted() throws MojoFailureException {
    Race race = race("A.java", 3, Severity.HIGH);
    BaselineEntry entry = new BaselineEntry("f", "LostUpdate", "A.java", "known");
    Finding accepted = new Finding("f", race, Optional.empty(), Optional.of(entry));

    new Verdict(findings(accepted), MEDIUM).tell(log, "out");

    assertThat(log.lines())
        .containsExactly("info Race Window: 0 races, 1 accepted; reports in out");
  }

  @Test
  void problemIsOneWarning() throws MojoFailureException {
    Problem problem = new Problem(Problem.Kind.INPUT, "A.java", 2, "is not Java");

    new Verdict(new Findings(List.of(), 0, List.of(), false, List.of(problem)), MEDIUM)
        .tell(log, "out");

    assertThat(log.lines()).startsWith("warn A.java:2: is not Java");
  }

  private static Findings findings(Finding... all) {
    return new Findings(List.of(all), 0, List.of(), false, List.of());
  }

  private static Finding open(String path, int line, Severity severity) {
    return new Finding(path + line, race(path, line, severity), Optional.empty(), Optional.empty());
  }

  private static Race race(String path, int line, Severity severity) {
    MethodId method = new MethodId("it.A", "m", List.of());
    Location location = new Location(path, new Span(line, 1, line, 9), method);
    Race.Evidence here = new Race.Evidence(new Site(location, List.of()), "here");
    return new Race(
        "LostUpdate",
        severity,
        Confidence.HIGH,
        "Account",
        "It is\nlost.",
        here,
        here,
        List.of(),
        List.of(),
        new TreeSet<>(),
        List.of(),
        path + line);
  }
}
