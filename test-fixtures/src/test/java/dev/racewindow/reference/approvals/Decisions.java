// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import dev.racewindow.reference.approvals.variants.ApproveLockedOnly;
import dev.racewindow.reference.approvals.variants.CheckOutsideTransaction;
import dev.racewindow.reference.approvals.variants.HandlerBeforeClaim;
import dev.racewindow.reference.approvals.variants.StatusCheckOnly;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** All ways of deciding approvals, over any data source. */
public enum Decisions {
  FIXED,
  CHECK_OUTSIDE_TRANSACTION,
  STATUS_CHECK_ONLY,
  HANDLER_BEFORE_CLAIM,
  APPROVE_LOCKED_ONLY;

  static final long ID = 123;
  static final String EXECUTED = "executed";
  static final String REJECTED = "rejected";
  static final String NOT_PENDING = "not pending";

  Approvals over(DataSource dataSource, ApprovalHandler handler) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);
    return switch (this) {
      case FIXED -> new LockedApprovals(manager, jdbc, handler);
      case CHECK_OUTSIDE_TRANSACTION -> new CheckOutsideTransaction(manager, jdbc, handler);
      case STATUS_CHECK_ONLY -> new StatusCheckOnly(manager, jdbc, handler);
      case HANDLER_BEFORE_CLAIM -> new HandlerBeforeClaim(manager, jdbc, handler);
      case APPROVE_LOCKED_ONLY -> new ApproveLockedOnly(manager, jdbc, handler);
    };
  }

  /** Approves, and says what a client is told. */
  static String approve(Approvals approvals, long id, String user) {
    try {
      approvals.approve(id, user);
      return EXECUTED;
    } catch (NotPendingException e) {
      return NOT_PENDING;
    }
  }

  /** Rejects, and says what a client is told. */
  static String reject(Approvals approvals, long id, String user) {
    try {
      approvals.reject(id, user, "too expensive");
      return REJECTED;
    } catch (NotPendingException e) {
      return NOT_PENDING;
    }
  }
}
