// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.server.Server;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Time-outs that nobody sets in a session, but the server has for a role or a database, or the
 * connection in its options, pass on the virtual clock as well, also where callers take longer.
 */
class ConfiguredTimeOutsTest {

  @BeforeAll
  static void configure() throws SQLException {
    try (Connection connection = Server.shared().admin()) {
      execute(connection, "create role configured superuser login");
      execute(connection, "alter role configured set lock_timeout = '300ms'");
      execute(connection, "create database configured");
      execute(connection, "alter database configured set statement_timeout = '310ms'");
    }
  }

  @AfterAll
  static void drop() throws SQLException {
    try (Connection connection = Server.shared().admin()) {
      execute(connection, "drop database configured");
      execute(connection, "drop role configured");
    }
  }

  @Test
  void theyPassOnTheVirtualClock() throws Exception {
    String url = OtherJvm.url().replaceFirst("/[^/]*$", "/configured");

    OtherJvm other =
        OtherJvm.run(
            url + "?user=configured&options=-c%20idle_in_transaction_session_timeout=305ms",
            Guest.class);

    assertThat(other.said())
        .containsExactly(
            "shown: [300ms, 310ms, 305ms, 300ms]",
            "changed: [1s, 300ms, 0, 300ms]",
            "idle: paid",
            "idle for longer: refused: 25P03",
            "waiting: HELD",
            "none passes while another can go on: HELD",
            "any may pass: REFUSED, refused: 55P03, lock_timeout of 300ms passes");
  }

  /** What ALTER SYSTEM gives to all sessions that set nothing else. */
  @Test
  void thatOfTheWholeServerPassesThereToo() throws Exception {
    setForAll("alter system set lock_timeout = '320ms'", "320ms");
    try {
      OtherJvm other = OtherJvm.run(OtherJvm.url() + "?user=postgres", Tenant.class);

      assertThat(other.said())
          .containsExactly(
              "shown: [320ms, 0, 0, 320ms]",
              "any may pass: REFUSED, refused: 55P03, lock_timeout of 320ms passes");
    } finally {
      setForAll("alter system reset lock_timeout", "0");
    }
  }

  /** The server reads its configuration when it comes to it; new sessions show that it has. */
  private static void setForAll(String sql, String expected) throws SQLException {
    try (Connection connection = Server.shared().admin()) {
      execute(connection, sql);
      execute(connection, "select pg_reload_conf()");
    }
    String found = "";
    while (!found.equals(expected)) {
      try (Connection connection = DriverManager.getConnection(OtherJvm.url(), "postgres", "")) {
        found = text(connection, "show lock_timeout");
      }
    }
  }

  /** The other JVM on a server that has a setting for everybody. */
  static final class Tenant {
    private Tenant() {}

    /** Explores scenarios, and prints what came of them. */
    public static void main(String[] arguments) throws SQLException {
      try (Lab lab = Lab.open("create table account(id int primary key, balance int)")) {
        Guest.answer(lab, "shown", Guest::shown);
        Guest.anyMayPass(lab, Guest.two(me -> Guest.pay(me, "select 1")));
      }
    }
  }

  /** The other JVM, which connects with those settings. */
  static final class Guest {
    private Guest() {}

    /** Explores scenarios, and prints what came of them. */
    public static void main(String[] arguments) throws SQLException {
      Settings settings = Settings.at(Isolation.READ_COMMITTED);
      try (Lab lab = Lab.open("create table account(id int primary key, balance int)")) {
        answer(lab, "shown", Guest::shown);
        answer(lab, "changed", Guest::changed);
        answer(lab, "idle", Guest::idle);
        answer(lab, "idle for longer", Guest::idleForLonger);
        Scenario slow = two(me -> pay(me, "select pg_sleep(0.35)"));
        System.out.println(
            "waiting: " + lab.replay(slow, settings, "A,B,A,A,B,B").outcome().kind());
        Scenario fast = two(me -> pay(me, "select 1"));
        System.out.println(
            "none passes while another can go on: " + lab.run(fast, settings).kind());
        anyMayPass(lab, fast);
      }
    }

    private static void anyMayPass(Lab lab, Scenario scenario) throws SQLException {
      Verdict verdict = lab.run(scenario, Settings.at(Isolation.READ_COMMITTED).withTimeOuts());
      System.out.printf(
          "any may pass: %s, %s, %s%n",
          verdict.kind(),
          verdict.requireWitness().answers().stream()
              .filter(answer -> answer.startsWith("refused"))
              .findFirst()
              .orElse("nobody"),
          verdict.requireWitness().events().stream()
              .map(event -> event.step().text())
              .filter(text -> text.contains("passes"))
              .findFirst()
              .orElse("none"));
    }

    private static Scenario two(Work work) {
      return Scenario.named("two")
          .seed("insert into account values (1, 100)")
          .caller("A", work)
          .caller("B", work)
          .invariant("both pay", end -> end.number("select balance from account") >= 80)
          .invariantsOnly()
          .build();
    }

    private static void answer(Lab lab, String name, Work work) throws SQLException {
      Scenario one =
          Scenario.named(name)
              .caller("A", work)
              .invariant(
                  "printed",
                  end -> {
                    System.out.println(name + ": " + end.answers().get("A"));
                    return true;
                  })
              .invariantsOnly()
              .build();
      lab.run(one, Settings.at(Isolation.READ_COMMITTED));
    }

    private static Object shown(Caller me) throws SQLException {
      try (Connection connection = me.connect()) {
        return List.of(
            text(connection, "show lock_timeout"),
            text(connection, "select current_setting('statement_timeout')"),
            text(connection, "show idle_in_transaction_session_timeout"),
            text(
                connection, "select setting || unit from pg_settings where name = 'lock_timeout'"));
      }
    }

    private static Object changed(Caller me) throws SQLException {
      try (Connection connection = me.connect()) {
        connection.setAutoCommit(false);
        execute(connection, "set local lock_timeout = '1s'");
        String local = text(connection, "show lock_timeout");
        connection.rollback();
        String after = text(connection, "show lock_timeout");
        execute(connection, "set lock_timeout = 0");
        String none = text(connection, "show lock_timeout");
        execute(connection, "reset lock_timeout");
        return List.of(local, after, none, text(connection, "show lock_timeout"));
      }
    }

    /** The outer transaction idles for as long as the inner statement takes. */
    private static Object idle(Caller me) throws SQLException {
      try (Connection outer = me.connect();
          Connection inner = me.connect()) {
        outer.setAutoCommit(false);
        execute(outer, "select 1");
        execute(inner, "select pg_sleep(0.35)");
        execute(outer, "select 1");
        outer.commit();
        return "paid";
      }
    }

    private static Object idleForLonger(Caller me) throws SQLException {
      try (Connection connection = me.connect()) {
        connection.setAutoCommit(false);
        execute(connection, "select 1");
        me.sleep(Duration.ofMillis(305));
        execute(connection, "select 1");
        return "paid";
      }
    }

    private static Object pay(Caller me, String then) throws SQLException {
      try (Connection connection = me.connect()) {
        connection.setAutoCommit(false);
        execute(connection, "update account set balance = balance - 10 where id = 1");
        execute(connection, then);
        connection.commit();
        return "paid";
      }
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
