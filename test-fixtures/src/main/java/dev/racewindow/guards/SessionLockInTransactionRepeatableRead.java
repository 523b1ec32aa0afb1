// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** A lock of the session is taken with the snapshot, and released after the transaction. */
final class SessionLockInTransactionRepeatableRead {
  private final DataSource dataSource;
  private final MailSender mail;

  SessionLockInTransactionRepeatableRead(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        if (Accounts.exists(connection, email)) {
          return false;
        }
        Accounts.insert(connection, email);
        connection.commit();
        return true;
      } finally {
        connection.rollback();
        Sql.run(connection, "select pg_advisory_unlock(7)");
        connection.commit();
      }
    }
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        Wallet seen = Wallets.find(connection, wallet);
        Wallets.setBalance(connection, wallet, seen.balance() + amount);
        connection.commit();
        return true;
      } finally {
        connection.rollback();
        Sql.run(connection, "select pg_advisory_unlock(7)");
        connection.commit();
      }
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        Approval seen = Approvals.find(connection, approval);
        if (seen.status() != Approval.PENDING) {
          return false;
        }
        Approvals.setApproved(connection, approval);
        connection.commit();
        mail.send(Mails.about("approval " + approval));
        return true;
      } finally {
        connection.rollback();
        Sql.run(connection, "select pg_advisory_unlock(7)");
        connection.commit();
      }
    }
  }

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        if (Seats.count(connection, event) >= Seats.LIMIT) {
          return false;
        }
        Seats.insert(connection, event, guest);
        connection.commit();
        return true;
      } finally {
        connection.rollback();
        Sql.run(connection, "select pg_advisory_unlock(7)");
        connection.commit();
      }
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Sql.run(connection, "select pg_advisory_lock(7)");
      try {
        Optional<Job> job = Jobs.findPending(connection);
        if (job.isEmpty()) {
          return false;
        }
        Jobs.setSent(connection, job.get().id());
        connection.commit();
        mail.send(Mails.about("job " + job.get().id()));
        return true;
      } finally {
        connection.rollback();
        Sql.run(connection, "select pg_advisory_unlock(7)");
        connection.commit();
      }
    }
  }
}
