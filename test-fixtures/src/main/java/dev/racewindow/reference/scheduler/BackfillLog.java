// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the backfill log. */
public final class BackfillLog {
  private final JdbcTemplate jdbc;

  /** The log behind a data source. */
  public BackfillLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The months that wait, the oldest first. Others may claim them at any time. */
  public List<BackfillMonth> waiting() {
    return jdbc.query(
        "SELECT id, year, month FROM backfill_log WHERE status IN ('pending', 'retry')"
            + " ORDER BY year, month",
        (row, number) ->
            new BackfillMonth(row.getLong("id"), row.getInt("year"), row.getInt("month")));
  }
}
