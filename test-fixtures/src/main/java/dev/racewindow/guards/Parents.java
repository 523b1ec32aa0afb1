// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows that rows of other tables belong to. */
final class Parents {
  private Parents() {}

  /** Locks one until the transaction ends. */
  static void lock(Connection connection, int parent) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select version from parent where id = ? for update")) {
      query.setInt(1, parent);
      query.execute();
    }
  }
}
