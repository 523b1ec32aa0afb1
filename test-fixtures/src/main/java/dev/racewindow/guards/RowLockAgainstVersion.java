// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One place locks the row and leaves its version alone, the other compares the version. */
final class RowLockAgainstVersion {
  private final DataSource dataSource;

  RowLockAgainstVersion(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Wallet seen = Wallets.findForUpdate(connection, wallet);
      Wallets.setBalanceOnly(connection, wallet, seen.balance() + amount);
      connection.commit();
      return true;
    }
  }

  /** Pays something in at another place. */
  boolean depositElsewhere(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Wallet seen = Wallets.find(connection, wallet);
      // RACE: WrongColumnGuard
      if (Wallets.setBalanceOfVersion(connection, wallet, seen.balance() + amount, seen.version())
          == 0) {
        throw new IllegalStateException("somebody was faster");
      }
      connection.commit();
      return true;
    }
  }
}
