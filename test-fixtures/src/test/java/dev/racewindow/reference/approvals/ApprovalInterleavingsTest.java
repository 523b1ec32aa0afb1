// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Interleavings;
import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Verdict.Kind;
import dev.racewindow.reference.Migrations;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All interleavings of callers who decide one approval. */
class ApprovalInterleavingsTest {

  @Interleavings
  void ofTwoApprovalsOneExecutes(Scenario.Builder scenario) {
    ApprovalScenarios.approveTwice(scenario, Decisions.FIXED)
        .schema(Migrations.text("V3__approval_checks"))
        .invariant("one executes it", end -> end.answered(Decisions.EXECUTED) == 1);
  }

  /** Whatever the level of the database is, for a decision sets its own. */
  @Interleavings(
      isolation = {Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ, Isolation.SERIALIZABLE})
  void whatIsRejectedIsNotExecuted(Scenario.Builder scenario) {
    ApprovalScenarios.approveAndReject(scenario, Decisions.FIXED)
        .schema(Migrations.text("V3__approval_checks"))
        .invariant("one is refused", end -> end.answered(Decisions.NOT_PENDING) == 1);
  }

  @Interleavings
  void ofTwoApprovalsAndARejectionOneCounts(Scenario.Builder scenario) {
    ApprovalScenarios.approveTwice(scenario, Decisions.FIXED)
        .schema(Migrations.text("V3__approval_checks"))
        .caller("C", ApprovalScenarios.rejection(Decisions.FIXED))
        .invariant("two are refused", end -> end.answered(Decisions.NOT_PENDING) == 2);
  }

  @Interleavings
  void whatHasExpiredIsNotExecuted(Scenario.Builder scenario) {
    ApprovalScenarios.pending(scenario, "-1 second")
        .caller("A", ApprovalScenarios.approval(Decisions.FIXED))
        .caller("B", ApprovalScenarios.rejection(Decisions.FIXED))
        .invariant("both are refused", end -> end.answered(Decisions.NOT_PENDING) == 2)
        .invariant("nothing happened", end -> end.happened(ApprovalScenarios.ACTION) == 0);
  }

  /** The other may execute what a failing handler did not. */
  @Interleavings
  void aHandlerThatFailsLeavesTheApprovalPending(Scenario.Builder scenario) {
    ApprovalScenarios.pending(scenario, "1 day")
        .schema("create table ledger (amount integer)")
        .caller(
            "A",
            me -> {
              ApprovalHandler failing =
                  (approval, transaction) -> {
                    transaction.update("insert into ledger values (80)");
                    throw new IllegalStateException("no money left");
                  };
              Decisions.FIXED.over(me.dataSource(), failing).approve(Decisions.ID, me.name());
              return null;
            })
        .caller("B", ApprovalScenarios.approval(Decisions.FIXED))
        .invariant(
            "what the handler wrote is undone",
            end -> end.number("select count(*) from ledger") == 0)
        .invariant("B executes", end -> end.answered(Decisions.EXECUTED) == 1);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FIXED", "APPROVE_LOCKED_ONLY"})
  void executesTwice(Decisions variant) throws SQLException {
    assertThat(
            explore(ApprovalScenarios.approveTwice(Scenario.named(variant.name()), variant)).kind())
        .isEqualTo(Kind.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FIXED")
  void executesWhatIsRejected(Decisions variant) throws SQLException {
    assertThat(
            explore(ApprovalScenarios.approveAndReject(Scenario.named(variant.name()), variant))
                .kind())
        .isEqualTo(Kind.VIOLATED);
  }

  /** The row does not lie any more, and the refund has been made all the same. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FIXED", "APPROVE_LOCKED_ONLY"})
  void executesWhatIsRejectedUnderCheckConstraints(Decisions variant) throws SQLException {
    assertThat(
            explore(
                    ApprovalScenarios.approveAndReject(Scenario.named(variant.name()), variant)
                        .schema(Migrations.text("V3__approval_checks")))
                .kind())
        .isEqualTo(Kind.VIOLATED);
  }

  /** Two guarded callers hold; it is the unguarded one that undoes the guard. */
  @Interleavings
  void aLockOnApprovingGuardsApproving(Scenario.Builder scenario) {
    ApprovalScenarios.approveTwice(scenario, Decisions.APPROVE_LOCKED_ONLY);
  }

  /** There the constraint refuses the rejection, which comes after the commit. */
  @Interleavings(expect = Kind.REFUSED)
  void aCheckConstraintRefusesToRejectWhatWasExecuted(Scenario.Builder scenario) {
    ApprovalScenarios.approveAndReject(scenario, Decisions.APPROVE_LOCKED_ONLY)
        .schema(Migrations.text("V3__approval_checks"));
  }

  private static Verdict explore(Scenario.Builder scenario) throws SQLException {
    return Lab.explore(scenario.build(), Settings.at(Isolation.READ_COMMITTED));
  }
}
