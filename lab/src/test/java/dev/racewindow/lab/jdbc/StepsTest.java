// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Witness;
import dev.racewindow.lab.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which calls of JDBC are steps, and which are none. */
class StepsTest {
  private static Lab lab;

  @BeforeAll
  static void open() throws SQLException {
    lab = Lab.open("create table item(id serial primary key, name text)");
  }

  @AfterAll
  static void close() throws SQLException {
    lab.close();
  }

  /** A read outside of a transaction ends unnoticed, so its commit is no step. */
  @Test
  void anAutocommitReadIsOneStep() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect()) {
                    query(connection, "select count(*) from item");
                    return connection.getAutoCommit();
                  }
                }))
        .containsExactly("select count(*) from item → 0");
  }

  @Test
  void anAutocommitWriteIsItsStatementAndItsCommit() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect();
                      Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("insert into item(name) values ('x')");
                  }
                }))
        .containsExactly("insert into item(name) values ('x') → 1 row", "commit");
  }

  @Test
  void beginAndEmptyTransactionsAreNoSteps() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect()) {
                    connection.setAutoCommit(false);
                    connection.commit();
                    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                    query(connection, "select count(*) from item");
                    connection.commit();
                    return connection.getTransactionIsolation();
                  }
                }))
        .containsExactly("select count(*) from item → 0", "commit");
  }

  @Test
  void parametersAreShownInTheirPlaces() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect();
                      PreparedStatement statement =
                          connection.prepareStatement(
                              "update item set name = ? where id = ? and name <> '?'")) {
                    statement.setString(1, "it's");
                    statement.setInt(2, 7);
                    return statement.executeUpdate();
                  }
                }))
        .containsExactly(
            "update item set name = 'it''s' where id = 7 and name <> '?' → 0 rows", "commit");
  }

  @Test
  void aBatchIsOneStep() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect();
                      PreparedStatement statement =
                          connection.prepareStatement("insert into item(name) values (?)")) {
                    connection.setAutoCommit(false);
                    for (String name : List.of("x", "y")) {
                      statement.setString(1, name);
                      statement.addBatch();
                    }
                    int rows = statement.executeBatch().length;
                    connection.commit();
                    return rows;
                  }
                }))
        .containsExactly(
            "insert into item(name) values ('x'); insert into item(name) values ('y') → 2 rows",
            "commit");
  }

  @Test
  void generatedKeysAreNoStep() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect();
                      PreparedStatement statement =
                          connection.prepareStatement(
                              "insert into item(name) values ('x')",
                              Statement.RETURN_GENERATED_KEYS)) {
                    statement.executeUpdate();
                    try (ResultSet keys = statement.getGeneratedKeys()) {
                      assertThat(keys.next()).isTrue();
                      assertThat(keys.getInt(1)).isPositive();
                    }
                    return null;
                  }
                }))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("insert into item(name) values ('x') → 1 row");
  }

  @Test
  void closingAndTurningAutocommitOnEndTransactions() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect()) {
                    connection.setAutoCommit(false);
                    query(connection, "select count(*) from item");
                    connection.setAutoCommit(true);
                    connection.setAutoCommit(false);
                    query(connection, "select count(*) from item");
                  }
                  return null;
                }))
        .containsExactly(
            "select count(*) from item → 0", "commit", "select count(*) from item → 0", "rollback");
  }

  @Test
  void transactionsMayBeWrittenAsText() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect();
                      Statement statement = connection.createStatement()) {
                    statement.execute("begin isolation level repeatable read");
                    query(connection, "show transaction_isolation");
                    statement.execute("insert into item(name) values ('x')");
                    statement.execute("commit");
                    return query(connection, "select count(*) from item");
                  }
                }))
        .containsExactly(
            "insert into item(name) values ('x')", "commit", "select count(*) from item → 1");
  }

  @Test
  void savepointsAreNoStepsAndGoingBackIsOne() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect()) {
                    connection.setAutoCommit(false);
                    Savepoint savepoint = connection.setSavepoint();
                    query(connection, "select count(*) from item");
                    connection.rollback(savepoint);
                    connection.commit();
                    return null;
                  }
                }))
        .containsExactly("select count(*) from item → 0", "rollback to savepoint", "commit");
  }

  /** The failed statement has released its locks, so the rollback is only shown where asked for. */
  @Test
  void anErrorIsShown() throws SQLException {
    assertThat(
            steps(
                me -> {
                  try (Connection connection = me.connect()) {
                    return query(connection, "select 1 / 0 from pg_class");
                  }
                }))
        .containsExactly("select 1 / 0 from pg_class → error 22012: division by zero");
  }

  @Test
  void aConnectionBehavesLikeTheDrivers() throws SQLException {
    steps(
        me -> {
          Connection connection = me.connect();
          assertThatThrownBy(connection::commit)
              .isInstanceOf(SQLException.class)
              .hasMessageContaining("autoCommit");
          assertThat(connection.isValid(1)).isTrue();
          connection.close();
          connection.close();
          assertThat(connection.isClosed()).isTrue();
          assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
          return null;
        });
  }

  @Test
  void anEffectIsAStep() throws SQLException {
    assertThat(
            steps(
                me -> {
                  me.effect("mail");
                  return null;
                }))
        .containsExactly("mail");
  }

  private static List<String> steps(Work work) throws SQLException {
    Scenario scenario = Scenario.named("steps").caller("A", work).build();
    Witness witness = lab.replay(scenario, Settings.at(Isolation.READ_COMMITTED), "");
    assertThat(witness.answers()).noneMatch(answer -> answer.contains("AssertionError"));
    return witness.events().stream()
        .map(
            event ->
                event.step().text() + (event.outcome().isEmpty() ? "" : " → " + event.outcome()))
        .toList();
  }

  private static String query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
