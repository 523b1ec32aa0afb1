// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** Rows are locked first, and then checked. */
final class ForUpdateThenCheckAgain {
  private final DataSource dataSource;
  private final MailSender mail;

  ForUpdateThenCheckAgain(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Accounts.existsForUpdate(connection, email);
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
      Wallets.findForUpdate(connection, wallet);
      Wallet seen = Wallets.find(connection, wallet);
      Wallets.setBalance(connection, wallet, seen.balance() + amount);
      connection.commit();
      return true;
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Approvals.findForUpdate(connection, approval);
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
      Seats.countForUpdate(connection, event);
      if (Seats.count(connection, event) >= Seats.LIMIT) {
        connection.rollback();
        return false;
      }
      // NO RACE(false alarm): WriteSkew without a first seat there is no row to lock
      Seats.insert(connection, event, guest);
      connection.commit();
      return true;
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Jobs.findPendingForUpdate(connection);
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
