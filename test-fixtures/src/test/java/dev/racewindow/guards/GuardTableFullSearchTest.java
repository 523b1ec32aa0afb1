// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Settings;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guard table without any reduction: the same cells, and what the reduction saves. */
@Tag("exhaustive")
class GuardTableFullSearchTest {

  @Test
  void everyCellIsTheSame() throws SQLException {
    try (Labs reduced = new Labs();
        Labs full = new Labs()) {
      for (Row row : GuardTable.rows()) {
        for (Window window : Window.values()) {
          if (row.has(window)) {
            Settings settings = Settings.at(Isolation.READ_COMMITTED);
            char cell = Row.cell(reduced.explore(row, window, settings));
            assertThat(Row.cell(full.explore(row, window, settings.unreduced())))
                .as("%s, %s", row.title(), window)
                .isEqualTo(cell);
          }
        }
      }
      System.out.printf("reduced: %s; full: %s%n", reduced, full);
      assertThat(reduced.runs() * 3).isLessThan(full.runs());
    }
  }
}
