// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks of the session on months, as the note's scheduler takes and lets go of them. */
public final class MonthLocks {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final JdbcTemplate jdbc;
  private final Sleeper sleeper;
  private final Duration longestWait;

  /** Locks that are asked for every 100 ms, for so long. */
  public MonthLocks(JdbcTemplate jdbc, Sleeper sleeper, Duration longestWait) {
    this.jdbc = jdbc;
    this.sleeper = sleeper;
    this.longestWait = longestWait;
  }

  /** Takes the lock of a month on whatever connection this thread has; whether it was to be had. */
  public boolean acquire(BackfillMonth month) {
    for (Duration waited = Duration.ZERO; ; waited = waited.plus(PAUSE)) {
      if (ask("SELECT pg_try_advisory_lock(?, ?)", month)) {
        return true;
      }
      if (waited.compareTo(longestWait) >= 0) {
        return false;
      }
      sleeper.sleep(PAUSE);
    }
  }

  /** Lets go, on whatever connection this thread has by now; whether that one held the lock. */
  public boolean release(BackfillMonth month) {
    return ask("SELECT pg_advisory_unlock(?, ?)", month);
  }

  private boolean ask(String sql, BackfillMonth month) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(sql, Boolean.class, month.year(), month.month()));
  }
}
