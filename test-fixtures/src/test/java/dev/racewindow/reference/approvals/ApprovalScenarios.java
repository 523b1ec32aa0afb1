// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Work;
import dev.racewindow.reference.Migrations;

/** Callers who decide one approval; its action is an effect that nothing undoes. */
public final class ApprovalScenarios {
  static final String ACTION = "refund 80 EUR";

  private static final String EXECUTED_AND_REJECTED =
      "select count(*) from approval where status = 'rejected' and executed_at is not null";

  private ApprovalScenarios() {}

  /** Two approve. */
  public static Scenario.Builder approveTwice(Scenario.Builder scenario, Decisions way) {
    return withoutChecks(scenario).caller("A", approval(way)).caller("B", approval(way));
  }

  /** One approves, one rejects. */
  public static Scenario.Builder approveAndReject(Scenario.Builder scenario, Decisions way) {
    return withoutChecks(scenario).caller("A", approval(way)).caller("B", rejection(way));
  }

  /** The tables before the constraints, as the note found them. */
  static Scenario.Builder withoutChecks(Scenario.Builder scenario) {
    return pending(scenario, "1 day");
  }

  /** An approval that may be decided for so long from now. */
  static Scenario.Builder pending(Scenario.Builder scenario, String left) {
    return scenario
        .schema(Migrations.text("V2__approvals"))
        .seed(
            "insert into approval (id, action_data, expires_at) values (%d, '%s', now() + '%s')"
                .formatted(Decisions.ID, ACTION, left))
        .invariant("executed at most once", end -> end.happened(ACTION) <= 1)
        .invariant(
            "never executed and rejected",
            end ->
                end.number(EXECUTED_AND_REJECTED) == 0
                    && !(end.happened(ACTION) > 0
                        && "rejected".equals(end.text("select status from approval"))));
  }

  static Work approval(Decisions way) {
    return me -> Decisions.approve(way.over(me.dataSource(), handler(me)), Decisions.ID, me.name());
  }

  static Work rejection(Decisions way) {
    return me -> Decisions.reject(way.over(me.dataSource(), handler(me)), Decisions.ID, me.name());
  }

  private static ApprovalHandler handler(Caller me) {
    return (approval, transaction) -> {
      me.effect(approval.actionData());
      return "done";
    };
  }
}
