// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One place locks the row, the other reads and writes in one statement. */
final class RowLockAgainstIncrement {
  private final DataSource dataSource;

  RowLockAgainstIncrement(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Wallet seen = Wallets.findForUpdate(connection, wallet);
      Wallets.setBalance(connection, wallet, seen.balance() + amount);
      connection.commit();
      return true;
    }
  }

  /** Pays something in at another place. */
  boolean depositElsewhere(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("update wallet set balance = balance + ? where id = ?")) {
      statement.setInt(1, amount);
      statement.setInt(2, wallet);
      return statement.executeUpdate() == 1;
    }
  }
}
