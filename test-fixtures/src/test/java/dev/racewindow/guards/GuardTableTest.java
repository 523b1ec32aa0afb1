// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Outcome;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every cell of the guard table is what the lab finds, and so are the pages that show it and the
 * file that the analyser's verdicts are held to; {@code -Daccept} writes them anew.
 */
class GuardTableTest {
  private static final List<Row> ROWS =
      Stream.of(GuardTable.rows(), JpaGuardTable.rows()).flatMap(List::stream).toList();
  private static final Map<Integer, Map<Window, Verdict>> FOUND = new TreeMap<>();

  @BeforeAll
  static void explore() throws SQLException {
    try (Labs labs = new Labs()) {
      for (int number = 0; number < ROWS.size(); number++) {
        Row row = ROWS.get(number);
        Map<Window, Verdict> verdicts = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
          if (row.has(window)) {
            verdicts.put(window, labs.explore(row, window, Settings.at(Isolation.READ_COMMITTED)));
          }
        }
        FOUND.put(number, verdicts);
      }
      System.out.println(labs);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRow() {
    return FOUND.entrySet().stream()
        .map(
            entry -> {
              Row row = ROWS.get(entry.getKey());
              return DynamicTest.dynamicTest(
                  row.title() + " " + row.isolation(), () -> compare(row, entry.getValue()));
            });
  }

  private static void compare(Row row, Map<Window, Verdict> verdicts) {
    StringBuilder found = new StringBuilder();
    for (Window window : Window.values()) {
      Verdict verdict = verdicts.get(window);
      found.append(verdict == null ? '-' : Row.cell(verdict)).append(' ');
    }
    assertThat(found.toString().strip()).as("%s", verdicts.values()).isEqualTo(row.expected());
    assertThat(verdicts.values())
        .allMatch(verdict -> verdict.search().exhausted())
        .allMatch(verdict -> Row.cell(verdict) != 'e' || endsWellSomehow(verdict));
  }

  /** Whoever is always refused has another problem than the other caller. */
  private static boolean endsWellSomehow(Verdict verdict) {
    return verdict.outcomes().containsKey(Outcome.Kind.HELD);
  }

  @Test
  void thePagesShowIt() throws IOException {
    GuardPages pages = new GuardPages();
    FOUND.forEach(
        (number, verdicts) -> {
          if (number == GuardTable.rows().size()) {
            pages.beginJpa();
          }
          pages.add(number + 1, ROWS.get(number), verdicts);
        });
    compare("guards.json", GuardsJson.of(ROWS, FOUND));
    compare("guards.md", pages.matrix());
    compare("guards-schedules.md", pages.schedules());
  }

  private static void compare(String name, String found) throws IOException {
    Path golden = Path.of("../docs").resolve(name);
    if (System.getProperty("accept") != null) {
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }
}
