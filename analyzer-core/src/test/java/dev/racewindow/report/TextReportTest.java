// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void saysThatThereIsNothing() {
    Analysis analysis = Samples.analysis(List.of(), List.of());

    assertThat(plain(Samples.report(analysis)))
        .isEqualTo(
            """
            looked at 2 files, 23 lines, 2 methods
            windows   2 windows found, 1 safe, 0 racy
            races     none
            unknown   2 of 8 calls that can reach a database not understood (25.0 %)
                      1 SQL is not constant
                      1 type unknown
            problems  none
            """);
  }

  @Test
  void saysAFindingAsAReviewComment() {
    Analysis analysis = Samples.analysisWithProblem(Samples.duplicateUser());

    assertThat(plain(Samples.report(analysis)))
        .isEqualTo(
            """
            src/main/java/shop/UserService.java:11:5: high: [ExistsThenInsert] Two callers can both create a User with the same email.

                check    checks that no User has this email (existsByEmail)
                         in UserValidator.requireNew, src/main/java/shop/UserValidator.java:5:9
                         called from UserService.register, src/main/java/shop/UserService.java:9:5
                guard    that does not help: a transaction at READ COMMITTED locks no absent row
                         in UserService.register, src/main/java/shop/UserService.java:7:3
                act      inserts a User (save)
                         in UserService.register, src/main/java/shop/UserService.java:11:5

                Two callers at the same time:

                    caller 1                                     | caller 2
                    ---------------------------------------------+---------------------------------------------
                    existsByEmail → false  (UserValidator:5)     |
                                                                 | existsByEmail → false  (UserValidator:5)
                    INSERT User  (UserService:11)                |
                    COMMIT                                       |
                                                                 | INSERT User: a second one  (UserService:11)
                                                                 | COMMIT

                Breaks at READ COMMITTED and REPEATABLE READ; not at SERIALIZABLE.

                Ways to mend it, best first:

                  1. Add a unique constraint on the email (price: the loser gets an exception to handle)
                         @Column(unique = true)
                         private String email;

                  2. Run at SERIALIZABLE in all callers

            input: src/Broken.java:3: ';' is expected

            looked at 2 files, 23 lines, 2 methods
            windows   2 windows found, 1 safe, 1 racy
            races     1 race: 1 high, 0 medium, 0 low
                      1 ExistsThenInsert
            unknown   2 of 8 calls that can reach a database not understood (25.0 %)
                      1 SQL is not constant
                      1 type unknown
            problems  1 problem, see above
            """);
  }

  @Test
  void drawsLocksAndWaitingInAnyOrder() {
    assertThat(plain(Samples.report(Samples.analysis(List.of(Samples.lockedTooLate()), List.of()))))
        .contains(
            """
                    caller 1                                     | caller 2
                    ---------------------------------------------+---------------------------------------------
                    reads the stock → 1  (UserValidator:5)       |
                                                                 | reads the stock → 1  (UserValidator:5)
                                                                 | locks the row  (UserService:7)
                    waits for the lock                           |
                                                                 | writes stock 0  (UserService:11)
                                                                 | gives the lock back
                    locks the row  (UserService:7)               |
                    writes stock 0  (UserService:11)             |
                    commit                                       |
            """);
  }

  @Test
  void countsBySeverityAndRule() {
    Analysis analysis =
        Samples.analysis(
            List.of(
                Samples.variant("LostUpdate", Severity.MEDIUM, "a"),
                Samples.variant("LostUpdate", Severity.LOW, "b"),
                Samples.variant("ExistsThenInsert", Severity.HIGH, "c")),
            List.of());

    assertThat(plain(Samples.report(analysis)))
        .contains(
            """
            races     3 races: 1 high, 1 medium, 1 low
                      1 ExistsThenInsert
                      2 LostUpdate
            """);
  }

  @Test
  void doesNotRepeatWhatTheBaselineAcceptsAndNamesWhatIsGone() {
    Analysis analysis = Samples.analysis(List.of(Samples.duplicateUser()), List.of());
    Baseline baseline =
        Baseline.of(
            List.of(
                new BaselineEntry("f1", "ExistsThenInsert", "A.java", "known"),
                new BaselineEntry("f9", "LostUpdate", "B.java", "known")));
    Report report =
        new Report(
            analysis,
            Samples.judge(analysis, Optional.of(baseline)),
            Samples.TOOL,
            SourceText.NONE);

    assertThat(plain(report))
        .doesNotContain("[ExistsThenInsert]")
        .contains("races     none\n")
        .contains("accepted  0 in the source, 1 by the baseline\n")
        .contains("baseline  1 entry is gone; --write-baseline drops it\n")
        .contains("          LostUpdate in B.java\n");
  }

  @Test
  void colorsOnlyWhenAsked() {
    Report report = Samples.report(Samples.analysisWithProblem(Samples.duplicateUser()));

    assertThat(plain(report)).doesNotContain("\u001b");
    String colored = new TextReport(Style.COLORED).format(report);
    assertThat(colored).contains("\u001b[31;1mhigh\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain(report));
  }

  @Test
  void letsNoNameReachTheTerminalAsACommand() {
    Race hostile = Samples.variant("Lost\u001b[2JUpdate", Severity.HIGH, "x");

    assertThat(plain(Samples.report(Samples.analysis(List.of(hostile), List.of()))))
        .contains("[Lost\\u001b[2JUpdate]")
        .doesNotContain("\u001b");
  }

  private static String plain(Report report) {
    return new TextReport(Style.PLAIN).format(report);
  }
}
