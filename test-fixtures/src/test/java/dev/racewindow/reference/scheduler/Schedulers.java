// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import dev.racewindow.reference.scheduler.variants.AsWritten;
import dev.racewindow.reference.scheduler.variants.WithoutStatus;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** All ways of handing out months, over any data source. */
public enum Schedulers {
  FIXED,
  AS_WRITTEN,
  WITHOUT_STATUS;

  /** A few looks at a lock are enough to meet whoever lets it go in between. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(100);

  /** Schedules and, if the way has an outbox, relays. */
  void run(DataSource dataSource, Sleeper sleeper, BackfillQueue queue) throws SQLException {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);
    MonthLocks locks = new MonthLocks(jdbc, sleeper, LONGEST_WAIT);
    switch (this) {
      case FIXED -> {
        new ClaimingScheduler(manager, jdbc).run();
        new OutboxRelay(dataSource, queue).run();
      }
      case AS_WRITTEN -> new AsWritten(manager, jdbc, locks, queue).run();
      case WITHOUT_STATUS -> new WithoutStatus(manager, jdbc, locks, queue).run();
    }
  }
}
