// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals.variants;

import dev.racewindow.reference.approvals.Approval;
import dev.racewindow.reference.approvals.ApprovalHandler;
import dev.racewindow.reference.approvals.ApprovalTable;
import dev.racewindow.reference.approvals.Approvals;
import dev.racewindow.reference.approvals.NotPendingException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The note's option B: checks the status in the transaction, without a lock. */
public final class StatusCheckOnly implements Approvals {
  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final ApprovalTable table;
  private final ApprovalHandler handler;

  /** Decisions in one transaction. */
  public StatusCheckOnly(
      PlatformTransactionManager manager, JdbcTemplate jdbc, ApprovalHandler handler) {
    this.transactions = new TransactionTemplate(manager);
    this.jdbc = jdbc;
    this.table = new ApprovalTable(jdbc);
    this.handler = handler;
  }

  @Override
  public void approve(long id, String userId) {
    transactions.executeWithoutResult(
        status -> {
          String result = handler.execute(pending(id), jdbc);
          table.approved(id, userId, result); // RACE: DoubleClaim
        });
  }

  @Override
  public void reject(long id, String userId, String reason) {
    transactions.executeWithoutResult(
        status -> {
          pending(id);
          table.rejected(id, userId, reason); // RACE: StaleStatusChange
        });
  }

  private Approval pending(long id) {
    Approval approval = table.find(id).orElseThrow(() -> new NotPendingException(id));
    if (!approval.isPending()) {
      throw new NotPendingException(id);
    }
    return approval;
  }
}
