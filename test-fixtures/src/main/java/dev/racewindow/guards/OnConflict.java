// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The insert itself passes over a row that is there. */
final class OnConflict {
  private final DataSource dataSource;

  OnConflict(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      if (Accounts.exists(connection, email)) {
        connection.rollback();
        return false;
      }
      int inserted = Accounts.insertIfAbsent(connection, email);
      connection.commit();
      return inserted == 1;
    }
  }
}
