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

/** The check locks the rows that it finds, and passes over those that others have locked. */
final class SkipLocked {
  private final DataSource dataSource;
  private final MailSender mail;

  SkipLocked(DataSource dataSource, MailSender mail) {
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
      Optional<Wallet> seen = findWallet(connection, wallet);
      if (seen.isEmpty()) {
        connection.rollback();
        return false;
      }
      Wallets.setBalance(connection, wallet, seen.get().balance() + amount);
      connection.commit();
      return true;
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Optional<Approval> seen = findApproval(connection, approval);
      if (seen.isEmpty() || seen.get().status() != Approval.PENDING) {
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
            "select email from account where email = ? for update skip locked")) {
      query.setString(1, email);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static Optional<Wallet> findWallet(Connection connection, int wallet)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select balance, version from wallet where id = ? for update skip locked")) {
      query.setInt(1, wallet);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(new Wallet(rows.getInt("balance"), rows.getInt("version")))
            : Optional.empty();
      }
    }
  }

  private static Optional<Approval> findApproval(Connection connection, int approval)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select status, version from approval where id = ? for update skip locked")) {
      query.setInt(1, approval);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(new Approval(rows.getInt("status"), rows.getInt("version")))
            : Optional.empty();
      }
    }
  }

  private static int countSeats(Connection connection, int event) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select name from seat where event = ? for update skip locked")) {
      query.setInt(1, event);
      try (ResultSet rows = query.executeQuery()) {
        int seats = 0;
        while (rows.next()) {
          seats++;
        }
        return seats;
      }
    }
  }

  private static Optional<Job> findPending(Connection connection) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet rows =
            query.executeQuery(
                "select id, version from job where status = 0 order by id limit 1 for update skip locked")) {
      return rows.next()
          ? Optional.of(new Job(rows.getInt("id"), rows.getInt("version")))
          : Optional.empty();
    }
  }
}
