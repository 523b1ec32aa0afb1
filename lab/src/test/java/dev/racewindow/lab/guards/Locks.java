// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import static dev.racewindow.lab.guards.Guard.NOTHING;
import static dev.racewindow.lab.guards.Guard.begin;
import static dev.racewindow.lab.guards.Guard.execute;
import static dev.racewindow.lab.guards.Guard.finish;
import static dev.racewindow.lab.guards.Guard.sql;
import static dev.racewindow.lab.guards.Guard.transaction;

import dev.racewindow.lab.guards.Window.Seen;
import java.sql.Connection;
import java.util.concurrent.locks.ReentrantLock;

/** Guards that make one caller wait for the other. */
final class Locks {
  private static final String ADVISORY = "select pg_advisory_xact_lock(7)";
  private static final String SESSION = "select pg_advisory_lock(7)";
  private static final String UNLOCK = "select pg_advisory_unlock(7)";

  static final Guard PARENT_ROW =
      transaction(sql("select version from parent where id = 1 for update"), NOTHING);

  static final Guard ADVISORY_FIRST = transaction(sql(ADVISORY), NOTHING);

  static final Guard ADVISORY_AFTER_CHECK = transaction(NOTHING, sql(ADVISORY));

  static final Guard ADVISORY_IN_ONE_CALLER =
      (me, window) ->
          transaction(me.name().equals("A") ? sql(ADVISORY) : NOTHING, NOTHING).run(me, window);

  static final Guard ADVISORY_OTHER_KEY =
      (me, window) ->
          transaction(
                  sql("select pg_advisory_xact_lock(%d)".formatted(me.name().hashCode())), NOTHING)
              .run(me, window);

  static final Guard ADVISORY_OTHER_KEY_SPACE =
      (me, window) ->
          transaction(
                  sql(
                      me.name().equals("A")
                          ? "select pg_advisory_xact_lock(7)"
                          : "select pg_advisory_xact_lock(0, 7)"),
                  NOTHING)
              .run(me, window);

  /** One key an id: enough where the callers meet by the id, not where they share a row. */
  static final Guard ADVISORY_NARROW_KEY =
      (me, window) ->
          (window == Window.EXISTS_INSERT ? ADVISORY_FIRST : ADVISORY_OTHER_KEY).run(me, window);

  static final Guard ADVISORY_IN_THE_CHECK =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          Seen seen = window.checkWith(connection, "pg_advisory_xact_lock(7)");
          return finish(me, window, connection, seen);
        }
      };

  static final Guard ADVISORY_OUTSIDE_TRANSACTION =
      (me, window) -> {
        try (Connection connection = me.connect()) {
          execute(connection, ADVISORY);
          connection.setAutoCommit(false);
          return finish(me, window, connection, window.check(connection));
        }
      };

  static final Guard TRY_LOCK_IGNORED =
      transaction(sql("select pg_try_advisory_xact_lock(7)"), NOTHING);

  static final Guard SESSION_LOCK_AROUND =
      (me, window) -> {
        try (Connection connection = me.connect()) {
          execute(connection, SESSION);
          try {
            connection.setAutoCommit(false);
            return finish(me, window, connection, window.check(connection));
          } finally {
            connection.setAutoCommit(true);
            execute(connection, UNLOCK);
          }
        }
      };

  static final Guard SESSION_LOCK_INSIDE =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          execute(connection, SESSION);
          try {
            return finish(me, window, connection, window.check(connection));
          } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            execute(connection, UNLOCK);
          }
        }
      };

  static final Guard SESSION_LOCK_RELEASED_BEFORE_COMMIT =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          execute(connection, SESSION);
          Seen seen = window.check(connection);
          if (seen.go()) {
            window.act(connection, seen);
          }
          execute(connection, UNLOCK);
          connection.commit();
          if (seen.go()) {
            window.effect(me, seen);
          }
          return seen.go() ? Guard.DONE : Guard.NO;
        }
      };

  static final Guard SESSION_LOCK_UNLOCKED_ELSEWHERE =
      (me, window) -> {
        try (Connection locking = me.connect();
            Connection working = begin(me)) {
          execute(locking, SESSION);
          Object answer = finish(me, window, working, window.check(working));
          execute(working, UNLOCK);
          working.commit();
          return answer;
        }
      };

  static Guard table(String mode) {
    return (me, window) -> {
      String table = window.ddl().split("[ (]")[2];
      return transaction(sql("lock table %s in %s mode".formatted(table, mode)), NOTHING)
          .run(me, window);
    };
  }

  static Guard javaLockInside(ReentrantLock lock) {
    return (me, window) -> {
      try (Connection connection = begin(me)) {
        Seen seen;
        lock.lock();
        try {
          seen = window.check(connection);
          if (seen.go()) {
            window.act(connection, seen);
          }
        } finally {
          lock.unlock();
        }
        connection.commit();
        if (seen.go()) {
          window.effect(me, seen);
        }
        return seen.go() ? Guard.DONE : Guard.NO;
      }
    };
  }

  static Guard javaLockOutside(Object lock) {
    return (me, window) -> {
      synchronized (lock) {
        return transaction(NOTHING, NOTHING).run(me, window);
      }
    };
  }

  /** Each process has a lock of its own. */
  static Guard javaLockPerProcess() {
    return (me, window) -> javaLockOutside(new Object()).run(me, window);
  }

  private Locks() {}
}
