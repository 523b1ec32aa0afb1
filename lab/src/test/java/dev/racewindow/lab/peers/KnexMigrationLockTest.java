// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Work;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * Three releases of Knex make the row of their migration lock in three ways (knex/knex, {@code
 * lib/migrations/migrate/table-creator.js}, tags 0.95.11, 0.95.12 and 3.3.0), each statement in
 * autocommit. With two rows every later {@code UPDATE … WHERE is_locked = 0} changes two, which the
 * migrator takes for "already locked", for ever.
 */
class KnexMigrationLockTest {
  private static final String DDL =
      "create table knex_migrations_lock(index serial primary key, is_locked integer)";
  private static final String SELECT = "select * from \"knex_migrations_lock\"";
  private static final String INSERT =
      "insert into \"knex_migrations_lock\" (\"is_locked\") values (0)";
  private static final String INSERT_IF_NONE =
      "insert into \"knex_migrations_lock\" (\"is_locked\") select 0"
          + " where not exists (select * from \"knex_migrations_lock\")";

  @Test
  void release09511ChecksThenInserts() throws SQLException {
    Verdict verdict =
        explore(
            me -> {
              try (Connection connection = me.connect()) {
                if (isEmpty(connection)) {
                  execute(connection, INSERT);
                }
                return null;
              }
            });

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(verdict.search().exhausted()).isTrue();
  }

  @Test
  void release09512InsertsWhereNotExists() throws SQLException {
    Verdict verdict =
        explore(
            me -> {
              try (Connection connection = me.connect()) {
                if (isEmpty(connection)) {
                  execute(connection, INSERT_IF_NONE);
                }
                return null;
              }
            });

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
  }

  /**
   * The statement alone races, too. A tool that runs each autocommit statement to its end before
   * the next begins finds nothing here: only while both are executed and neither is committed does
   * neither see the other's row.
   */
  @Test
  void theSingleStatementRaces() throws SQLException {
    Verdict verdict =
        explore(
            me -> {
              try (Connection connection = me.connect()) {
                execute(connection, INSERT_IF_NONE);
                assertThat(connection.getAutoCommit()).isTrue();
                return null;
              }
            });

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(verdict.requireWitness().schedule()).isEqualTo("A,B,B,A");
  }

  @Test
  void release330ChecksTwiceThenInserts() throws SQLException {
    Verdict verdict =
        explore(
            me -> {
              try (Connection connection = me.connect()) {
                boolean empty = isEmpty(connection);
                if (empty && isEmpty(connection)) {
                  execute(connection, INSERT);
                }
                return null;
              }
            });

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(verdict.requireWitness().schedule()).isEqualTo("A,A,A,B,B,B,B,A");
  }

  /** The cure: one key for the row, and a violation that is not an error. */
  @Test
  void aFixedKeyHolds() throws SQLException {
    Verdict verdict =
        explore(
            me -> {
              try (Connection connection = me.connect()) {
                execute(
                    connection,
                    "insert into knex_migrations_lock values (1, 0) on conflict do nothing");
                return null;
              }
            });

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
  }

  @Test
  void twoRowsLockEverybodyOut() throws SQLException {
    Scenario scenario =
        Scenario.named("migrate")
            .schema(DDL)
            .caller("A", KnexMigrationLockTest::migrate)
            .caller("B", KnexMigrationLockTest::migrate)
            .invariant("somebody migrates", end -> end.happened("migrate") > 0)
            .invariantsOnly()
            .build();

    Verdict verdict = Lab.explore(scenario, Settings.at(Isolation.READ_COMMITTED));

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
  }

  private static Object migrate(Caller me) throws SQLException {
    try (Connection connection = me.connect()) {
      if (isEmpty(connection)) {
        execute(connection, INSERT_IF_NONE);
      }
      connection.setAutoCommit(false);
      int locked =
          execute(
              connection,
              "update \"knex_migrations_lock\" set \"is_locked\" = 1 where \"is_locked\" = 0");
      if (locked != 1) {
        connection.rollback();
        return "Migration table is already locked";
      }
      connection.commit();
      me.effect("migrate");
      return "migrated";
    }
  }

  private static Verdict explore(Work ensureLockRow) throws SQLException {
    Scenario scenario =
        Scenario.named("ensure the lock's row")
            .schema(DDL)
            .caller("A", ensureLockRow)
            .caller("B", ensureLockRow)
            .invariant(
                "one lock", end -> end.number("select count(*) from knex_migrations_lock") == 1)
            .build();
    return Lab.explore(scenario, Settings.at(Isolation.READ_COMMITTED));
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SELECT)) {
      return !rows.next();
    }
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
