// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** The key of the lock names who asks, and not only what is shared. */
final class AdvisoryLockNarrowKey {
  private final DataSource dataSource;
  private final MailSender mail;

  AdvisoryLockNarrowKey(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      AdvisoryLocks.lock(connection, email);
      if (Accounts.exists(connection, email)) {
        connection.rollback();
        return false;
      }
      Accounts.insert(connection, email);
      connection.commit();
      return true;
    }
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount, String payer) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      AdvisoryLocks.lock(connection, wallet + ":" + payer);
      Wallet seen = Wallets.find(connection, wallet);
      Wallets.setBalance(connection, wallet, seen.balance() + amount);
      connection.commit();
      return true;
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval, String approver) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      AdvisoryLocks.lock(connection, approval + ":" + approver);
      Approval seen = Approvals.find(connection, approval);
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

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      AdvisoryLocks.lock(connection, event + ":" + guest);
      if (Seats.count(connection, event) >= Seats.LIMIT) {
        connection.rollback();
        return false;
      }
      Seats.insert(connection, event, guest);
      connection.commit();
      return true;
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext(String worker) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      AdvisoryLocks.lock(connection, worker);
      Optional<Job> job = Jobs.findPending(connection);
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
}
