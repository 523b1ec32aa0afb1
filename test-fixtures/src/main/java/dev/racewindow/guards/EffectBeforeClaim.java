// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** The mail is sent before it is known who may send it. */
final class EffectBeforeClaim {
  private final DataSource dataSource;
  private final MailSender mail;

  EffectBeforeClaim(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Approval seen = Approvals.find(connection, approval);
      if (seen.status() != Approval.PENDING) {
        connection.rollback();
        return false;
      }
      mail.send(Mails.about("approval " + approval));
      if (Approvals.setApprovedIfPending(connection, approval) == 0) {
        connection.rollback();
        return false;
      }
      connection.commit();
      return true;
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Optional<Job> job = Jobs.findPending(connection);
      if (job.isEmpty()) {
        connection.rollback();
        return false;
      }
      mail.send(Mails.about("job " + job.get().id()));
      if (Jobs.setSentIfPending(connection, job.get().id()) == 0) {
        connection.rollback();
        return false;
      }
      connection.commit();
      return true;
    }
  }
}
