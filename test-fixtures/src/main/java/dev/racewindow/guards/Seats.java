// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Seats that are taken, a row each. */
final class Seats {
  /** How many there are for an event. */
  static final int LIMIT = 2;

  private Seats() {}

  static int count(Connection connection, int event) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select count(*) from seat where event = ?")) {
      query.setInt(1, event);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** The same, and locks the rows that are counted. */
  static int countForUpdate(Connection connection, int event) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select count(*) from (select 1 from seat where event = ? for update) locked")) {
      query.setInt(1, event);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  static int insert(Connection connection, int event, String guest) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into seat(event, name) values (?, ?)")) {
      insert.setInt(1, event);
      insert.setString(2, guest);
      return insert.executeUpdate();
    }
  }
}
