// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is explored, and what is said about it. */
class ExplorerTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED);
  private static final String SEED = "insert into account values (1, 100), (2, 100), (3, 100)";
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
  void independentCallersNeedOneSchedule() throws SQLException {
    Scenario scenario = twoUpdates(1, 2);

    assertThat(lab.run(scenario, RC).search()).isEqualTo(new Verdict.Search(1, 0, 6, 0, 0, true));
    assertThat(lab.run(scenario, RC.unreduced()).search())
        .isEqualTo(new Verdict.Search(6, 0, 6, 0, 0, true));
  }

  /** Who commits first is known once it is known who updates first: the other has to wait. */
  @Test
  void updatesOfOneRowNeedAnOrderEach() throws SQLException {
    Verdict verdict = lab.run(twoUpdates(1, 1), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(lab.run(twoUpdates(1, 1), RC.unreduced()).search().run()).isEqualTo(4);
    assertThat(verdict.search().run()).isEqualTo(4);
  }

  @Test
  void aLostUpdateIsFoundAndShrunkToTwoSwitches() throws SQLException {
    Verdict verdict = lab.run(withdrawals(2), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(verdict.requireWitness().schedule()).isEqualTo("A,B,B,B,A,A");
    assertThat(verdict.requireWitness().outcome().reason())
        .isEqualTo("no serial order of the callers ends like this");
  }

  @Test
  void threeCallersAreExplored() throws SQLException {
    Verdict verdict = lab.run(withdrawals(3), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(verdict.search().exhausted()).isTrue();
    assertThat(verdict.search().bound()).isEqualTo(1680);
  }

  @Test
  void snapshotIsolationRefusesTheLoser() throws SQLException {
    Verdict verdict = lab.run(withdrawals(2), Settings.at(Isolation.REPEATABLE_READ));

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.requireWitness().answers()).contains("refused: 40001");
  }

  @Test
  void aScheduleRunsAgainAsPrinted() throws SQLException {
    Witness first = lab.run(withdrawals(2), RC).requireWitness();

    for (int i = 0; i < 5; i++) {
      assertThat(lab.replay(withdrawals(2), RC, first.schedule())).isEqualTo(first);
    }
  }

  @Test
  void aScheduleThatCannotBeFollowedIsTheUsersMistake() {
    assertThatThrownBy(() -> lab.replay(withdrawals(2), RC, "A,A,A,A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("step 4 lets caller 1 go on");
    assertThatThrownBy(() -> lab.replay(withdrawals(2), RC, "A,Z"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("schedule names caller 'Z'; there are [A, B]");
  }

  @Test
  void aSpentBudgetIsSaidAndTheRestIsSampled() throws SQLException {
    Scenario scenario = crossing(1, 2, 2, 3);

    Verdict verdict = lab.run(scenario, RC.unreduced().budget(3, 10));

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.INCONCLUSIVE);
    assertThat(verdict.search().run()).isEqualTo(3);
    assertThat(verdict.search().sampled()).isEqualTo(10);
    assertThat(verdict.search().exhausted()).isFalse();
  }

  @Test
  void randomSchedulesDependOnTheSeedOnly() throws SQLException {
    Settings settings = RC.unreduced().budget(1, 20);

    Verdict first = lab.run(withdrawals(2), settings);

    assertThat(lab.run(withdrawals(2), settings).outcomes()).isEqualTo(first.outcomes());
    assertThat(first.kind()).isEqualTo(Verdict.Kind.VIOLATED);
  }

  /** Uniform draws and priorities by turns; another seed draws others. */
  @Test
  void priorityAndRandomSchedulesAreDrawnByTheSeed() throws SQLException {
    Settings settings = RC.unreduced().budget(1, 8);

    Verdict.Search search = lab.run(withdrawals(3), settings.seeded(7)).search();

    assertThat(search).isEqualTo(lab.run(withdrawals(3), settings.seeded(7)).search());
    assertThat(search.sampled()).isEqualTo(8);
    assertThat(lab.run(withdrawals(3), settings.seeded(7)).endings())
        .isEqualTo(lab.run(withdrawals(3), settings.seeded(7)).endings());
  }

  /** The same callers at each level: lost, then refused. */
  @Test
  void theVerdictDependsOnTheIsolationLevel() throws SQLException {
    List<Verdict.Kind> kinds = new ArrayList<>();
    for (Isolation isolation : Isolation.values()) {
      kinds.add(lab.run(withdrawals(2), Settings.at(isolation)).kind());
    }

    assertThat(kinds)
        .containsExactly(Verdict.Kind.VIOLATED, Verdict.Kind.REFUSED, Verdict.Kind.REFUSED);
  }

  @Test
  void aDeadlockIsAnOutcome() throws SQLException {
    Verdict verdict = lab.run(crossing(1, 2, 2, 1), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DEADLOCKED);
    assertThat(verdict.outcomes()).containsKeys(Outcome.Kind.HELD, Outcome.Kind.DEADLOCKED);
    assertThat(verdict.requireWitness().answers()).contains("refused: 40P01");
    assertThat(verdict.requireWitness().outcome().reason())
        .isEqualTo("the server broke a deadlock");
  }

  @Test
  void aJavaLockIsSeen() throws SQLException {
    Object monitor = new Object();
    Work work =
        me -> {
          synchronized (monitor) {
            return withdraw(me);
          }
        };

    Verdict verdict = lab.run(two("synchronized", work, work), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(verdict.search().exhausted()).isTrue();
    assertThat(verdict.search().run()).isGreaterThan(1);
  }

  /** Neither the server nor the JVM sees the circle; the callers stand still all the same. */
  @Test
  void aDeadlockBetweenJavaAndTheDatabaseIsReportedWithItsStack() throws SQLException {
    Object monitor = new Object();
    Work javaFirst =
        me -> {
          synchronized (monitor) {
            return update(me, 1);
          }
        };
    Work databaseFirst =
        me -> {
          try (Connection connection = me.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "update account set balance = 7 where id = 1");
            synchronized (monitor) {
              connection.commit();
            }
            return null;
          }
        };

    Verdict verdict = lab.run(two("two kinds of lock", javaFirst, databaseFirst), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DEADLOCKED);
    assertThat(verdict.requireWitness().outcome().reason())
        .contains("A waits in the database")
        .contains("B waits in Java at")
        .contains("ExplorerTest");
    assertThat(verdict.outcomes()).containsKey(Outcome.Kind.HELD);
  }

  @Test
  void aCallerThatHangsIsReportedWithItsStackAndTheSearchGoesOn() throws SQLException {
    CountDownLatch never = new CountDownLatch(1);
    Work hangs =
        me -> {
          if (balance(me, 1) < 100) {
            never.await();
          }
          return null;
        };

    Verdict verdict =
        lab.run(two("hangs", hangs, me -> update(me, 1)), RC.patience(Duration.ofSeconds(1)));

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DEADLOCKED);
    assertThat(verdict.outcomes()).containsKeys(Outcome.Kind.HELD, Outcome.Kind.DEADLOCKED);
    assertThat(verdict.requireWitness().outcome().reason()).contains("CountDownLatch.await");
  }

  @Test
  void aPollingLockWaitsOnTheVirtualClock() throws SQLException {
    Work polls =
        me -> {
          try (Connection connection = me.connect()) {
            connection.setAutoCommit(false);
            while (!bool(connection, "select pg_try_advisory_xact_lock(1)")) {
              me.sleep(Duration.ofHours(1));
            }
            int balance = number(connection, "select balance from account where id = 1");
            execute(connection, "update account set balance = " + (balance - 10) + " where id = 1");
            connection.commit();
            return null;
          }
        };

    Verdict verdict = lab.run(two("polls", polls, polls), RC);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
    assertThat(verdict.search().exhausted()).isTrue();
  }

  /** It would fail alike in every order, and so seem to hold. */
  @Test
  void aStatementThatNeverRunsIsTheUsersMistake() {
    Work misspelt =
        me -> {
          try (Connection connection = me.connect()) {
            return number(connection, "select blance from account where id = 1");
          }
        };

    assertThatThrownBy(() -> lab.run(two("misspelt", misspelt, misspelt), RC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("caller A of scenario misspelt fails even alone")
        .hasMessageContaining("blance");
  }

  private static Scenario withdrawals(int callers) {
    Scenario.Builder scenario = Scenario.named("withdrawals").seed(SEED);
    for (String name : new String[] {"A", "B", "C"}) {
      if (name.charAt(0) - 'A' < callers) {
        scenario.caller(name, ExplorerTest::withdraw);
      }
    }
    return scenario.build();
  }

  private static @Nullable Object withdraw(Caller me) throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(false);
      int balance = number(connection, "select balance from account where id = 1");
      execute(connection, "update account set balance = " + (balance - 10) + " where id = 1");
      connection.commit();
      return null;
    }
  }

  private static Scenario twoUpdates(int first, int second) {
    return two("two updates", me -> update(me, first), me -> update(me, second));
  }

  private static Scenario crossing(int a1, int a2, int b1, int b2) {
    return two("crossing", me -> updateBoth(me, a1, a2), me -> updateBoth(me, b1, b2));
  }

  private static Scenario two(String name, Work first, Work second) {
    return Scenario.named(name).seed(SEED).caller("A", first).caller("B", second).build();
  }

  private static @Nullable Object update(Caller me, int id) throws SQLException {
    try (Connection connection = me.connect()) {
      execute(connection, "update account set balance = balance - 1 where id = " + id);
      return null;
    }
  }

  private static @Nullable Object updateBoth(Caller me, int first, int second) throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(false);
      execute(connection, "update account set balance = balance - 1 where id = " + first);
      execute(connection, "update account set balance = balance - 1 where id = " + second);
      connection.commit();
      return null;
    }
  }

  private static int balance(Caller me, int id) throws SQLException {
    try (Connection connection = me.connect()) {
      return number(connection, "select balance from account where id = " + id);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static boolean bool(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
