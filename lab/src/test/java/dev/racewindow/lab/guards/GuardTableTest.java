// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cell of the guard table is what the lab finds. */
class GuardTableTest {
  private static final Map<String, Lab> LABS = new TreeMap<>();
  private static int runs;
  private static int cells;
  private static long nanos;

  @AfterAll
  static void close() throws SQLException {
    for (Lab lab : LABS.values()) {
      lab.close();
    }
    LABS.clear();
    System.out.printf("%d cells, %d schedules, %.1f s%n", cells, runs, nanos / 1e9);
  }

  @TestFactory
  Stream<DynamicTest> everyRow() {
    return GuardTable.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.title() + " " + row.isolation(), () -> check(row)));
  }

  private static void check(Row row) throws SQLException {
    StringBuilder found = new StringBuilder();
    StringBuilder verdicts = new StringBuilder();
    for (Window window : Window.values()) {
      char expected = row.expected(window);
      if (expected == '-') {
        found.append("- ");
        continue;
      }
      Verdict verdict = explore(row, window);
      found.append(Row.cell(verdict)).append(' ');
      if (Row.cell(verdict) != expected) {
        verdicts.append(verdict).append(verdict.outcomes()).append(verdict.witness()).append('\n');
      }
    }
    assertThat(found.toString().strip()).as(verdicts.toString()).isEqualTo(row.expected());
  }

  private static Verdict explore(Row row, Window window) throws SQLException {
    String ddl = row.scenario(window).ddl();
    Lab lab = LABS.get(ddl);
    if (lab == null) {
      lab = Lab.open(ddl);
      LABS.put(ddl, lab);
    }
    long start = System.nanoTime();
    Verdict verdict = lab.run(row.scenario(window), Settings.at(row.isolation()));
    nanos += System.nanoTime() - start;
    cells++;
    runs += verdict.search().run() + verdict.search().cut();
    return verdict;
  }
}
