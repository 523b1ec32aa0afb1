// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** The check locks what it finds, and no transaction keeps the lock. */
final class ForUpdateInAutocommit {
  private final DataSource dataSource;
  private final MailSender mail;

  ForUpdateInAutocommit(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (Accounts.existsForUpdate(connection, email)) {
        return false;
      }
      Accounts.insert(connection, email);
      return true;
    }
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Wallet seen = Wallets.findForUpdate(connection, wallet);
      Wallets.setBalance(connection, wallet, seen.balance() + amount);
      return true;
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Approval seen = Approvals.findForUpdate(connection, approval);
      if (seen.status() != Approval.PENDING) {
        return false;
      }
      Approvals.setApproved(connection, approval);
      mail.send(Mails.about("approval " + approval));
      return true;
    }
  }

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (Seats.countForUpdate(connection, event) >= Seats.LIMIT) {
        return false;
      }
      Seats.insert(connection, event, guest);
      return true;
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Optional<Job> job = Jobs.findPendingForUpdate(connection);
      if (job.isEmpty()) {
        return false;
      }
      Jobs.setSent(connection, job.get().id());
      mail.send(Mails.about("job " + job.get().id()));
      return true;
    }
  }
}
