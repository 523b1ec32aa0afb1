// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Work;
import dev.racewindow.reference.Migrations;

/** Schedulers that run at the same time; a job that is sent is an effect. */
public final class SchedulerScenarios {
  private SchedulerScenarios() {}

  /** Two schedulers, one month. */
  public static Scenario.Builder two(Scenario.Builder scenario, Schedulers way) {
    return oneMonth(scenario).caller("A", scheduler(way)).caller("B", scheduler(way));
  }

  /** One month that waits. */
  static Scenario.Builder oneMonth(Scenario.Builder scenario) {
    return scenario
        .schema(Migrations.text("V4__scheduler"))
        .seed("insert into backfill_log (id, year, month) values (1, 2026, 1)")
        .invariantsOnly()
        .invariant("sent at most once", end -> end.happened("2026-01") <= 1);
  }

  /** A run; what it skipped is known to it alone, so it answers nothing. */
  static Work scheduler(Schedulers way) {
    return me -> {
      way.run(me.dataSource(), me::sleep, job -> me.effect(job.month().toString()));
      return null;
    };
  }
}
