// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** The statement that checks takes the lock: its snapshot is older than the lock. */
final class AdvisoryLockInCheck {
  private final DataSource dataSource;
  private final MailSender mail;

  AdvisoryLockInCheck(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      if (exists(connection, email)) {
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
      Wallet seen = findWallet(connection, wallet);
      Wallets.setBalance(connection, wallet, seen.balance() + amount);
      connection.commit();
      return true;
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Approval seen = findApproval(connection, approval);
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
      if (countSeats(connection, event) >= Seats.LIMIT) {
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
      Optional<Job> job = findPending(connection);
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

  private static boolean exists(Connection connection, String email) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select count(*), pg_advisory_xact_lock(7)" + " from account where email = ?")) {
      query.setString(1, email);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1) > 0;
      }
    }
  }

  private static Wallet findWallet(Connection connection, int wallet) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select balance, version, pg_advisory_xact_lock(7)" + " from wallet where id = ?")) {
      query.setInt(1, wallet);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return new Wallet(rows.getInt("balance"), rows.getInt("version"));
      }
    }
  }

  private static Approval findApproval(Connection connection, int approval) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select status, version, pg_advisory_xact_lock(7)" + " from approval where id = ?")) {
      query.setInt(1, approval);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return new Approval(rows.getInt("status"), rows.getInt("version"));
      }
    }
  }

  private static int countSeats(Connection connection, int event) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select count(*), pg_advisory_xact_lock(7)" + " from seat where event = ?")) {
      query.setInt(1, event);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static Optional<Job> findPending(Connection connection) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet rows =
            query.executeQuery(
                "select id, version, pg_advisory_xact_lock(7)"
                    + " from job where status = 0 order by id limit 1")) {
      return rows.next()
          ? Optional.of(new Job(rows.getInt("id"), rows.getInt("version")))
          : Optional.empty();
    }
  }
}
