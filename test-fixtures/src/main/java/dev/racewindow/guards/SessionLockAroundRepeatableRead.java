// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/**
 * A lock of the session is taken before the transaction and released after it, at REPEATABLE READ.
 */
final class SessionLockAroundRepeatableRead {
  private final DataSource dataSource;
  private final MailSender mail;

  SessionLockAroundRepeatableRead(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        connection.setAutoCommit(false);
        if (Accounts.exists(connection, email)) {
          connection.rollback();
          return false;
        }
        Accounts.insert(connection, email);
        connection.commit();
        return true;
      } finally {
        connection.setAutoCommit(true);
        Sql.run(connection, "select pg_advisory_unlock(7)");
      }
    }
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        connection.setAutoCommit(false);
        Wallet seen = Wallets.find(connection, wallet);
        Wallets.setBalance(connection, wallet, seen.balance() + amount);
        connection.commit();
        return true;
      } finally {
        connection.setAutoCommit(true);
        Sql.run(connection, "select pg_advisory_unlock(7)");
      }
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        connection.setAutoCommit(false);
        Approval seen = Approvals.find(connection, approval);
        if (seen.status() != Approval.PENDING) {
          connection.rollback();
          return false;
        }
        Approvals.setApproved(connection, approval);
        connection.commit();
        mail.send(Mails.about("approval " + approval));
        return true;
      } finally {
        connection.setAutoCommit(true);
        Sql.run(connection, "select pg_advisory_unlock(7)");
      }
    }
  }

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        connection.setAutoCommit(false);
        if (Seats.count(connection, event) >= Seats.LIMIT) {
          connection.rollback();
          return false;
        }
        Seats.insert(connection, event, guest);
        connection.commit();
        return true;
      } finally {
        connection.setAutoCommit(true);
        Sql.run(connection, "select pg_advisory_unlock(7)");
      }
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        connection.setAutoCommit(false);
        Optional<Job> job = Jobs.findPending(connection);
        if (job.isEmpty()) {
          connection.rollback();
          return false;
        }
        Jobs.setSent(connection, job.get().id());
        connection.commit();
        mail.send(Mails.about("job " + job.get().id()));
        return true;
      } finally {
        connection.setAutoCommit(true);
        Sql.run(connection, "select pg_advisory_unlock(7)");
      }
    }
  }
}
