// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler.variants;

import dev.racewindow.reference.scheduler.BackfillJob;
import dev.racewindow.reference.scheduler.BackfillLog;
import dev.racewindow.reference.scheduler.BackfillMonth;
import dev.racewindow.reference.scheduler.BackfillQueue;
import dev.racewindow.reference.scheduler.BackfillScheduler;
import dev.racewindow.reference.scheduler.MonthLocks;
import dev.racewindow.reference.scheduler.Tally;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The scheduler that the note calls fixed. The candidates are read before the lock, the lock is
 * waited for, and nobody looks whether the update changed anything: who comes second sends again.
 * What is sent stays sent when the transaction is rolled back, and the connection that is asked to
 * let go need not be the one that holds the lock.
 */
public final class AsWritten implements BackfillScheduler {
  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final BackfillLog log;
  private final MonthLocks locks;
  private final BackfillQueue queue;

  /** A scheduler that sends by itself. */
  public AsWritten(
      PlatformTransactionManager manager,
      JdbcTemplate jdbc,
      MonthLocks locks,
      BackfillQueue queue) {
    this.transactions = new TransactionTemplate(manager);
    this.jdbc = jdbc;
    this.log = new BackfillLog(jdbc);
    this.locks = locks;
    this.queue = queue;
  }

  @Override
  public Tally run() {
    List<BackfillMonth> locked = new ArrayList<>();
    int[] skipped = {0};
    try {
      transactions.executeWithoutResult(
          status -> {
            for (BackfillMonth month : log.waiting()) {
              if (!locks.acquire(month)) {
                skipped[0]++;
                continue;
              }
              locked.add(month);
              // RACE: IgnoredUpdateCount
              jdbc.update(
                  "UPDATE backfill_log SET status = 'processing', attempts = attempts + 1"
                      + " WHERE id = ? AND status IN ('pending', 'retry')",
                  month.id());
              queue.send(new BackfillJob("backfill-" + month.id(), month));
            }
          });
    } finally {
      locked.forEach(locks::release);
    }
    return new Tally(locked.size(), skipped[0], 0);
  }
}
