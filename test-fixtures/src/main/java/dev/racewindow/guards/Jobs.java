// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Mails that are to be sent, each of them once. */
final class Jobs {
  private Jobs() {}

  /** The first that is pending. */
  static Optional<Job> findPending(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select id, version from job where status = 0 order by id limit 1");
        ResultSet rows = query.executeQuery()) {
      return rows.next()
          ? Optional.of(new Job(rows.getInt("id"), rows.getInt("version")))
          : Optional.empty();
    }
  }

  /** The same, and locks the row. */
  static Optional<Job> findPendingForUpdate(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select id, version from job where status = 0 order by id limit 1 for update");
        ResultSet rows = query.executeQuery()) {
      return rows.next()
          ? Optional.of(new Job(rows.getInt("id"), rows.getInt("version")))
          : Optional.empty();
    }
  }

  /** Marks a mail as sent, whatever its state is. */
  static int setSent(Connection connection, int job) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update job set status = 1, version = version + 1 where id = ?")) {
      update.setInt(1, job);
      return update.executeUpdate();
    }
  }

  /** Marks a mail as sent, if the version is still that; tells how many rows it has changed. */
  static int setSentOfVersion(Connection connection, Job job) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update job set status = 1, version = version + 1 where id = ? and version = ?")) {
      update.setInt(1, job.id());
      update.setInt(2, job.version());
      return update.executeUpdate();
    }
  }

  /** Marks a pending mail as sent; tells how many rows it has changed. */
  static int setSentIfPending(Connection connection, int job) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update job set status = 1, version = version + 1 where id = ? and status = 0")) {
      update.setInt(1, job);
      return update.executeUpdate();
    }
  }
}
