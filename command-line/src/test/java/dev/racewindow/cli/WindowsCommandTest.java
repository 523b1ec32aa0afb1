// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inventory of windows, and what it says of one line. */
class WindowsCommandTest extends CommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows --at B.java src|No file that was analysed is called B.java",
        "windows --at A.java:2 src|src/main/java/A.java has no line 2, only 1",
        "windows --at A.java:0 src|has no line 0",
        "windows --at A.java src two|A.java may be any of src/main/java/A.java, two/A.java",
        "windows --format xml src|Invalid value for option '--format'",
        "windows --baseline gone.json src|No such baseline:",
        "windows gone|No such file or directory: gone",
      })
  void exitsWithTwoAndOneLineOnMisuse(String line, String message) throws IOException {
    write("two/A.java", "class A {}\n");

    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("racewindow: ").contains(message).contains("--help)");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void listsWindowsOfEveryConfidenceAndFailsForNone() {
    races = List.of(race(Severity.HIGH, Confidence.LOW, "f1"));

    assertThat(run("windows", "src")).isZero();
    assertThat(out.toString())
        .startsWith("src/main/java/A.java:1:1: race: [LostUpdate, low confidence] on A, in A.m\n")
        .endsWith("\n1 window: 1 race\n");
    out.getBuffer().setLength(0);
    assertThat(run("windows", "--format", "json", "src")).isZero();
    assertThat(out.toString()).startsWith("{\n  \"version\" : 1,").contains("\"f1\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A.java:1", "java/A.java:1", "src/main/java/A.java:1:7", "A.java", "A.java:1:"})
  void explainsALine(String place) {
    races = List.of(race(Severity.HIGH, Confidence.LOW, "f1"));

    assertThat(run("windows", "--at", place, "src")).isZero();
    assertThat(out.toString())
        .contains("This is a race, by the rule LostUpdate: Two callers overwrite each other.")
        .contains("only with --min-confidence low")
        .contains("racewindow explain LostUpdate");
  }

  @Test
  void saysThatAnAcceptedRaceIsAccepted() {
    races = List.of(race(Severity.HIGH, Confidence.HIGH, "f1"));
    run("scan", "--write-baseline", "src");
    out.getBuffer().setLength(0);

    run("windows", "--at", "A.java:1", "src");

    assertThat(out.toString()).contains("because the baseline accepts it");
  }
}
