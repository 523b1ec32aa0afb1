// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The JUnit extension passes what holds, and fails what does not with a table. */
class InterleavingsTest {

  @Interleavings(
      isolation = {Isolation.READ_COMMITTED, Isolation.SERIALIZABLE},
      expect = {Verdict.Kind.HELD, Verdict.Kind.REFUSED})
  void uniqueKeyLosesNothing(Scenario.Builder scenario) {
    signUp(scenario, "create table account(email text unique)", " on conflict do nothing")
        .invariantsOnly();
  }

  @Interleavings(expect = Verdict.Kind.VIOLATED)
  void expectedViolationPasses(Scenario.Builder scenario) {
    signUp(scenario, "create table account(email text)", "");
  }

  @Test
  void aViolationFailsWithTheTableAndTheScheduleToReplay() {
    Events tests = run("violated");

    assertThat(failures(tests))
        .singleElement()
        .asString()
        .contains("violated at READ COMMITTED: VIOLATED (")
        .contains("all that differ were tried), expected [HELD]")
        .contains("  1  insert into account values ('a@x')")
        .contains("not true in the end: one account")
        .contains("replay = \"A,A,B,B\"");
  }

  @Test
  void aReplayFailsInTheSameWay() {
    assertThat(failures(run("replayed")))
        .singleElement()
        .asString()
        .contains("schedule A,A,B,B ends VIOLATED");
  }

  @Test
  void aScenarioWithoutCallersIsTheUsersMistake() {
    assertThat(failures(run("empty")))
        .containsExactly("scenario empty has 0 callers; 1 to 3 are explored");
  }

  /** An assertion in a caller is no refusal. */
  @Test
  void anAssertionOfACallerFailsTheTest() {
    assertThat(failures(run("asserting")))
        .singleElement()
        .asString()
        .contains("asserting at READ COMMITTED: VIOLATED")
        .contains("failed: AssertionError no longer 1");
    assertThat(failures(run("assertingAlways")))
        .containsExactly(
            "caller AA of scenario assertingAlways fails even alone:"
                + " AssertionError not at all");
  }

  /** Its statements come in no order that was chosen, so nothing is proved. */
  @Test
  void aThreadOfTheCallersOwnIsNamed() {
    assertThat(failures(run("delegating")))
        .singleElement()
        .asString()
        .contains("delegating at READ COMMITTED: INCONCLUSIVE")
        .contains("not all were tried; statements were sent by threads that are no callers': mine");
  }

  private static Events run(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Examples.class, method, Scenario.Builder.class))
        .execute()
        .testEvents();
  }

  private static List<String> failures(Events tests) {
    return tests.failed().stream()
        .map(
            event ->
                event
                    .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                    .getThrowable()
                    .orElseThrow()
                    .getMessage())
        .toList();
  }

  /** Not a test of its own: run by the tests above. */
  static class Examples {
    @Interleavings
    void violated(Scenario.Builder scenario) {
      signUp(scenario, "create table account(email text)", "");
    }

    @Interleavings(replay = "A,A,B,B")
    void replayed(Scenario.Builder scenario) {
      signUp(scenario, "create table account(email text)", "");
    }

    @Interleavings
    void asserting(Scenario.Builder scenario) {
      signUp(scenario, "create table account(email text)", "")
          .caller(
              "C",
              me -> {
                long first = count(me);
                if (first == 1 && count(me) != 1) {
                  throw new AssertionError("no longer 1");
                }
                return null;
              })
          .invariantsOnly()
          .invariant("one account", end -> true);
    }

    @Interleavings
    void assertingAlways(Scenario.Builder scenario) {
      signUp(scenario, "create table account(email text)", "")
          .caller(
              "AA",
              me -> {
                throw new AssertionError("not at all");
              });
    }

    @Interleavings
    void delegating(Scenario.Builder scenario) {
      scenario
          .schema("create table account(email text)")
          .caller(
              "A",
              me -> {
                Thread mine = new Thread(() -> insert(me, ""), "mine");
                mine.start();
                mine.join();
                return null;
              })
          .caller("B", me -> insert(me, ""));
    }

    @Interleavings
    void empty(Scenario.Builder scenario) {}
  }

  private static Scenario.Builder signUp(Scenario.Builder scenario, String ddl, String clause) {
    return scenario
        .schema(ddl)
        .caller("A", me -> insert(me, clause))
        .caller("B", me -> insert(me, clause))
        .invariant("one account", end -> end.number("select count(*) from account") == 1);
  }

  private static int insert(Caller me, String clause) {
    try (Connection connection = me.connect();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate("insert into account values ('a@x')" + clause);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long count(Caller me) throws SQLException {
    try (Connection connection = me.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from account")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
