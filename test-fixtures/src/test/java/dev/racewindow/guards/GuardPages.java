// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Witness;
import dev.racewindow.lab.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of the documentation that show the guard table as the lab found it. */
final class GuardPages {
  private static final String HEAD =
      """
      # What a guard is worth

      Made by `GuardTableTest` from what the lab found on PostgreSQL 18; do not edit. Each cell is all interleavings of
      two callers, up to the order of independent steps. `n`: races, with a link to the schedule. `y`: holds. `e`: somebody
      gets an error (a serialization failure, a deadlock, a stale version) and nothing is lost; it has to try again.
      `h`: the next caller waits for ever. `-`: does not apply.

      ## JDBC

      """;

  private static final String JPA =
      """

      ## Spring Data JPA

      Services, repositories and entities [as users write them](../test-fixtures/src/main/java/dev/racewindow/guards/jpa), with Hibernate. The mail is
      sent where users send it, inside of `@Transactional`: before Hibernate writes, and before anybody is refused. Therefore
      what is `e` for the row is `n` for the mail, until the row is flushed first or the mail waits for the commit.
      `PESSIMISTIC_WRITE` is `FOR NO KEY UPDATE`. `saveAndFlush` guards nothing.

      """;

  private static final String SCHEDULES =
      """
      # The schedules behind the guard table

      Made by `GuardTableTest`; do not edit. Each is shrunk to few switches.
      """;

  private final StringBuilder matrix = new StringBuilder(HEAD);
  private final StringBuilder schedules = new StringBuilder(SCHEDULES);

  /** Begins with the head of the first table. */
  GuardPages() {
    head();
  }

  /** Begins the table of what is written with JPA. */
  void beginJpa() {
    matrix.append(JPA);
    head();
  }

  private void head() {
    List<String> titles = new ArrayList<>(List.of("guard", "isolation"));
    for (Window window : Window.values()) {
      titles.add(window.title());
    }
    line(titles);
    line(titles.stream().map(title -> "---").toList());
  }

  /** Adds a row. */
  void add(int number, Row row, Map<Window, Verdict> verdicts) {
    List<String> cells =
        new ArrayList<>(List.of(row.title(), row.isolation().name().replace('_', ' ')));
    for (Window window : Window.values()) {
      Verdict verdict = verdicts.get(window);
      cells.add(verdict == null ? "-" : cell(number, row, window, verdict));
    }
    line(cells);
  }

  private String cell(int number, Row row, Window window, Verdict verdict) {
    char letter = Row.cell(verdict);
    Witness witness = verdict.witness();
    if (letter != 'n' || witness == null) {
      return String.valueOf(letter);
    }
    String anchor = "%d-%s".formatted(number, window.letter());
    schedules
        .append("\n## ")
        .append(anchor)
        .append(
            "\n\n%s, %s, %s. %s.\n\n```\n"
                .formatted(
                    row.title(),
                    row.isolation().name().replace('_', ' '),
                    window.title(),
                    verdict.search()))
        .append(TextTable.of(witness))
        .append("```\n");
    return "[n](guards-schedules.md#%s)".formatted(anchor);
  }

  private void line(List<String> cells) {
    matrix.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The matrix. */
  String matrix() {
    return matrix.toString();
  }

  /** The schedules that the matrix links to. */
  String schedules() {
    return schedules.toString();
  }
}
