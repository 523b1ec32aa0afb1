// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Who has signed up, a row for each address. */
final class Accounts {
  private Accounts() {}

  static boolean exists(Connection connection, String email) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select count(*) from account where email = ?")) {
      query.setString(1, email);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1) > 0;
      }
    }
  }

  /** The same, and locks the row, if there is one. */
  static boolean existsForUpdate(Connection connection, String email) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select email from account where email = ? for update")) {
      query.setString(1, email);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  static int insert(Connection connection, String email) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into account(email) values (?)")) {
      insert.setString(1, email);
      return insert.executeUpdate();
    }
  }

  /** Inserts unless there is such a row; tells how many it has inserted. */
  static int insertIfAbsent(Connection connection, String email) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into account(email) values (?) on conflict do nothing")) {
      insert.setString(1, email);
      return insert.executeUpdate();
    }
  }
}
