// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database refuses the second row. */
final class UniqueConstraint {
  private final DataSource dataSource;

  UniqueConstraint(DataSource dataSource) {
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
      Accounts.insert(connection, email);
      connection.commit();
      return true;
    }
  }
}
