// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Ending;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The five windows of the guard table: what is checked, what is done because of it. */
enum Window {
  EXISTS_INSERT("exists→insert", "one account, and only who made it was told so") {
    @Override
    Sql sql() {
      return new Sql(
          "create table account(email text not null);",
          "",
          "select count(*)%s from account where email = 'a@x'",
          "select count(*) from (select 1 from account where email = 'a@x' %s) locked",
          "insert into account values ('a@x')");
    }

    @Override
    boolean go(int value) {
      return value == 0;
    }

    @Override
    boolean holds(Ending ending) throws SQLException {
      long rows = ending.number("select count(*) from account");
      return rows <= 1 && rows == ending.answered(Guard.DONE);
    }
  },
  READ_MODIFY_WRITE(
      "read-modify-write, one row", "the balance grew by what the callers were told") {
    @Override
    Sql sql() {
      return new Sql(
          "create table wallet(id int primary key, balance int not null, version int not null);",
          "insert into wallet values (1, 100, 0);",
          "select balance, version%s from wallet where id = 1",
          "select balance, version from wallet where id = 1 %s",
          "update wallet set balance = ?, version = version + 1 where id = 1");
    }

    @Override
    boolean go(int value) {
      return true;
    }

    @Override
    boolean holds(Ending ending) throws SQLException {
      return ending.number("select balance from wallet") == 100 + 10 * ending.answered(Guard.DONE);
    }
  },
  STATUS_EFFECT("status check→update + effect", "executed at most once, and told to who did it") {
    @Override
    Sql sql() {
      return new Sql(
          "create table approval(id int primary key, status int not null, version int not null);",
          "insert into approval values (1, 0, 0);",
          "select status, version%s from approval where id = 1",
          "select status, version from approval where id = 1 %s",
          "update approval set status = 1, version = version + 1 where id = 1");
    }

    @Override
    boolean go(int value) {
      return value == 0;
    }

    @Override
    boolean holds(Ending ending) throws SQLException {
      long executed = ending.number("select status from approval");
      return ending.effects().size() == executed && ending.answered(Guard.DONE) == executed;
    }
  },
  COUNT_INSERT("count→insert", "at most two seats are taken, and each is told to one") {
    @Override
    Sql sql() {
      return new Sql(
          "create table seat(event int not null, name text not null);",
          "insert into seat values (1, 'first of two');",
          "select count(*)%s from seat where event = 1",
          "select count(*) from (select 1 from seat where event = 1 %s) locked",
          "insert into seat values (1, 'next')");
    }

    @Override
    boolean go(int value) {
      return value < 2;
    }

    @Override
    boolean holds(Ending ending) throws SQLException {
      return ending.number("select count(*) from seat") == 1 + ending.answered(Guard.DONE)
          && ending.answered(Guard.DONE) <= 1
          && ending.effects().size() <= 1;
    }
  },
  CLAIM_SEND("select pending→claim→send", "each job is sent once") {
    @Override
    Sql sql() {
      return new Sql(
          "create table job(id int primary key, status int not null, version int not null);",
          "insert into job values (1, 0, 0), (2, 0, 0);",
          "select id, version%s from job where status = 0 order by id limit 1",
          "select id, version from job where status = 0 order by id limit 1 %s",
          "update job set status = 1, version = version + 1 where id = ?");
    }

    @Override
    boolean go(int value) {
      return value > 0;
    }

    @Override
    boolean holds(Ending ending) throws SQLException {
      return ending.happened("effect 1") <= 1
          && ending.happened("effect 2") <= 1
          && ending.effects().size() == ending.number("select count(*) from job where status = 1");
    }
  };

  /** Tables that guards need besides the window's own. */
  private static final String GUARDS =
      "create table parent(id int primary key, version int not null);";

  private static final String GUARD_ROWS = "insert into parent values (1, 0);";

  private final String title;
  private final String truth;

  Window(String title, String truth) {
    this.title = title;
    this.truth = truth;
  }

  /**
   * The statements of a window.
   *
   * @param check with a place for another expression in its select list
   * @param lockingCheck with a place for a locking clause
   */
  record Sql(String ddl, String seed, String check, String lockingCheck, String act) {}

  /** What a check saw. */
  record Seen(boolean go, int value, int version) {}

  /** Its statements. */
  abstract Sql sql();

  /** Whether the act follows on this answer. */
  abstract boolean go(int value);

  /** What must be true in the end. */
  abstract boolean holds(Ending ending) throws SQLException;

  /** What {@link #holds} says, in words. */
  String truth() {
    return truth;
  }

  /** The letter of the column. */
  char letter() {
    return switch (this) {
      case EXISTS_INSERT -> 'a';
      case READ_MODIFY_WRITE -> 'b';
      case STATUS_EFFECT -> 'c';
      case COUNT_INSERT -> 'd';
      case CLAIM_SEND -> 'e';
    };
  }

  String title() {
    return title;
  }

  String ddl() {
    return sql().ddl() + GUARDS;
  }

  String seed() {
    return sql().seed() + GUARD_ROWS;
  }

  boolean inserts() {
    return this == EXISTS_INSERT || this == COUNT_INSERT;
  }

  Seen check(Connection connection) throws SQLException {
    return see(connection, sql().check().formatted(""));
  }

  /** The check with another expression in its select list. */
  Seen checkWith(Connection connection, String expression) throws SQLException {
    return see(connection, sql().check().formatted(", " + expression));
  }

  /** The check with a locking clause. */
  Seen checkLocking(Connection connection, String clause) throws SQLException {
    return see(connection, sql().lockingCheck().formatted(clause));
  }

  private Seen see(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      if (!rows.next()) {
        return new Seen(false, 0, 0);
      }
      int value = rows.getInt(1);
      return new Seen(go(value), value, inserts() ? 0 : rows.getInt(2));
    }
  }

  /** The act; returns how many rows it changed. */
  int act(Connection connection, Seen seen) throws SQLException {
    return actWhere(connection, seen, "");
  }

  /** The act with a further condition, where it is an UPDATE. */
  int actWhere(Connection connection, Seen seen, String condition) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(inserts() ? sql().act() : sql().act() + condition)) {
      if (sql().act().contains("?")) {
        statement.setInt(1, this == READ_MODIFY_WRITE ? seen.value() + 10 : seen.value());
      }
      return statement.executeUpdate();
    }
  }

  /** What happens outside of the database because of it, where the window has such a thing. */
  void effect(Caller me, Seen seen) {
    if (this == STATUS_EFFECT) {
      me.effect("effect");
    } else if (this == CLAIM_SEND) {
      me.effect("effect " + seen.value());
    }
  }
}
