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

/**
 * The note's acceptance criteria to the letter: approving locks the row, rejecting is as it was.
 */
public final class ApproveLockedOnly implements Approvals {
  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final ApprovalTable table;
  private final ApprovalHandler handler;

  /** Decisions of which one kind is guarded. */
  public ApproveLockedOnly(
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
          Approval approval =
              table
                  .findForUpdate(id)
                  .filter(Approval::isPending)
                  .orElseThrow(() -> new NotPendingException(id));
          String result = handler.execute(approval, jdbc);
          table.approvedIf(approval.version(), id, userId, result);
        });
  }

  @Override
  public void reject(long id, String userId, String reason) {
    pending(id);
    table.rejected(id, userId, reason); // RACE: StaleStatusChange
  }

  private Approval pending(long id) {
    return table
        .find(id)
        .filter(Approval::isPending)
        .orElseThrow(() -> new NotPendingException(id));
  }
}
