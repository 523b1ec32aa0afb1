// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.lab.server.Server;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code idle_in_transaction_session_timeout} passes on the virtual clock: where a caller sleeps in
 * its transaction for longer, and where only it could end a wait.
 */
class IdleTimeOutsTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED);
  private static final String SET = "set idle_in_transaction_session_timeout = '5s'";
  private static final String LOCK = "select balance from account where id = 1 for update";
  private static Lab lab;

  @BeforeAll
  static void open() throws SQLException {
    lab = Lab.open("create table account(id int primary key, balance int not null)");
  }

  @AfterAll
  static void close() throws SQLException {
    lab.close();
  }

  @Test
  void aShorterSleepIsNoMatter() throws SQLException {
    assertThat(lab.run(two("short", me -> withdraw(me, SET, 5, 4_999)), RC).kind())
        .isEqualTo(Verdict.Kind.HELD);
  }

  @Test
  void aSleepWithoutALimitIsNoMatter() throws SQLException {
    assertThat(lab.run(two("none", me -> withdraw(me, "select 1", 5, 60_000)), RC).kind())
        .isEqualTo(Verdict.Kind.HELD);
  }

  @Test
  void aSleepBetweenTransactionsIsNoMatter() throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            execute(connection, SET);
            execute(connection, "update account set balance = balance - 1 where id = 1");
            me.sleep(Duration.ofMinutes(1));
            connection.setAutoCommit(false);
            execute(connection, "update account set balance = balance - 1 where id = 1");
            connection.commit();
            me.sleep(Duration.ofMinutes(1));
            execute(connection, "update account set balance = balance - 1 where id = 1");
            connection.rollback();
            return null;
          }
        };

    Verdict verdict = lab.run(one("between", work), RC);

    assertThat(verdict.endings()).hasSize(1).allMatch(ending -> ending.contains("(1,98)"));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
  }

  @Test
  void aSleepOfThatLengthEndsTheSession() throws SQLException {
    Scenario scenario = two("long", me -> withdraw(me, SET, 5, 5_000));

    // Whoever is refused even alone is so in all serial orders.
    Verdict verdict = lab.run(scenario, RC);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(verdict.search().exhausted()).isTrue();
    assertThat(verdict.endings()).hasSize(1).allMatch(ending -> ending.contains("(1,100)"));
    assertThat(lab.run(scenario, RC.unreduced()).endings()).isEqualTo(verdict.endings());

    Witness witness = lab.replay(scenario, RC, "A,B,A,A,B,B");
    assertThat(witness.answers()).containsExactly("refused: 25P03", "refused: 25P03");
    assertThat(witness.events())
        .anyMatch(
            event -> event.outcome().equals("idle_in_transaction_session_timeout of 5s passes"))
        .anyMatch(event -> event.outcome().startsWith("error 25P03"));
  }

  /** Holds a row as a lock in one transaction, and writes what it guards in another. */
  @Test
  void aLockThatTheTimeOutTookGuardsNothing() throws SQLException {
    assertThat(lab.run(two("kept", me -> guarded(me, 1_000)), RC).kind())
        .isEqualTo(Verdict.Kind.HELD);
    assertThat(lab.run(two("lost", me -> guarded(me, 10_000)), RC).kind())
        .isEqualTo(Verdict.Kind.VIOLATED);
  }

  private static @Nullable Object guarded(Caller me, long millis) throws SQLException {
    try (Connection lock = me.connect();
        Connection connection = me.connect()) {
      execute(lock, SET);
      lock.setAutoCommit(false);
      execute(lock, "select balance from account where id = 2 for update");
      int balance = number(connection, "select balance from account where id = 1");
      me.sleep(Duration.ofMillis(millis));
      execute(connection, "update account set balance = " + (balance - 10) + " where id = 1");
      return null;
    }
  }

  /** Whoever leaves its transaction open makes others wait, until the time-out passes. */
  @Test
  void itPassesWhereNobodyElseReleasesTheLock() throws SQLException {
    assertThat(lab.run(two("leak", me -> leak(me, "select 1")), RC).kind())
        .isEqualTo(Verdict.Kind.DEADLOCKED);

    Verdict verdict = lab.run(two("leak", me -> leak(me, SET)), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(verdict.search().exhausted()).isTrue();
  }

  private static @Nullable Object leak(Caller me, String setting) throws SQLException {
    Connection connection = me.connect();
    execute(connection, setting);
    connection.setAutoCommit(false);
    execute(connection, "update account set balance = balance - 10 where id = 1");
    return null;
  }

  /** The pool has one connection only, which is replaced. */
  @Test
  void aPoolOpensAnotherConnection() throws SQLException {
    Work work =
        me -> {
          assertThatThrownBy(() -> withdraw(me, SET, 5, 5_000)).isInstanceOf(SQLException.class);
          return withdraw(me, "select 1", 5, 5_000);
        };
    Scenario scenario =
        Scenario.named("pool")
            .seed("insert into account values (1, 100)")
            .caller("A", work)
            .caller("B", work)
            .pool(1, Duration.ZERO)
            .build();

    Verdict verdict = lab.run(scenario, RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(verdict.endings()).allMatch(ending -> ending.contains("(1,90)"));
  }

  /** The error is the server's own, and the connection as useless as after it. */
  @Test
  void theCallerIsToldWhatTheServerWouldSay() throws SQLException {
    SQLException real = ofTheServer();
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            execute(connection, SET);
            connection.setAutoCommit(false);
            execute(connection, LOCK);
            me.sleep(Duration.ofSeconds(6));
            assertThat(connection.isClosed()).isFalse();
            assertThatThrownBy(() -> execute(connection, LOCK))
                .hasMessage(real.getMessage())
                .extracting(thrown -> ((SQLException) thrown).getSQLState())
                .isEqualTo(real.getSQLState());
            assertThat(connection.isClosed()).isTrue();
            assertThat(connection.isValid(1)).isFalse();
            assertThatThrownBy(connection::commit)
                .extracting(thrown -> ((SQLException) thrown).getSQLState())
                .isEqualTo("08003");
            return null;
          }
        };

    assertThat(lab.run(one("told", work), RC).kind()).isEqualTo(Verdict.Kind.HELD);
  }

  private static SQLException ofTheServer() throws SQLException {
    try (Connection connection = Server.shared().admin();
        Connection other = Server.shared().admin()) {
      int pid = number(connection, "select pg_backend_pid()");
      execute(connection, "set idle_in_transaction_session_timeout = 1");
      connection.setAutoCommit(false);
      execute(connection, "select 1");
      while (number(other, "select count(*) from pg_stat_get_activity(" + pid + ")") > 0) {
        Thread.onSpinWait();
      }
      try {
        execute(connection, "select 1");
      } catch (SQLException e) {
        return e;
      }
      throw new AssertionError("the server did not end the session");
    }
  }

  private static @Nullable Object withdraw(Caller me, String setting, int amount, long millis)
      throws SQLException {
    try (Connection connection = me.connect()) {
      execute(connection, setting);
      connection.setAutoCommit(false);
      int balance = number(connection, LOCK);
      me.sleep(Duration.ofMillis(millis));
      execute(connection, "update account set balance = " + (balance - amount) + " where id = 1");
      connection.commit();
      return null;
    }
  }

  private static Scenario one(String name, Work work) {
    return Scenario.named(name)
        .seed("insert into account values (1, 100), (2, 100)")
        .caller("A", work)
        .build();
  }

  private static Scenario two(String name, Work work) {
    return Scenario.named(name)
        .seed("insert into account values (1, 100), (2, 100)")
        .caller("A", work)
        .caller("B", work)
        .build();
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
