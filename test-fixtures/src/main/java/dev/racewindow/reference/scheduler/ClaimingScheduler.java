// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims each month by an update that repeats the condition and whose count decides. The claim and
 * the row in the outbox are one transaction: there is no crash between the two.
 */
public final class ClaimingScheduler implements BackfillScheduler {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimingScheduler.class);

  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final BackfillLog log;

  /** A scheduler whose jobs an {@link OutboxRelay} sends. */
  public ClaimingScheduler(PlatformTransactionManager manager, JdbcTemplate jdbc) {
    this.transactions = new TransactionTemplate(manager);
    this.jdbc = jdbc;
    this.log = new BackfillLog(jdbc);
  }

  @Override
  public Tally run() {
    int done = 0;
    int skipped = 0;
    int failed = 0;
    for (BackfillMonth month : log.waiting()) {
      try {
        if (Boolean.TRUE.equals(transactions.execute(status -> claim(month)))) {
          done++;
        } else {
          skipped++;
        }
      } catch (DataAccessException e) {
        // The transaction left nothing: the month waits for the next run.
        failed++;
        LOG.warn("event=claim_failed month={}", month, e);
      }
    }
    Tally tally = new Tally(done, skipped, failed);
    LOG.info("event=backfill_scheduled {}", tally);
    return tally;
  }

  private boolean claim(BackfillMonth month) {
    int claimed =
        jdbc.update(
            "UPDATE backfill_log SET status = 'processing', attempts = attempts + 1"
                + " WHERE id = ? AND status IN ('pending', 'retry')",
            month.id());
    if (claimed == 0) {
      return false;
    }
    jdbc.update(
        "INSERT INTO backfill_outbox (job_id, backfill_id)"
            + " SELECT 'backfill-' || id || '-' || attempts, id FROM backfill_log WHERE id = ?",
        month.id());
    return true;
  }
}
