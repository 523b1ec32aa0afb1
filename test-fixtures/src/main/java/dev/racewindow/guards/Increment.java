// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One statement reads and writes. */
final class Increment {
  private final DataSource dataSource;

  Increment(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("update wallet set balance = balance + ? where id = ?")) {
      statement.setInt(1, amount);
      statement.setInt(2, wallet);
      return statement.executeUpdate() == 1;
    }
  }
}
