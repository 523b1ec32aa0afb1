// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.guards.Window.Seen;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What one caller does in a window under a guard. */
@FunctionalInterface
interface Guard {
  /** The answer of a caller that did it. */
  String DONE = "done";

  /** The answer of a caller that found that it must not. */
  String NO = "no";

  /** Does it; a refusal is an exception. */
  Object run(Caller me, Window window) throws Exception;

  /** Something done on a connection. */
  @FunctionalInterface
  interface Part {
    void run(Connection connection) throws SQLException;
  }

  /** Says that a guard noticed a stale act. */
  final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stale() {
      super("somebody was faster");
    }
  }

  /** A part that does nothing. */
  Part NOTHING = connection -> {};

  /** A part that runs one statement. */
  static Part sql(String sql) {
    return connection -> execute(connection, sql);
  }

  /** The plain transaction: {@code first}, check, {@code between}, act, commit, effect. */
  static Guard transaction(Part first, Part between) {
    return (me, window) -> {
      try (Connection connection = begin(me)) {
        first.run(connection);
        Seen seen = window.check(connection);
        between.run(connection);
        return finish(me, window, connection, seen);
      }
    };
  }

  /** The transaction whose check locks what it reads. */
  static Guard lockingCheck(String clause) {
    return (me, window) -> {
      try (Connection connection = begin(me)) {
        return finish(me, window, connection, window.checkLocking(connection, clause));
      }
    };
  }

  /** A connection whose transaction has begun. */
  static Connection begin(Caller me) throws SQLException {
    Connection connection = me.connect();
    connection.setAutoCommit(false);
    return connection;
  }

  /** Act, commit, effect; or nothing, if the check said so. */
  static Object finish(Caller me, Window window, Connection connection, Seen seen)
      throws SQLException {
    if (!seen.go()) {
      connection.rollback();
      return NO;
    }
    window.act(connection, seen);
    connection.commit();
    window.effect(me, seen);
    return DONE;
  }

  /** Runs one statement. */
  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
