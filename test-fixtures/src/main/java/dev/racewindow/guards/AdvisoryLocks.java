// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Locks that have a key of their own, and end with the transaction. */
final class AdvisoryLocks {
  private AdvisoryLocks() {}

  static void lock(Connection connection, long key) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      query.setLong(1, key);
      query.execute();
    }
  }

  /** Two names of one hash wait for each other, which does no harm. */
  static void lock(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtext(?))")) {
      query.setString(1, name);
      query.execute();
    }
  }
}
