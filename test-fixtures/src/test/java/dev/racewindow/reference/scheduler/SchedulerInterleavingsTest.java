// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Interleavings;
import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict.Kind;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** All interleavings of schedulers and relays. */
class SchedulerInterleavingsTest {
  private static final String CLAIMS =
      "select count(*) from backfill_outbox o join backfill_log l on l.id = o.backfill_id"
          + " where l.status = 'processing' and l.attempts = 1";
  private static final String ONE_JOB =
      "insert into backfill_log values (1, 2026, 1, 'processing', 1);"
          + " insert into backfill_outbox values ('backfill-1-1', 1)";

  /** Whatever the level of the database is: at a higher one the loser counts it as failed. */
  @Interleavings(
      isolation = {Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ, Isolation.SERIALIZABLE})
  void ofTwoSchedulersOneClaimsAMonth(Scenario.Builder scenario) {
    SchedulerScenarios.oneMonth(scenario)
        .caller("A", SchedulerInterleavingsTest::claim)
        .caller("B", SchedulerInterleavingsTest::claim)
        .invariant("one claim", end -> end.number(CLAIMS) == 1);
  }

  @Interleavings
  void ofThreeSchedulersOneClaimsAMonth(Scenario.Builder scenario) {
    ofTwoSchedulersOneClaimsAMonth(scenario);
    scenario.caller("C", SchedulerInterleavingsTest::claim);
  }

  @Interleavings(
      isolation = {Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ, Isolation.SERIALIZABLE})
  void ofTwoRelaysOneSendsAJob(Scenario.Builder scenario) {
    SchedulerScenarios.oneMonth(scenario)
        .seed("delete from backfill_log; " + ONE_JOB)
        .caller("A", SchedulerInterleavingsTest::relay)
        .caller("B", SchedulerInterleavingsTest::relay)
        .invariant("sent once", end -> end.happened("2026-01") == 1)
        .invariant(
            "noted",
            end -> end.number("select count(*) from backfill_outbox where sent_at is null") == 0);
  }

  @Interleavings
  void aSchedulerAndARelaySendAMonthOnceOrLeaveItToTheNextRun(Scenario.Builder scenario) {
    SchedulerScenarios.oneMonth(scenario)
        .caller("A", SchedulerInterleavingsTest::claim)
        .caller("B", SchedulerInterleavingsTest::relay)
        .invariant("one claim", end -> end.number(CLAIMS) == 1)
        .invariant(
            "what is noted was sent",
            end ->
                end.number("select count(sent_at) from backfill_outbox")
                    == end.happened("2026-01"));
  }

  /** The note: "ALREADY FIXED in production code". */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FIXED")
  void sendsAMonthTwice(Schedulers variant) throws SQLException {
    Scenario scenario = SchedulerScenarios.two(Scenario.named(variant.name()), variant).build();
    assertThat(Lab.explore(scenario, Settings.at(Isolation.READ_COMMITTED)).kind())
        .isEqualTo(Kind.VIOLATED);
  }

  private static Object claim(Caller me) {
    new ClaimingScheduler(
            new DataSourceTransactionManager(me.dataSource()), new JdbcTemplate(me.dataSource()))
        .run();
    return "done";
  }

  private static Object relay(Caller me) throws SQLException {
    new OutboxRelay(me.dataSource(), job -> me.effect(job.month().toString())).run();
    return "done";
  }
}
