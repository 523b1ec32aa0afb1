// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pool with fewer connections than callers: who waits for whom, and whose time runs out. */
class PoolTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED);
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String SEED = "insert into account values (1, 100)";
  private static Lab lab;

  @BeforeAll
  static void open() throws SQLException {
    lab = Lab.open("create table account(id int primary key, balance int not null)");
  }

  @AfterAll
  static void close() throws SQLException {
    lab.close();
  }

  /** The only connection orders the callers, so that even what races on two is safe. */
  @Test
  void aWaitEndsWhenTheOtherGivesBack() throws SQLException {
    assertThat(lab.run(two(2, PoolTest::readAndWrite).build(), RC).kind())
        .isEqualTo(Verdict.Kind.VIOLATED);

    Verdict verdict = lab.run(two(1, PoolTest::readAndWrite).build(), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(verdict.search().exhausted()).isTrue();
    assertThat(verdict.search().unstable()).isZero();
  }

  @Test
  void theScheduleShowsWhoWaitsForWhom() throws SQLException {
    Scenario scenario = two(1, PoolTest::readAndWrite).build();

    Witness witness = lab.replay(scenario, RC, "A,B,A,A,A,B,B,B");

    assertThat(witness.outcome()).isEqualTo(Outcome.HELD);
    assertThat(witness.events().get(0).step().text()).isEqualTo("take a connection");
    assertThat(witness.events().get(1).outcome()).isEqualTo("waits for a connection of A");
    assertThat(witness.events().get(4).woken()).containsExactly(1);
  }

  @Test
  void theTimeOutIsABranch() throws SQLException {
    Scenario scenario = two(1, PoolTest::readAndWrite).build();

    Verdict verdict = lab.run(scenario, RC.withTimeOuts());

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.outcomes()).containsOnlyKeys(Outcome.Kind.HELD, Outcome.Kind.REFUSED);
    assertThat(verdict.requireWitness().answers())
        .contains(
            "refused: SQLTransientConnectionException"
                + " Connection is not available, request timed out after 30000ms");
    assertThat(steps(verdict)).contains("the pool's time-out of 30000 ms passes");
    assertThat(lab.run(scenario, RC.withTimeOuts().unreduced()).endings())
        .isEqualTo(verdict.endings());
  }

  /** What REQUIRES_NEW does: a second connection while the first is held. */
  @Test
  void twoThatEachNeedASecondConnectionWaitForEachOther() throws SQLException {
    Verdict verdict = lab.run(two(2, PoolTest::requiresNew).build(), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DEADLOCKED);
    assertThat(verdict.requireWitness().outcome().reason())
        .contains("A waits for a connection of A or B, B waits for a connection of A or B");
    assertThat(verdict.requireWitness().answers())
        .anyMatch(answer -> answer.startsWith("refused: SQLTransientConnectionException"));
    assertThat(lab.run(two(2, PoolTest::requiresNew).build(), RC.unreduced()).endings())
        .isEqualTo(verdict.endings());
    assertThat(lab.run(two(3, PoolTest::requiresNew).build(), RC).kind())
        .isEqualTo(Verdict.Kind.HELD);
  }

  @Test
  void aPoolWithoutATimeOutIsWaitedForEver() throws SQLException {
    Scenario scenario = two(2, PoolTest::requiresNew).pool(2, Duration.ZERO).build();

    Verdict verdict = lab.run(scenario, RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DEADLOCKED);
    assertThat(verdict.requireWitness().outcome().reason())
        .contains("A waits for a connection of A or B, which nobody will give back");
  }

  /** A row lock of one and the connection of the other, which the server cannot see. */
  @Test
  void aCircleThroughTheDatabaseIsNoticed() throws SQLException {
    Work bonus =
        me -> {
          try (Connection connection = me.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "update account set balance = balance + 1 where id = 1");
            try (Connection second = me.connect()) {
              number(second, "select 1");
            }
            connection.commit();
            return null;
          }
        };
    Scenario scenario =
        Scenario.named("circle")
            .seed(SEED)
            .pool(2, LIMIT)
            .caller("A", bonus)
            .caller("B", PoolTest::readAndWrite)
            .invariantsOnly()
            .invariant("none", end -> true)
            .build();

    Verdict verdict = lab.run(scenario, RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DEADLOCKED);
    assertThat(verdict.requireWitness().outcome().reason())
        .isEqualTo("A waits for a connection of A or B, B waits for A, and a time-out ended it");
  }

  @Test
  void aConnectionThatIsNotGivenBackIsMissed() throws SQLException {
    Scenario scenario =
        two(1, PoolTest::leak).invariantsOnly().invariant("none", end -> true).build();

    Verdict verdict = lab.run(scenario, RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DEADLOCKED);
    assertThat(verdict.outcomes()).containsOnlyKeys(Outcome.Kind.DEADLOCKED);
  }

  /** Another gets the same session, and with it a lock that was not released. */
  @Test
  void aLockOfTheSessionPassesToWhoGetsTheConnection() throws SQLException {
    Work forgets =
        me -> {
          try (Connection connection = me.connect()) {
            return number(connection, "select pg_try_advisory_lock(7)::int");
          }
        };
    Scenario.Builder scenario =
        two(1, forgets).invariant("both get it", end -> end.answered(1) == 2);

    assertThat(lab.run(scenario.build(), RC).kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(lab.run(scenario.pool(2, LIMIT).build(), RC).kind())
        .isEqualTo(Verdict.Kind.VIOLATED);
  }

  @Test
  void threeCallersOfTwoConnectionsAreSearchedAsInFull() throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            return number(
                connection,
                "update account set balance = balance * 2 + %d returning balance"
                    .formatted(me.name().charAt(0) - 'A'));
          }
        };
    Work idles =
        me -> {
          me.connect().close();
          return null;
        };
    Scenario scenario = two(2, work).caller("C", idles).build();

    Verdict verdict = lab.run(scenario, RC);

    assertThat(verdict.search().exhausted()).isTrue();
    assertThat(verdict.endings()).isEqualTo(lab.run(scenario, RC.unreduced()).endings());
  }

  /** Beans take their connections from a pool of the lab. */
  @Test
  void thePoolOfALabIsForBeans() throws SQLException {
    var pool = lab.pool(1, LIMIT);
    Work work =
        me -> {
          try (Connection connection = pool.getConnection();
              Connection another = pool.getConnection()) {
            return another.equals(connection);
          }
        };
    Scenario.Builder scenario = Scenario.named("bean").caller("A", work);

    assertThat(lab.run(scenario.build(), RC).endings())
        .singleElement()
        .asString()
        .contains("SQLTransientConnectionException");
    try (Connection one = pool.getConnection();
        Connection other = pool.getConnection()) {
      assertThat(other).as("who is no caller is not limited").isNotEqualTo(one);
    }
  }

  @Test
  void aPoolOfNothingIsTheUsersMistake() {
    assertThatThrownBy(() -> lab.pool(0, LIMIT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pool of 0 connections with a time-out of PT30S");
  }

  private static Object readAndWrite(Caller me) throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(false);
      int balance = number(connection, "select balance from account where id = 1");
      execute(connection, "update account set balance = " + (balance - 10) + " where id = 1");
      connection.commit();
      return "paid";
    }
  }

  private static Object requiresNew(Caller me) throws SQLException {
    try (Connection outer = me.connect()) {
      outer.setAutoCommit(false);
      number(outer, "select 1");
      try (Connection inner = me.connect()) {
        execute(inner, "update account set balance = balance - 10 where id = 1");
      }
      outer.commit();
      return "paid";
    }
  }

  private static Object leak(Caller me) throws SQLException {
    number(me.connect(), "select 1");
    return "leaked";
  }

  private static Scenario.Builder two(int connections, Work work) {
    return Scenario.named("pool of " + connections)
        .seed(SEED)
        .pool(connections, LIMIT)
        .caller("A", work)
        .caller("B", work);
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
