// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast schedules run, and how many the reduction saves: the shapes of the guard table's cells,
 * each explored in full and reduced by turns, so that both meet the machine in the same state. Run
 * by the profile {@code benchmark}; the property {@code racewindow.rounds} repeats it.
 */
@Tag("benchmark")
class SpeedTest {
  private static final int ROUNDS = Integer.getInteger("racewindow.rounds", 3);
  private static final String DDL =
      "create table account(id int primary key, balance int not null);"
          + "create table email(address text not null);"
          + "create table name(text text unique);";
  private static final String SEED = "insert into account values (1, 100), (2, 100);";

  /** What a search took. */
  private static final class Tally {
    private int runs;
    private int cut;
    private long nanos;

    void add(Verdict verdict, long took) {
      runs += verdict.search().run();
      cut += verdict.search().cut();
      nanos += took;
    }

    @Override
    public String toString() {
      return "%,d schedules%s in %.1f s, %.0f a second"
          .formatted(
              runs,
              cut == 0 ? "" : " and %,d cut short".formatted(cut),
              nanos / 1e9,
              (runs + cut) / (nanos / 1e9));
    }
  }

  @Test
  void fullAndReduced() throws SQLException {
    Tally full = new Tally();
    Tally reduced = new Tally();
    try (Lab lab = Lab.open(DDL)) {
      for (int round = 0; round <= ROUNDS; round++) {
        for (Scenario scenario : scenarios()) {
          for (Isolation isolation : Isolation.values()) {
            Settings settings = Settings.at(isolation);
            long start = System.nanoTime();
            Verdict all = lab.run(scenario, settings.unreduced());
            long middle = System.nanoTime();
            Verdict some = lab.run(scenario, settings);
            long end = System.nanoTime();
            assertThat(some.kind())
                .as(
                    "%s, full %s %s, reduced %s %s",
                    isolation, all, all.outcomes(), some, some.outcomes())
                .isEqualTo(all.kind());
            if (round > 0) {
              full.add(all, middle - start);
              reduced.add(some, end - middle);
            }
          }
        }
      }
    }
    System.out.printf(
        "full: %s%nreduced: %s%n%.1f times fewer schedules, %.1f times less time%n",
        full,
        reduced,
        (double) full.runs / (reduced.runs + reduced.cut),
        (double) full.nanos / reduced.nanos);
    assertThat(reduced.runs + reduced.cut).isLessThan(full.runs);
  }

  private static List<Scenario> scenarios() {
    String read = "select balance from account where id = 1";
    String write = "update account set balance = ? where id = 1";
    String count = "select count(*) from email where address = 'a@x'";
    String insert = "insert into email values ('a@x')";
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(two("autocommit", me -> autocommit(me, count, insert)));
    scenarios.add(two("transaction", me -> transaction(me, "", read, write)));
    scenarios.add(two("row lock", me -> transaction(me, "", read + " for update", write)));
    scenarios.add(
        two(
            "advisory lock",
            me -> transaction(me, "select pg_advisory_xact_lock(1)", count, insert)));
    scenarios.add(
        two(
            "lock after the check",
            me -> transaction(me, count, "select pg_advisory_xact_lock(1)", insert)));
    scenarios.add(two("shared lock", me -> transaction(me, "", read + " for share", write)));
    scenarios.add(two("unique key", me -> autocommit(me, "", "insert into name values ('x')")));
    scenarios.add(
        Scenario.named("two rows")
            .seed(SEED)
            .caller("A", me -> transaction(me, "", read, write))
            .caller(
                "B",
                me ->
                    transaction(
                        me,
                        "",
                        read.replace("id = 1", "id = 2"),
                        write.replace("id = 1", "id = 2")))
            .build());
    return scenarios;
  }

  private static Scenario two(String name, Work work) {
    return Scenario.named(name).seed(SEED).caller("A", work).caller("B", work).build();
  }

  private static @Nullable Object autocommit(Caller me, String check, String act)
      throws SQLException {
    try (Connection connection = me.connect()) {
      if (check.isEmpty() || number(connection, check) == 0) {
        act(connection, act, 0);
        me.effect("mail");
      }
      return null;
    }
  }

  private static @Nullable Object transaction(Caller me, String first, String check, String act)
      throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(false);
      if (!first.isEmpty()) {
        number(connection, first);
      }
      int seen = number(connection, check);
      act(connection, act, seen);
      connection.commit();
      me.effect("mail");
      return null;
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getObject(1) instanceof Number number ? number.intValue() : 0;
    }
  }

  private static void act(Connection connection, String sql, int seen) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (sql.contains("?")) {
        statement.setInt(1, seen - 10);
      }
      statement.executeUpdate();
    }
  }
}
