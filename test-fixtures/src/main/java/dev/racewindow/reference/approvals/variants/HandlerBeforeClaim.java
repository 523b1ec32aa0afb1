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

/** Claims the row by its version, when the handler has done what nothing undoes. */
public final class HandlerBeforeClaim implements Approvals {
  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final ApprovalTable table;
  private final ApprovalHandler handler;

  /** Decisions whose loser is told too late. */
  public HandlerBeforeClaim(
      PlatformTransactionManager manager, JdbcTemplate jdbc, ApprovalHandler handler) {
    this.transactions = new TransactionTemplate(manager);
    this.jdbc = jdbc;
    this.table = new ApprovalTable(jdbc);
    this.handler = handler;
  }

  @Override
  public void approve(long id, String userId) {
    Approval approval = pending(id);
    String result = handler.execute(approval, jdbc);
    transactions.executeWithoutResult(
        status -> {
          // RACE: EffectBeforeCommit
          if (!table.approvedIf(approval.version(), id, userId, result)) {
            throw new NotPendingException(id);
          }
        });
  }

  @Override
  public void reject(long id, String userId, String reason) {
    if (!table.rejectedIf(pending(id).version(), id, userId, reason)) {
      throw new NotPendingException(id);
    }
  }

  private Approval pending(long id) {
    Approval approval = table.find(id).orElseThrow(() -> new NotPendingException(id));
    if (!approval.isPending()) {
      throw new NotPendingException(id);
    }
    return approval;
  }
}
