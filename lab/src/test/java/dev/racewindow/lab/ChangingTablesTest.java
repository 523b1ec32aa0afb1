// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * Plans that the server keeps from run to run are never those of tables that have changed since;
 * else a caller would be told that a "cached plan must not change result type".
 */
class ChangingTablesTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED).unreduced();

  @Test
  void theSameTextMeetsTablesOfAnotherLab() throws SQLException {
    for (String ddl :
        new String[] {
          "create table item(id int primary key)", "create table item(id text, name text)"
        }) {
      try (Lab lab = Lab.open(ddl)) {
        Scenario scenario =
            Scenario.named("another lab")
                .seed("insert into item select 7")
                .caller("A", ChangingTablesTest::readTwice)
                .caller("B", ChangingTablesTest::readTwice)
                .build();

        Verdict verdict = lab.run(scenario, RC);

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
        assertThat(verdict.search().run()).isGreaterThan(4);
        assertThat(verdict.endings()).hasSize(1).allMatch(ending -> ending.contains("A=7 7"));
      }
    }
  }

  /** The second scenario changes the table that the first has read many times. */
  @Test
  void aCallerAddsAColumn() throws SQLException {
    try (Lab lab = Lab.open("create table item(id int primary key)")) {
      Scenario.Builder readers =
          Scenario.named("readers")
              .seed("insert into item select 7")
              .caller("A", ChangingTablesTest::readTwice)
              .caller("B", ChangingTablesTest::readTwice);
      assertThat(lab.run(readers.build(), RC).kind()).isEqualTo(Verdict.Kind.HELD);
      Scenario changing =
          Scenario.named("a column more")
              .seed("alter table item drop column if exists name")
              .seed("insert into item select 7")
              .caller("A", ChangingTablesTest::readTwice)
              .caller("B", me -> execute(me, "alter table item add column name text"))
              .build();

      Verdict verdict = lab.run(changing, RC);

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
      assertThat(verdict.search().run()).isGreaterThan(2);
      assertThat(verdict.endings()).allMatch(ending -> ending.contains("A=7 7"));
    }
  }

  private static Object readTwice(Caller me) throws SQLException {
    try (Connection connection = me.connect();
        Statement statement = connection.createStatement()) {
      return first(statement) + " " + first(statement);
    }
  }

  private static String first(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("select * from item")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Object execute(Caller me, String sql) throws SQLException {
    try (Connection connection = me.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return "done";
    }
  }
}
