// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.reference.Crowd;
import dev.racewindow.reference.Database;
import dev.racewindow.reference.locks.LockTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a caller of the fixed approvals meets, on a real pool. */
class ApprovalTest {
  private static final int APPROVALS = 8;
  private static final int ROUNDS = 5;

  private static Database database;

  /** Writes through the transaction that it is given. */
  private final ApprovalHandler ledger =
      (approval, transaction) -> {
        transaction.update("INSERT INTO ledger VALUES (?)", approval.id());
        return "booked";
      };

  private Approvals approvals;

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open();
    database.jdbc().execute("CREATE TABLE ledger (approval_id bigint NOT NULL)");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void makeApprovals() {
    approvals = Decisions.FIXED.over(database.pool(), ledger);
    database.jdbc().update("DELETE FROM ledger");
    database.jdbc().update("DELETE FROM approval");
    database
        .jdbc()
        .update(
            "INSERT INTO approval (id, action_data, expires_at)"
                + " SELECT id, 'refund', now() + '1 day' FROM generate_series(0, ?) id",
            APPROVALS - 1);
  }

  @Test
  void anApprovalIsExecutedAndRecorded() {
    approvals.approve(1, "ann");

    assertThat(row(1, "concat_ws(' ', status, approved_by, execution_result, version)"))
        .isEqualTo("approved ann booked 2");
    assertThat(bookings()).isEqualTo(1);
  }

  @Test
  void whatHasExpiredCanBeNeitherApprovedNorRejected() {
    database.jdbc().update("UPDATE approval SET expires_at = now() - interval '1 second'");

    assertThatThrownBy(() -> approvals.approve(1, "ann"))
        .isInstanceOf(NotPendingException.class)
        .hasMessage(
            "Approval 1 is not pending: it is unknown, was decided before, or has expired.");
    assertThatThrownBy(() -> approvals.reject(1, "bob", "late"))
        .isInstanceOf(NotPendingException.class);
    assertThat(bookings()).isZero();
  }

  @Test
  void aHandlerThatFailsIsUndoneAndMayBeTriedAgain() {
    Approvals failing =
        Decisions.FIXED.over(
            database.pool(),
            (approval, transaction) -> {
              ledger.execute(approval, transaction);
              throw new IllegalStateException("no money left");
            });

    assertThatThrownBy(() -> failing.approve(1, "ann")).hasMessage("no money left");
    assertThat(row(1, "status")).isEqualTo("pending");
    assertThat(bookings()).isZero();
    approvals.approve(1, "ann");
    assertThat(bookings()).isEqualTo(1);
  }

  @Test
  void theHandlerReceivesTheTransaction() {
    Approvals looking =
        Decisions.FIXED.over(
            database.pool(),
            (approval, transaction) -> {
              String locks =
                  "SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid()"
                      + " AND relation = 'approval'::regclass AND mode = 'RowShareLock'";
              return String.valueOf(transaction.queryForObject(locks, Integer.class));
            });
    looking.approve(1, "ann");
    assertThat(row(1, "execution_result")).isEqualTo("1");
  }

  @Test
  void theDatabaseKeepsStatusAndExecutionConsistent() {
    approvals.approve(1, "ann");
    assertThatThrownBy(
            () -> database.jdbc().update("UPDATE approval SET status = 'rejected' WHERE id = 1"))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("approval_executed_when_approved");
  }

  @Test
  void aLockThatTimesOutIsExplained() throws SQLException {
    LockedApprovals impatient =
        new LockedApprovals(
            database.transactions(), database.jdbc(), ledger, Duration.ofMillis(50));
    try (Connection busy = database.pool().getConnection();
        Statement statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute("SELECT 1 FROM approval WHERE id = 1 FOR UPDATE");
      assertThatThrownBy(() -> impatient.approve(1, "ann"))
          .isInstanceOf(LockTimeoutException.class)
          .hasMessageStartingWith("Could not lock row 1 of approval within 50 ms")
          .hasMessageContaining("last statement: SELECT 1 FROM approval WHERE id = 1 FOR UPDATE")
          .hasMessageContaining("pg_terminate_backend(");
      busy.rollback();
    }
  }

  /** Four threads at each approval, half of them rejecting. */
  @Test
  @Timeout(30)
  void ofManyDecisionsOneCounts() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      makeApprovals();
      List<String> answers =
          Crowd.together(
              Crowd.THREADS,
              i ->
                  () ->
                      i / APPROVALS % 2 == 0
                          ? Decisions.approve(approvals, i % APPROVALS, "user-" + i)
                          : Decisions.reject(approvals, i % APPROVALS, "user-" + i));
      int executed = Collections.frequency(answers, Decisions.EXECUTED);
      assertThat(executed + Collections.frequency(answers, Decisions.REJECTED))
          .isEqualTo(APPROVALS);
      assertThat(bookings()).isEqualTo(executed);
      assertThat(
              database
                  .jdbc()
                  .queryForObject(
                      "SELECT count(*) FROM approval a WHERE (status = 'approved')"
                          + " <> EXISTS (SELECT FROM ledger WHERE approval_id = a.id)",
                      Integer.class))
          .isZero();
    }
  }

  private static int bookings() {
    return number("SELECT count(*) FROM ledger");
  }

  private static int number(String sql) {
    Integer number = database.jdbc().queryForObject(sql, Integer.class);
    return number == null ? 0 : number;
  }

  private static String row(long id, String expression) {
    JdbcTemplate jdbc = database.jdbc();
    return String.valueOf(
        jdbc.queryForObject(
            "SELECT " + expression + " FROM approval WHERE id = ?", String.class, id));
  }
}
