// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Time-outs pass on the virtual clock: when the explorer says so, whatever their length. */
class TimeOutsTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED);
  private static final String SEED = "insert into account values (1, 100)";
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
  void aLockTimeoutIsABranch() throws SQLException {
    Scenario scenario = two("lock_timeout", me -> withdraw(me, "set local lock_timeout = '1ms'"));

    assertThat(lab.run(scenario, RC).kind()).isEqualTo(Verdict.Kind.HELD);
    Verdict verdict = lab.run(scenario, RC.withTimeOuts());
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.outcomes()).containsKeys(Outcome.Kind.HELD, Outcome.Kind.REFUSED);
    assertThat(verdict.search().exhausted()).isTrue();
    assertThat(verdict.requireWitness().answers()).contains("refused: 55P03");
    assertThat(steps(verdict)).contains("lock_timeout of 1ms passes");
  }

  @Test
  void aStatementTimeoutIsABranch() throws SQLException {
    Scenario scenario = two("statement_timeout", me -> withdraw(me, "set statement_timeout = 1"));

    assertThat(lab.run(scenario, RC).kind()).isEqualTo(Verdict.Kind.HELD);
    Verdict verdict = lab.run(scenario, RC.withTimeOuts());
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.requireWitness().answers()).contains("refused: 57014");
    assertThat(verdict.requireWitness().outcome().reason()).contains("57014");
  }

  @Test
  void aQueryTimeoutIsABranch() throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect();
              Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertThat(statement.getQueryTimeout()).isEqualTo(1);
            return statement.executeUpdate("update account set balance = balance - 1 where id = 1");
          }
        };

    assertThat(lab.run(two("query time-out", work), RC).kind()).isEqualTo(Verdict.Kind.HELD);
    Verdict verdict = lab.run(two("query time-out", work), RC.withTimeOuts());
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.requireWitness().answers()).contains("refused: 57014");
    assertThat(steps(verdict)).contains("query time-out of 1s passes");
  }

  @Test
  void withoutATimeOutNothingIsCutShort() throws SQLException {
    Scenario scenario = two("none", me -> withdraw(me, "set lock_timeout = 0"));

    assertThat(lab.run(scenario, RC.withTimeOuts()).kind()).isEqualTo(Verdict.Kind.HELD);
  }

  /** What was set for the transaction is gone after it. */
  @Test
  void aLocalTimeoutEndsWithItsTransaction() throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "set local lock_timeout = '1s'");
            connection.commit();
            return withdraw(connection);
          }
        };

    assertThat(lab.run(two("local", work), RC.withTimeOuts()).kind()).isEqualTo(Verdict.Kind.HELD);
  }

  /** Goes ahead without the lock when it was not granted in time. */
  @Test
  void aSwallowedTimeoutGuardsNothing() throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            execute(connection, "set lock_timeout = '10s'");
            try {
              execute(connection, "select pg_advisory_lock(1)");
            } catch (SQLException e) {
              assertThat(e.getSQLState()).isEqualTo("55P03");
            }
            int balance = number(connection, "select balance from account where id = 1");
            execute(connection, "update account set balance = " + (balance - 10));
            execute(connection, "select pg_advisory_unlock_all()");
            return null;
          }
        };

    assertThat(lab.run(two("swallowed", work), RC).kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(lab.run(two("swallowed", work), RC.withTimeOuts()).kind())
        .isEqualTo(Verdict.Kind.VIOLATED);
  }

  /** The lock is held by a session that nobody closes, so only the time-out can end the wait. */
  @Test
  void aTimeoutPassesWhereNobodyReleasesTheLock() throws SQLException {
    assertThat(lab.run(two("leak", me -> leak(me, "0")), RC).kind())
        .isEqualTo(Verdict.Kind.DEADLOCKED);

    Verdict verdict = lab.run(two("leak", me -> leak(me, "5s")), RC);

    assertThat(verdict.outcomes()).containsOnlyKeys(Outcome.Kind.HELD);
    assertThat(verdict.endings()).anyMatch(ending -> ending.contains("55P03"));
  }

  private static @Nullable Object leak(Caller me, String timeOut) throws SQLException {
    Connection connection = me.connect();
    execute(connection, "set lock_timeout = '" + timeOut + "'");
    execute(connection, "select pg_advisory_lock(7)");
    return null;
  }

  @Test
  void noWaitRefusesAtOnce() throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            connection.setAutoCommit(false);
            int balance = number(connection, LOCK + " nowait");
            execute(connection, "update account set balance = " + (balance - 10));
            connection.commit();
            return null;
          }
        };

    Verdict verdict = lab.run(two("nowait", work), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.requireWitness().answers()).contains("refused: 55P03");
  }

  /** Gives up after two tries; the pauses take no time. */
  @Test
  void aPolledLockMayBeGivenUp() throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            connection.setAutoCommit(false);
            for (int tries = 0; tries < 2; tries++) {
              if (number(connection, "select pg_try_advisory_xact_lock(1)::int") == 1) {
                return withdraw(connection);
              }
              me.sleep(Duration.ofMinutes(1));
            }
            throw new IllegalStateException("busy");
          }
        };

    Verdict verdict = lab.run(two("polled", work), RC);

    assertThat(lab.run(two("polled", work), RC.unreduced()).endings()).isEqualTo(verdict.endings());
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.outcomes()).containsKey(Outcome.Kind.HELD);
    assertThat(verdict.requireWitness().outcome().reason()).contains("busy");
  }

  @Test
  void aScheduleWithATimeoutRunsAgainAsPrinted() throws SQLException {
    Scenario scenario = two("replay", me -> withdraw(me, "set local lock_timeout = '1h'"));
    Witness first = lab.run(scenario, RC.withTimeOuts()).requireWitness();

    for (int i = 0; i < 3; i++) {
      assertThat(lab.replay(scenario, RC.withTimeOuts(), first.schedule())).isEqualTo(first);
    }
  }

  private static @Nullable Object withdraw(Caller me, String setting) throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(false);
      execute(connection, setting);
      return withdraw(connection);
    }
  }

  private static @Nullable Object withdraw(Connection connection) throws SQLException {
    int balance = number(connection, LOCK);
    execute(connection, "update account set balance = " + (balance - 10) + " where id = 1");
    connection.commit();
    return null;
  }

  private static Scenario two(String name, Work work) {
    return Scenario.named(name).seed(SEED).caller("A", work).caller("B", work).build();
  }

  private static List<String> steps(Verdict verdict) {
    return verdict.requireWitness().events().stream().map(event -> event.step().text()).toList();
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
