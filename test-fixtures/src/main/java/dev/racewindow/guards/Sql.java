// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements without parameters and answers. */
final class Sql {
  private Sql() {}

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
