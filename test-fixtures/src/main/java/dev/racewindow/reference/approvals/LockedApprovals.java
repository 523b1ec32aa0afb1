// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import dev.racewindow.reference.locks.LockTimeoutException;
import dev.racewindow.reference.locks.LockWatch;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides on a row that is locked before it is looked at, whichever way it is decided. The version
 * stops a writer that does not take the lock.
 */
public final class LockedApprovals implements Approvals {
  /** How long a decision waits for another of the same approval. */
  public static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(LockedApprovals.class);

  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final ApprovalTable table;
  private final ApprovalHandler handler;
  private final LockWatch watch;
  private final Duration longestWait;

  /** Decisions that wait for {@link #LONGEST_WAIT} at most. */
  public LockedApprovals(
      PlatformTransactionManager manager, JdbcTemplate jdbc, ApprovalHandler handler) {
    this(manager, jdbc, handler, LONGEST_WAIT);
  }

  /** Decisions of another patience. */
  public LockedApprovals(
      PlatformTransactionManager manager,
      JdbcTemplate jdbc,
      ApprovalHandler handler,
      Duration longestWait) {
    this.transactions = new TransactionTemplate(manager);
    this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    this.jdbc = jdbc;
    this.table = new ApprovalTable(jdbc);
    this.handler = handler;
    this.watch = new LockWatch(jdbc);
    this.longestWait = longestWait;
  }

  /**
   * {@inheritDoc}
   *
   * @throws LockTimeoutException if somebody else is at it for too long
   */
  @Override
  public void approve(long id, String userId) {
    decide(
        id,
        approval -> {
          String result = handler.execute(approval, jdbc);
          require(table.approvedIf(approval.version(), id, userId, result), id);
        });
    LOG.info("event=approval_executed approval={} user={}", id, userId);
  }

  /**
   * {@inheritDoc}
   *
   * @throws LockTimeoutException if somebody else is at it for too long
   */
  @Override
  public void reject(long id, String userId, String reason) {
    decide(id, approval -> require(table.rejectedIf(approval.version(), id, userId, reason), id));
    LOG.info("event=approval_rejected approval={} user={}", id, userId);
  }

  private void decide(long id, Consumer<Approval> decision) {
    try {
      transactions.executeWithoutResult(status -> decision.accept(lock(id)));
    } catch (DataAccessException failure) {
      throw watch.explainRow(failure, "approval", id, longestWait);
    }
  }

  private Approval lock(long id) {
    jdbc.execute("SET LOCAL lock_timeout = " + longestWait.toMillis());
    long start = System.nanoTime();
    Approval approval =
        table
            .findForUpdate(id)
            .filter(Approval::isPending)
            .orElseThrow(() -> new NotPendingException(id));
    LOG.info(
        "event=lock_acquired lock=approval:{} wait_ms={}",
        id,
        Duration.ofNanos(System.nanoTime() - start).toMillis());
    return approval;
  }

  private static void require(boolean changed, long id) {
    if (!changed) {
      throw new OptimisticLockingFailureException(
          "Approval " + id + " was changed by a writer that does not lock it.");
    }
  }
}
