// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements on approvals; which of them belong together is for the caller to know. */
public final class ApprovalTable {
  // Not now(), which is when the transaction began, and may be long before a lock was had.
  private static final String FIND =
      "SELECT id, action_data, status, expires_at <= clock_timestamp() AS expired, version"
          + " FROM approval WHERE id = ?";

  private final JdbcTemplate jdbc;

  /** Approvals behind a data source. */
  public ApprovalTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An approval as it is now. */
  public Optional<Approval> find(long id) {
    return jdbc.query(FIND, ApprovalTable::approval, id).stream().findFirst();
  }

  /** An approval that nobody else changes before the transaction ends. */
  public Optional<Approval> findForUpdate(long id) {
    return jdbc.query(FIND + " FOR UPDATE", ApprovalTable::approval, id).stream().findFirst();
  }

  private static Approval approval(ResultSet row, int number) throws SQLException {
    return new Approval(
        row.getLong("id"),
        row.getString("action_data"),
        row.getString("status"),
        row.getBoolean("expired"),
        row.getInt("version"));
  }

  /** Records that it was approved and executed. */
  public void approved(long id, String userId, String result) {
    jdbc.update(
        "UPDATE approval SET status = 'approved', approved_by = ?, approved_at = now(),"
            + " executed_at = now(), execution_result = ?, version = version + 1 WHERE id = ?",
        userId,
        result,
        id);
  }

  /** Records that it was rejected. */
  public void rejected(long id, String userId, String reason) {
    jdbc.update(
        "UPDATE approval SET status = 'rejected', rejected_by = ?, rejection_reason = ?,"
            + " version = version + 1 WHERE id = ?",
        userId,
        reason,
        id);
  }

  /** The same as {@link #approved}, if the version is still this; whether it was. */
  public boolean approvedIf(int version, long id, String userId, String result) {
    return jdbc.update(
            "UPDATE approval SET status = 'approved', approved_by = ?, approved_at = now(),"
                + " executed_at = now(), execution_result = ?, version = version + 1"
                + " WHERE id = ? AND version = ?",
            userId,
            result,
            id,
            version)
        == 1;
  }

  /** The same as {@link #rejected}, if the version is still this; whether it was. */
  public boolean rejectedIf(int version, long id, String userId, String reason) {
    return jdbc.update(
            "UPDATE approval SET status = 'rejected', rejected_by = ?, rejection_reason = ?,"
                + " version = version + 1 WHERE id = ? AND version = ?",
            userId,
            reason,
            id,
            version)
        == 1;
  }
}
