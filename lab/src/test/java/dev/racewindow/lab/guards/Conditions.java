// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import static dev.racewindow.lab.guards.Guard.begin;
import static dev.racewindow.lab.guards.Guard.execute;
import static dev.racewindow.lab.guards.Guard.finish;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.guards.Window.Seen;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Guards that make a stale act fail, or do the check and the act in one statement. */
final class Conditions {

  static final Guard AUTOCOMMIT =
      (me, window) -> {
        try (Connection connection = me.connect()) {
          return finishEach(me, window, connection, window.check(connection));
        }
      };

  static final Guard FOR_UPDATE_IN_AUTOCOMMIT =
      (me, window) -> {
        try (Connection connection = me.connect()) {
          return finishEach(me, window, connection, window.checkLocking(connection, "for update"));
        }
      };

  private static Object finishEach(Caller me, Window window, Connection connection, Seen seen)
      throws SQLException {
    if (!seen.go()) {
      return Guard.NO;
    }
    window.act(connection, seen);
    window.effect(me, seen);
    return Guard.DONE;
  }

  static final Guard LOCK_THEN_COUNT_AGAIN =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          window.checkLocking(connection, "for update");
          return finish(me, window, connection, window.check(connection));
        }
      };

  static final Guard CHECK_IN_EARLIER_TRANSACTION =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          Seen seen = window.check(connection);
          connection.commit();
          return finish(me, window, connection, seen);
        }
      };

  static final Guard VERSION_CHECKED =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          Seen seen = window.check(connection);
          if (!seen.go()) {
            connection.rollback();
            return Guard.NO;
          }
          int changed = window.actWhere(connection, seen, " and version = " + seen.version());
          if (changed == 0) {
            throw new Guard.Stale();
          }
          connection.commit();
          window.effect(me, seen);
          return Guard.DONE;
        }
      };

  static final Guard VERSION_IGNORED =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          Seen seen = window.check(connection);
          if (!seen.go()) {
            connection.rollback();
            return Guard.NO;
          }
          window.actWhere(connection, seen, " and version = " + seen.version());
          connection.commit();
          window.effect(me, seen);
          return Guard.DONE;
        }
      };

  static final Guard STATUS_CHECKED = claim(When.AFTER_COMMIT);
  static final Guard EFFECT_BEFORE_CLAIM = claim(When.BEFORE_CLAIM);
  static final Guard EFFECT_BEFORE_COMMIT = claim(When.BEFORE_COMMIT);

  private enum When {
    BEFORE_CLAIM,
    BEFORE_COMMIT,
    AFTER_COMMIT
  }

  private static Guard claim(When when) {
    return (me, window) -> {
      try (Connection connection = begin(me)) {
        Seen seen = window.check(connection);
        if (!seen.go()) {
          connection.rollback();
          return Guard.NO;
        }
        if (when == When.BEFORE_CLAIM) {
          window.effect(me, seen);
        }
        if (window.actWhere(connection, seen, " and status = 0") == 0) {
          connection.rollback();
          return Guard.NO;
        }
        if (when == When.BEFORE_COMMIT) {
          window.effect(me, seen);
        }
        connection.commit();
        if (when == When.AFTER_COMMIT) {
          window.effect(me, seen);
        }
        return Guard.DONE;
      }
    };
  }

  /** A mail after the insert and before the commit, which may fail. */
  static final Guard MAIL_BEFORE_COMMIT =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          Seen seen = window.check(connection);
          if (!seen.go()) {
            connection.rollback();
            return Guard.NO;
          }
          window.act(connection, seen);
          me.effect("mail");
          connection.commit();
          return Guard.DONE;
        }
      };

  /** One statement that checks and acts; how many rows it changed is the answer. */
  static Guard oneStatement(String sql) {
    return (me, window) -> {
      try (Connection connection = me.connect();
          Statement statement = connection.createStatement()) {
        if (statement.executeUpdate(sql) == 0) {
          return Guard.NO;
        }
        window.effect(me, new Seen(true, 1, 0));
        return Guard.DONE;
      }
    };
  }

  static final Guard NO_CONFLICT =
      (me, window) -> {
        try (Connection connection = begin(me)) {
          Seen seen = window.check(connection);
          int inserted;
          try (Statement statement = connection.createStatement()) {
            inserted =
                seen.go()
                    ? statement.executeUpdate(
                        "insert into account values ('a@x') on conflict do nothing")
                    : 0;
          }
          connection.commit();
          return inserted == 1 ? Guard.DONE : Guard.NO;
        }
      };

  static final Guard CLAIM_BY_SUBSELECT =
      (me, window) -> {
        try (Connection connection = me.connect();
            Statement statement = connection.createStatement()) {
          var rows =
              statement.executeQuery(
                  "update job set status = 1 where id in"
                      + " (select id from job where status = 0 order by id limit 1) returning id");
          if (!rows.next()) {
            return Guard.NO;
          }
          me.effect("effect " + rows.getInt(1));
          return Guard.DONE;
        }
      };

  static final Guard SKIP_LOCKED = Guard.lockingCheck("for update skip locked");

  static void lockParent(Connection connection) throws SQLException {
    execute(connection, "select version from parent where id = 1 for update");
  }

  private Conditions() {}
}
