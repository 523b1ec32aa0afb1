// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** The act compares the version, and nobody asks whether it did anything. */
final class VersionCountIgnored {
  private final DataSource dataSource;
  private final MailSender mail;

  VersionCountIgnored(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
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
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Wallet seen = Wallets.find(connection, wallet);
      Wallets.setBalanceOfVersion(connection, wallet, seen.balance() + amount, seen.version());
      connection.commit();
      return true;
    }
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
      Approvals.setApprovedOfVersion(connection, approval, seen.version());
      connection.commit();
      mail.send(Mails.about("approval " + approval));
      return true;
    }
  }

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
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
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Optional<Job> job = Jobs.findPending(connection);
      if (job.isEmpty()) {
        connection.rollback();
        return false;
      }
      Jobs.setSentOfVersion(connection, job.get());
      connection.commit();
      mail.send(Mails.about("job " + job.get().id()));
      return true;
    }
  }
}
