// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One statement checks and inserts. */
final class InsertWhereNotExists {
  private final DataSource dataSource;

  InsertWhereNotExists(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into account(email) select ?"
                    + " where not exists (select from account where email = ?)")) {
      statement.setString(1, email);
      statement.setString(2, email);
      return statement.executeUpdate() == 1;
    }
  }
}
