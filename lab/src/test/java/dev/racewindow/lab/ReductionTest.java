// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reduced search reaches every ending that the full one reaches, and no other. */
class ReductionTest {
  private static final int PROGRAMS = Integer.getInteger("racewindow.programs", 150);
  private static Lab lab;

  @BeforeAll
  static void open() throws SQLException {
    lab = Lab.open(Programs.DDL);
  }

  @AfterAll
  static void close() throws SQLException {
    lab.close();
  }

  @ParameterizedTest
  @EnumSource
  void reachesTheSameEndings(Isolation isolation) throws SQLException {
    compare(isolation, new Shape(2, 3), 1000, 1020);
  }

  @ParameterizedTest
  @EnumSource
  void reachesTheSameEndingsOfThreeCallers(Isolation isolation) throws SQLException {
    compare(isolation, new Shape(3, 1), 5000, 5012);
  }

  @Tag("exhaustive")
  @ParameterizedTest
  @EnumSource
  void reachesTheSameEndingsOfManyPrograms(Isolation isolation) throws SQLException {
    compare(isolation, new Shape(2, 3), 1000, 1000 + PROGRAMS);
    compare(isolation, new Shape(3, 1), 5000, 5000 + PROGRAMS);
  }

  private record Shape(int callers, int statements) {}

  private static void compare(Isolation isolation, Shape shape, long first, long end)
      throws SQLException {
    StringBuilder searches = new StringBuilder();
    int reducedRuns = 0;
    int fullRuns = 0;
    for (long seed = first; seed < end; seed++) {
      Scenario scenario = Programs.draw(seed, shape.callers(), shape.statements());
      Verdict reduced = lab.run(scenario, Settings.at(isolation));
      Verdict full = lab.run(scenario, Settings.at(isolation).unreduced());
      assertThat(modVictim(reduced.endings()))
          .as("seed %d at %s: %s, full %s", seed, isolation, reduced, full)
          .isEqualTo(modVictim(full.endings()));
      assertThat(full.search().exhausted()).as("seed %d: %s", seed, full).isTrue();
      assertThat(reduced.search().exhausted()).as("seed %d: %s", seed, reduced).isTrue();
      reducedRuns += reduced.search().run() + reduced.search().cut();
      fullRuns += full.search().run();
      searches.append(seed).append(": ").append(reduced.search()).append('\n');
    }
    assertThat(reducedRuns).as("%s", searches).isLessThan(fullRuns);
    System.out.printf(
        "%s, %d callers: %d runs instead of %d%n",
        isolation, shape.callers(), reducedRuns, fullRuns);
  }

  /** Which caller the server picks to break a deadlock is its own choice. */
  private static Set<String> modVictim(Set<String> endings) {
    return endings.stream()
        .map(ending -> ending.startsWith("DEADLOCKED") ? "DEADLOCKED" : ending)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
