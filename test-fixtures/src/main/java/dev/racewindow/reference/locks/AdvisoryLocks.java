// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.locks;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Locks with names, which one transaction holds at a time and lets go when it ends. */
public final class AdvisoryLocks {
  private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLocks.class);

  private final JdbcTemplate jdbc;
  private final Duration longestWait;

  /** Locks that are waited for so long and no longer. */
  public AdvisoryLocks(JdbcTemplate jdbc, Duration longestWait) {
    this.jdbc = jdbc;
    this.longestWait = longestWait;
  }

  /**
   * Waits for a lock. To be the first statement of a transaction at READ COMMITTED: what was read
   * before is stale, and at other levels the snapshot is older than the lock.
   *
   * @throws IllegalStateException outside of a transaction, where the lock would be let go at once
   * @throws DataAccessException if it takes too long; {@link LockWatch#explain} says who holds it
   */
  public void acquire(String name) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("no transaction holds the lock " + name);
    }
    // Also bounds what the transaction waits for later, such as rows.
    jdbc.execute("SET LOCAL lock_timeout = " + longestWait.toMillis());
    long start = System.nanoTime();
    jdbc.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, name);
    LOG.info("event=lock_acquired lock={} wait_ms={}", name, millisSince(start));
  }

  private static long millisSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}
