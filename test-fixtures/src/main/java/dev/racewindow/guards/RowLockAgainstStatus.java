// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** One place locks the row, the other compares its state. */
final class RowLockAgainstStatus {
  private final DataSource dataSource;
  private final MailSender mail;

  RowLockAgainstStatus(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Approval seen = Approvals.findForUpdate(connection, approval);
      if (seen.status() != Approval.PENDING) {
        connection.rollback();
        return false;
      }
      Approvals.setApproved(connection, approval);
      connection.commit();
      mail.send(Mails.about("approval " + approval));
      return true;
    }
  }

  /** Approves at another place. */
  boolean approveElsewhere(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Approval seen = Approvals.find(connection, approval);
      if (seen.status() != Approval.PENDING) {
        connection.rollback();
        return false;
      }
      if (Approvals.setApprovedIfPending(connection, approval) == 0) {
        connection.rollback();
        return false;
      }
      connection.commit();
      mail.send(Mails.about("approval " + approval));
      return true;
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Optional<Job> job = Jobs.findPendingForUpdate(connection);
      if (job.isEmpty()) {
        connection.rollback();
        return false;
      }
      Jobs.setSent(connection, job.get().id());
      connection.commit();
      mail.send(Mails.about("job " + job.get().id()));
      return true;
    }
  }

  /** Sends mail from another place. */
  boolean sendNextElsewhere() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Optional<Job> job = Jobs.findPending(connection);
      if (job.isEmpty()) {
        connection.rollback();
        return false;
      }
      if (Jobs.setSentIfPending(connection, job.get().id()) == 0) {
        connection.rollback();
        return false;
      }
      connection.commit();
      mail.send(Mails.about("job " + job.get().id()));
      return true;
    }
  }
}
