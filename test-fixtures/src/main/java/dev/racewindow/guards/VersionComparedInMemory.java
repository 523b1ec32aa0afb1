// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The version is compared in memory with the one that the user has seen. */
final class VersionComparedInMemory {
  private final DataSource dataSource;

  VersionComparedInMemory(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    Wallet seen = show(wallet);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Wallet now = Wallets.find(connection, wallet);
      if (now.version() != seen.version()) {
        connection.rollback();
        return false;
      }
      Wallets.setBalance(connection, wallet, now.balance() + amount);
      connection.commit();
      return true;
    }
  }

  private Wallet show(int wallet) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return Wallets.find(connection, wallet);
    }
  }
}
