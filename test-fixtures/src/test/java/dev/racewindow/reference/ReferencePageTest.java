// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Witness;
import dev.racewindow.lab.report.TextTable;
import dev.racewindow.reference.approvals.ApprovalScenarios;
import dev.racewindow.reference.approvals.Decisions;
import dev.racewindow.reference.scheduler.SchedulerScenarios;
import dev.racewindow.reference.scheduler.Schedulers;
import dev.racewindow.reference.storefront.StorefrontScenarios;
import dev.racewindow.reference.storefront.Storefronts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of the reference implementation says what the lab finds. Run with {@code -Daccept} to
 * bring it up to date.
 */
class ReferencePageTest {
  private static final Path PAGE = Path.of("../docs/reference.md");
  private static final Pattern TABLE =
      Pattern.compile("(?<=<!-- verdicts -->\n).*?(?=<!-- end -->)", Pattern.DOTALL);
  private static final Pattern SCHEDULE =
      Pattern.compile("(<!-- schedule: ([^\n]+) -->\n```text\n).*?(?=```)", Pattern.DOTALL);

  @Test
  void saysWhatTheLabFinds() throws IOException, SQLException {
    Map<String, Verdict> verdicts = verdicts();
    String page = Files.readString(PAGE);
    String expected =
        SCHEDULE
            .matcher(TABLE.matcher(page).replaceAll(Matcher.quoteReplacement(table(verdicts))))
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(match.group(1) + schedule(verdicts, match.group(2))));
    if (System.getProperty("accept") != null) {
      Files.writeString(PAGE, expected);
      page = expected;
    }
    assertThat(page)
        .as("out of date; mvn test -pl lab,test-fixtures -Dtest=ReferencePageTest -Daccept")
        .isEqualTo(expected);
  }

  private static Map<String, Verdict> verdicts() throws SQLException {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    explore(verdicts, Storefronts.values(), "one id twice", StorefrontScenarios::oneId);
    explore(verdicts, Storefronts.values(), "two ids", StorefrontScenarios::distinctIds);
    explore(verdicts, Decisions.values(), "approve twice", ApprovalScenarios::approveTwice);
    explore(verdicts, Decisions.values(), "approve, reject", ApprovalScenarios::approveAndReject);
    explore(verdicts, Schedulers.values(), "two runs, one month", SchedulerScenarios::two);
    return verdicts;
  }

  private static <W extends Enum<W>> void explore(
      Map<String, Verdict> verdicts,
      W[] ways,
      String callers,
      BiFunction<Scenario.Builder, W, Scenario.Builder> scenario)
      throws SQLException {
    for (W way : ways) {
      String name = way.getDeclaringClass().getSimpleName() + "." + way + ": " + callers;
      Verdict verdict =
          Lab.explore(
              scenario.apply(Scenario.named(name), way).build(),
              Settings.at(Isolation.READ_COMMITTED));
      System.out.println("reference: " + verdict);
      verdicts.put(name, verdict);
    }
  }

  private static String table(Map<String, Verdict> verdicts) {
    StringBuilder table =
        new StringBuilder("| program | callers | verdict | why |\n|---|---|---|---|\n");
    verdicts.forEach(
        (name, verdict) -> {
          String[] parts = name.split(": ", 2);
          Witness witness = verdict.witness();
          table.append(
              "| `%s` | %s | %s | %s |\n"
                  .formatted(
                      parts[0],
                      parts[1],
                      verdict.kind(),
                      witness == null ? "" : witness.outcome().reason()));
        });
    return table.toString();
  }

  private static String schedule(Map<String, Verdict> verdicts, String name) {
    Verdict verdict = verdicts.get(name);
    if (verdict == null) {
      throw new IllegalArgumentException(PAGE + " names no case: " + name);
    }
    return TextTable.of(verdict.requireWitness());
  }
}
