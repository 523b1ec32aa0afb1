// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One statement counts and inserts. */
final class InsertWhereCount {
  private final DataSource dataSource;

  InsertWhereCount(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into seat(event, name) select ?, ?"
                    + " where (select count(*) from seat where event = ?) < 2")) {
      statement.setInt(1, event);
      statement.setString(2, guest);
      statement.setInt(3, event);
      return statement.executeUpdate() == 1;
    }
  }
}
