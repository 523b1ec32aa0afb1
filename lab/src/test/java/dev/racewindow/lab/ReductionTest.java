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
  private static final Shape CLOCK = new Shape(2, 3, true);
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

  /** Time-outs may pass at any moment, callers sleep, and some wait for a pool's connection. */
  @ParameterizedTest
  @EnumSource
  void reachesTheSameEndingsAsTimePasses(Isolation isolation) throws SQLException {
    Set<String> endings = compare(isolation, CLOCK, 7000, 7014);

    assertThat(endings)
        .as("programs in which a lock and a connection are waited for in vain")
        .anyMatch(ending -> ending.contains("55P03"))
        .anyMatch(ending -> ending.contains("request timed out after 4000ms"));
  }

  @Tag("exhaustive")
  @ParameterizedTest
  @EnumSource
  void reachesTheSameEndingsOfManyPrograms(Isolation isolation) throws SQLException {
    compare(isolation, new Shape(2, 3), 1000, 1000 + PROGRAMS);
    compare(isolation, new Shape(3, 1), 5000, 5000 + PROGRAMS);
    compare(isolation, CLOCK, 7000, 7000 + PROGRAMS);
    compare(isolation, new Shape(3, 1, true), 8000, 8000 + PROGRAMS / 5);
  }

  private record Shape(int callers, int statements, boolean clock) {
    private Shape(int callers, int statements) {
      this(callers, statements, false);
    }

    private Scenario draw(long seed) {
      return clock
          ? Programs.drawWithClock(seed, callers, statements)
          : Programs.draw(seed, callers, statements);
    }

    private Settings at(Isolation isolation) {
      return clock ? Settings.at(isolation).withTimeOuts() : Settings.at(isolation);
    }
  }

  /** Of programs that are too large for the full search its random part is compared. */
  private static Set<String> compare(Isolation isolation, Shape shape, long first, long end)
      throws SQLException {
    StringBuilder searches = new StringBuilder();
    Set<String> endings = new TreeSet<>();
    int reducedRuns = 0;
    int fullRuns = 0;
    int tooLarge = 0;
    int drawn = (int) (end - first);
    for (long seed = first; seed < end; seed++) {
      Scenario scenario = shape.draw(seed);
      Verdict reduced = lab.run(scenario, shape.at(isolation));
      Verdict full = lab.run(scenario, shape.at(isolation).unreduced());
      assertThat(reduced.search().exhausted()).as("seed %d: %s", seed, reduced).isTrue();
      assertThat(modVictim(reduced.endings()))
          .as("seed %d at %s: %s, full %s", seed, isolation, reduced, full)
          .containsAll(modVictim(full.endings()));
      if (!full.search().exhausted()) {
        tooLarge++;
        continue;
      }
      assertThat(modVictim(reduced.endings()))
          .as("seed %d at %s: %s, full %s", seed, isolation, reduced, full)
          .isEqualTo(modVictim(full.endings()));
      endings.addAll(full.endings());
      reducedRuns += reduced.search().run() + reduced.search().cut();
      fullRuns += full.search().run();
      searches.append(seed).append(": ").append(reduced.search()).append('\n');
    }
    assertThat(reducedRuns).as("%s", searches).isLessThan(fullRuns);
    assertThat(tooLarge).as("programs too large for the full search").isLessThan(1 + drawn / 20);
    System.out.printf(
        "%s, %d callers: %d runs instead of %d; %d of %d programs too large for the full search%n",
        isolation, shape.callers(), reducedRuns, fullRuns, tooLarge, drawn);
    return endings;
  }

  /** Which caller the server picks to break a deadlock is its own choice. */
  private static Set<String> modVictim(Set<String> endings) {
    return endings.stream()
        .map(ending -> ending.startsWith("DEADLOCKED") ? "DEADLOCKED" : ending)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
