// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guard table without any reduction: the same cells, and what the reduction saves. */
@Tag("exhaustive")
class GuardTableFullSearchTest {

  @Test
  void everyCellOfPlainJdbcIsTheSame() throws SQLException {
    compare(GuardTable.rows());
  }

  @Test
  void everyCellOfSpringDataJpaIsTheSame() throws SQLException {
    compare(JpaGuardTable.rows());
  }

  private static void compare(List<Row> rows) throws SQLException {
    try (Labs reduced = new Labs();
        Labs full = new Labs()) {
      for (Row row : rows) {
        for (Window window : Window.values()) {
          if (row.has(window)) {
            Settings settings = Settings.at(Isolation.READ_COMMITTED);
            char cell = Row.cell(reduced.explore(row, window, settings));
            Verdict all = full.explore(row, window, settings.unreduced());
            assertThat(Row.cell(all)).as("%s, %s", row.title(), window).isEqualTo(cell);
            assertThat(all.search().exhausted())
                .as("%s, %s: %s", row.title(), window, all)
                .isTrue();
          }
        }
      }
      System.out.printf("reduced: %s; full: %s%n", reduced, full);
      assertThat(reduced.runs() * 3).isLessThan(full.runs());
    }
  }
}
