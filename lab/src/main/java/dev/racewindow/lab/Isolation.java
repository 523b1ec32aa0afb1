// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The isolation level that callers get who ask for none. PostgreSQL treats READ UNCOMMITTED as READ
 * COMMITTED (section 13.2), so there are three.
 */
public enum Isolation {
  READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
  REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
  SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

  private final int jdbc;

  Isolation(int jdbc) {
    this.jdbc = jdbc;
  }

  /** The constant of {@link Connection}. */
  public int jdbc() {
    return jdbc;
  }

  /** The level behind a constant of {@link Connection}. */
  public static Isolation ofJdbc(int level) throws SQLException {
    return switch (level) {
      case Connection.TRANSACTION_READ_UNCOMMITTED, Connection.TRANSACTION_READ_COMMITTED ->
          READ_COMMITTED;
      case Connection.TRANSACTION_REPEATABLE_READ -> REPEATABLE_READ;
      case Connection.TRANSACTION_SERIALIZABLE -> SERIALIZABLE;
      default -> throw new SQLException("PostgreSQL has no isolation level " + level);
    };
  }

  /** Whether a transaction sees one snapshot from its first statement on. */
  public boolean keepsSnapshot() {
    return this != READ_COMMITTED;
  }
}
