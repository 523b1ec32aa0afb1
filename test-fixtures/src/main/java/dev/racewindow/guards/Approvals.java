// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Approvals, each of which is given once. */
final class Approvals {
  private Approvals() {}

  static Approval find(Connection connection, int approval) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select status, version from approval where id = ?")) {
      query.setInt(1, approval);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalArgumentException("no approval " + approval);
        }
        return new Approval(rows.getInt("status"), rows.getInt("version"));
      }
    }
  }

  /** The same, and locks the row. */
  static Approval findForUpdate(Connection connection, int approval) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select status, version from approval where id = ? for update")) {
      query.setInt(1, approval);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalArgumentException("no approval " + approval);
        }
        return new Approval(rows.getInt("status"), rows.getInt("version"));
      }
    }
  }

  /** Approves, whatever the state is. */
  static int setApproved(Connection connection, int approval) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update approval set status = 1, version = version + 1 where id = ?")) {
      update.setInt(1, approval);
      return update.executeUpdate();
    }
  }

  /** Approves, if the version is still this one; tells how many rows it has changed. */
  static int setApprovedOfVersion(Connection connection, int approval, int version)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update approval set status = 1, version = version + 1 where id = ? and version = ?")) {
      update.setInt(1, approval);
      update.setInt(2, version);
      return update.executeUpdate();
    }
  }

  /** Approves what is pending; tells how many rows it has changed. */
  static int setApprovedIfPending(Connection connection, int approval) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update approval set status = 1, version = version + 1 where id = ? and status = 0")) {
      update.setInt(1, approval);
      return update.executeUpdate();
    }
  }
}
