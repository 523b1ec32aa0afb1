// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Suppression;
import dev.racewindow.report.Inventory.Spot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextWindowsTest {
  private static final Spot ACT = new Spot(Samples.SERVICE, Optional.of(11));
  private static final TextWindows TEXT = new TextWindows(Style.PLAIN);

  @Test
  void listsEveryWindowWithItsGuardOrTheReasonThatNoneSuffices() {
    assertThat(TEXT.format(report(Samples.duplicateUser())))
        .isEqualTo(
            """
            src/main/java/shop/UserService.java:11:5: race: [ExistsThenInsert, high confidence] on User, in UserService.register
                check    checks that no User has this email (existsByEmail)
                         in UserValidator.requireNew, src/main/java/shop/UserValidator.java:5:9
                         called from UserService.register, src/main/java/shop/UserService.java:9:5
                guard    that does not help: a transaction at READ COMMITTED locks no absent row
                         in UserService.register, src/main/java/shop/UserService.java:7:3
                act      inserts a User (save)
                         in UserService.register, src/main/java/shop/UserService.java:11:5
                because  Two callers can both create a User with the same email.

            src/main/java/shop/UserService.java:11:5: safe: row lock on Stock, in UserService.register
                check    checks that no User has this email (existsByEmail)
                         in UserValidator.requireNew, src/main/java/shop/UserValidator.java:5:9
                         called from UserService.register, src/main/java/shop/UserService.java:9:5
                act      inserts a User (save)
                         in UserService.register, src/main/java/shop/UserService.java:11:5
                because  the row is locked before it is read

            unknown   2 of 8 calls that can reach a database not understood (25.0 %)
                      1 SQL is not constant
                      1 type unknown
            2 windows: 1 row lock, 1 race
            """);
  }

  @Test
  void explainsARaceAndASafeWindowOfALine() {
    assertThat(TEXT.explain(report(Samples.duplicateUser()), ACT))
        .contains(
            """
            Line 11 is the act.

            This is a race, by the rule ExistsThenInsert: Two callers can both create a User with the same
            email. Breaks at READ COMMITTED and REPEATABLE READ; not at SERIALIZABLE.

            A scan reports it, with high severity and high confidence.

            More about the rule: racewindow explain ExistsThenInsert
            """)
        .contains(
            """
            Line 11 is the act.

            This is no race. Its guard is: row lock, because the row is locked before it is read.

            Without this guard the rule LostUpdate would report it.

            More about the rule: racewindow explain LostUpdate
            """)
        .doesNotContain("because  ")
        .doesNotContain("not understood");
  }

  @Test
  void saysWhatALineIsToTheWindow() {
    assertThat(explain(Samples.SERVICE, 7)).contains("Line 7 is the guard.\n");
    assertThat(explain(Samples.SERVICE, 9)).contains("Line 9 is on the way to the check.\n");
    assertThat(explain(Samples.VALIDATOR, 5)).contains("Line 5 is the check.\n");
    assertThat(
            TEXT.explain(
                report(Samples.duplicateUser()), new Spot(Samples.SERVICE, Optional.empty())))
        .doesNotContain("Line ");
  }

  @Test
  void saysWhyAScanDoesNotReportARace() {
    Suppression suppression =
        new Suppression(
            Suppression.Form.COMMENT, Samples.SERVICE, 10, 10, 11, "ExistsThenInsert", "one node");
    Report suppressed =
        Samples.report(Samples.analysis(List.of(Samples.duplicateUser()), List.of(suppression)));
    assertThat(TEXT.explain(suppressed, ACT))
        .contains("[ExistsThenInsert, high confidence, accepted]")
        .contains("does not report it, because it is accepted at")
        .containsPattern("UserService\\.java:10: one\\snode\\.");

    Analysis analysis = Samples.analysis(List.of(Samples.duplicateUser()), List.of());
    Baseline baseline =
        Baseline.of(List.of(new BaselineEntry("f1", "ExistsThenInsert", "A.java", "known")));
    Report baselined =
        new Report(
            analysis, Samples.judge(analysis, Optional.of(baseline)), Samples.TOOL, Samples.TEXT);
    assertThat(TEXT.explain(baselined, ACT))
        .contains("A scan does not report it, because the baseline accepts it: known.");
  }

  @Test
  void saysWhyThereIsNothing() {
    assertThat(
            TEXT.explain(
                report(Samples.duplicateUser()), new Spot(Samples.SERVICE, Optional.of(12))))
        .isEqualTo(
            """
            No window goes through src/main/java/shop/UserService.java:12: as far as the analysis
            understands the program, nothing that is read there decides on a write, and nothing that is
            written there rests on what was read.

            In this file, windows go through lines 7, 9 and 11.

            2 calls that can reach a database were not understood in the whole scan. A window that goes
            through one of them is not seen; racewindow windows counts them by reason.

            """);
    Analysis broken = Samples.analysisWithProblem(Samples.duplicateUser());
    assertThat(TEXT.explain(Samples.report(broken), new Spot("src/Broken.java", Optional.of(3))))
        .contains("No window goes through any other line of this file.\n")
        .contains("This file has a problem: src/Broken.java:3: ';' is expected\n");
  }

  private static String explain(String path, int line) {
    return TEXT.explain(report(Samples.duplicateUser()), new Spot(path, Optional.of(line)));
  }

  private static Report report(Race race) {
    return Samples.report(Samples.analysis(List.of(race), List.of()));
  }
}
