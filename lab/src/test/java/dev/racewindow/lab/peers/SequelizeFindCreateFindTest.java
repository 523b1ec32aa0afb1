// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Refusal;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * Sequelize's {@code findCreateFind} (sequelize/sequelize, {@code lib/model.js}): find; if there is
 * none, create; if that violates a unique constraint, find again.
 */
class SequelizeFindCreateFindTest {
  private static final String UNIQUE = "create table users(name text unique)";
  private static final String PLAIN = "create table users(name text)";
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String IN_FAILED_TRANSACTION = "25P02";

  @Test
  void holdsInAutocommitWithAUniqueConstraint() throws SQLException {
    Verdict verdict = explore(UNIQUE, true, Isolation.READ_COMMITTED);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
  }

  @Test
  void createsTwoWithoutTheConstraint() throws SQLException {
    Verdict verdict = explore(PLAIN, true, Isolation.READ_COMMITTED);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
  }

  /** PostgreSQL runs nothing more in a transaction that failed; the method's comment says so. */
  @Test
  void failsInATransaction() throws SQLException {
    Verdict verdict = explore(UNIQUE, false, Isolation.READ_COMMITTED);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict.requireWitness().answers())
        .contains(new Refusal("", IN_FAILED_TRANSACTION, "").toString());
  }

  private static Verdict explore(String ddl, boolean autoCommit, Isolation isolation)
      throws SQLException {
    Scenario scenario =
        Scenario.named("findCreateFind")
            .schema(ddl)
            .caller("A", me -> findCreateFind(me, autoCommit))
            .caller("B", me -> findCreateFind(me, autoCommit))
            .invariant("one user", end -> end.number("select count(*) from users") == 1)
            .build();
    return Lab.explore(scenario, Settings.at(isolation));
  }

  private static Object findCreateFind(Caller me, boolean autoCommit) throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(autoCommit);
      String answer = find(connection) ? "found" : create(connection);
      if (!autoCommit) {
        connection.commit();
      }
      return answer;
    }
  }

  private static String create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("insert into users values ('ann')");
      return "created";
    } catch (SQLException e) {
      if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
      return find(connection) ? "found" : "lost";
    }
  }

  private static boolean find(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select name from users where name = 'ann' limit 1")) {
      return rows.next();
    }
  }
}
