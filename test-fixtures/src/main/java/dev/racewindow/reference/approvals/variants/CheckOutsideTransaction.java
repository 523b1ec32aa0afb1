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

/** As the note found it: looks first, and decides in a transaction that has not looked. */
public final class CheckOutsideTransaction implements Approvals {
  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final ApprovalTable table;
  private final ApprovalHandler handler;

  /** Decisions on what was true before. */
  public CheckOutsideTransaction(
      PlatformTransactionManager manager, JdbcTemplate jdbc, ApprovalHandler handler) {
    this.transactions = new TransactionTemplate(manager);
    this.jdbc = jdbc;
    this.table = new ApprovalTable(jdbc);
    this.handler = handler;
  }

  @Override
  public void approve(long id, String userId) {
    Approval approval = pending(id);
    transactions.executeWithoutResult(
        status -> {
          String result = handler.execute(approval, jdbc);
          table.approved(id, userId, result); // RACE: DoubleClaim
        });
  }

  @Override
  public void reject(long id, String userId, String reason) {
    pending(id);
    table.rejected(id, userId, reason); // RACE: StaleStatusChange
  }

  private Approval pending(long id) {
    Approval approval = table.find(id).orElseThrow(() -> new NotPendingException(id));
    if (!approval.isPending()) {
      throw new NotPendingException(id);
    }
    return approval;
  }
}
