// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Balances, which are read and written back. */
final class Wallets {
  private Wallets() {}

  static Wallet find(Connection connection, int wallet) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select balance, version from wallet where id = ?")) {
      query.setInt(1, wallet);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalArgumentException("no wallet " + wallet);
        }
        return new Wallet(rows.getInt("balance"), rows.getInt("version"));
      }
    }
  }

  /** The same, and locks the row. */
  static Wallet findForUpdate(Connection connection, int wallet) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select balance, version from wallet where id = ? for update")) {
      query.setInt(1, wallet);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalArgumentException("no wallet " + wallet);
        }
        return new Wallet(rows.getInt("balance"), rows.getInt("version"));
      }
    }
  }

  /** Writes a balance, and counts the version up. */
  static int setBalance(Connection connection, int wallet, int balance) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update wallet set balance = ?, version = version + 1 where id = ?")) {
      update.setInt(1, balance);
      update.setInt(2, wallet);
      return update.executeUpdate();
    }
  }

  /** Writes a balance, and leaves the version alone. */
  static int setBalanceOnly(Connection connection, int wallet, int balance) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update wallet set balance = ? where id = ?")) {
      update.setInt(1, balance);
      update.setInt(2, wallet);
      return update.executeUpdate();
    }
  }

  /** Writes a balance, if the version is still this one; tells how many rows it has changed. */
  static int setBalanceOfVersion(Connection connection, int wallet, int balance, int version)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update wallet set balance = ?, version = version + 1 where id = ? and version = ?")) {
      update.setInt(1, balance);
      update.setInt(2, wallet);
      update.setInt(3, version);
      return update.executeUpdate();
    }
  }
}
