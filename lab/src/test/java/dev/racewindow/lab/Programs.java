// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Small callers drawn at random from a menu of statements, to compare searches over. */
final class Programs {
  static final String DDL =
      """
      create table item(id int primary key, n int not null);
      create table part(id int primary key, item_id int not null references item, n int not null);
      create table note(text text)
      """;
  static final String SEED =
      "insert into item values (1, 10), (2, 20); insert into part values (1, 1, 5)";

  private static final List<String> MENU =
      List.of(
          "select sum(n) from item",
          "select n from item where id = 1",
          "select n from item where id = 2",
          "select n from item where id = 1 for update",
          "select n from item where id = 2 for update",
          "select n from item where id = 1 for share",
          "update item set n = n + 1 where id = 1",
          "update item set n = n * 2 where id = 2",
          "update item set n = n + (select count(*) from note) where id = 1",
          "update item set n = n + 1 where n > 10",
          "delete from part where id = 1",
          "insert into part values (2, 1, 7)",
          "insert into part values (2, 2, 8) on conflict do nothing",
          "select count(*) from part",
          "delete from item where id = 2",
          "insert into note values ('x')",
          "insert into note select 'y' where not exists (select from note)",
          "select count(*) from note",
          "select pg_advisory_xact_lock(1)",
          "select pg_advisory_xact_lock(2)",
          "select pg_try_advisory_xact_lock(1)",
          "lock table note in share row exclusive mode",
          "with changed as (update item set n = 0 where id = 1 returning n) select * from changed",
          "effect");

  /** What else there is where time passes. */
  private static final List<String> CLOCK =
      List.of(
          "set local lock_timeout = '1s'",
          "set lock_timeout = '2s'",
          "set local statement_timeout = '3s'",
          "reset lock_timeout",
          "sleep");

  private static final List<String> MENU_WITH_CLOCK =
      Stream.of(MENU, CLOCK, CLOCK).flatMap(List::stream).toList();

  private Programs() {}

  /** A scenario of so many callers with up to {@code statements} statements each. */
  static Scenario draw(long seed, int callers, int statements) {
    return draw(seed, callers, statements, MENU).build();
  }

  /** The same with time-outs and pauses, and a pool in every other scenario. */
  static Scenario drawWithClock(long seed, int callers, int statements) {
    Scenario.Builder scenario = draw(seed, callers, statements, MENU_WITH_CLOCK);
    return (seed % 2 == 0 ? scenario : scenario.pool(callers - 1, Duration.ofSeconds(4))).build();
  }

  private static Scenario.Builder draw(long seed, int callers, int statements, List<String> menu) {
    Random random = new Random(seed);
    Scenario.Builder scenario =
        Scenario.named("random " + seed).seed(SEED).invariant("none", any -> true);
    for (int i = 0; i < callers; i++) {
      boolean transaction = random.nextInt(4) > 0;
      int length = 1 + random.nextInt(statements);
      List<String> program = new ArrayList<>();
      if (menu == MENU_WITH_CLOCK) {
        program.add(CLOCK.get(random.nextInt(CLOCK.size())));
      }
      for (int s = 0; s < length; s++) {
        program.add(menu.get(random.nextInt(menu.size())));
      }
      scenario.caller(String.valueOf((char) ('A' + i)), me -> interpret(me, transaction, program));
    }
    return scenario.invariantsOnly();
  }

  /** Runs the statements; the answer is everything that the caller could see. */
  private static String interpret(Caller me, boolean transaction, List<String> program)
      throws SQLException {
    List<String> seen = new ArrayList<>();
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(!transaction);
      for (String sql : program) {
        if (sql.equals("effect")) {
          me.effect("effect");
        } else if (sql.equals("sleep")) {
          me.sleep(Duration.ofSeconds(5));
        } else if (transaction || !sql.startsWith("lock")) {
          seen.add(execute(connection, sql));
        }
      }
      if (transaction) {
        connection.commit();
      }
    }
    return seen.toString();
  }

  private static String execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (!statement.execute()) {
        return String.valueOf(statement.getUpdateCount());
      }
      try (ResultSet rows = statement.getResultSet()) {
        return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
      }
    }
  }
}
