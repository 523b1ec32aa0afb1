// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.reference.Crowd;
import dev.racewindow.reference.Database;
import dev.racewindow.reference.locks.LockHolder;
import dev.racewindow.reference.locks.LockWatch;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

/** Crashes, refusals and dead sessions, on a real pool. */
class SchedulerTest {
  private static final int MONTHS = 24;
  private static final Tally NOTHING = new Tally(0, 0, 0);

  private static Database database;
  private final RememberingQueue queue = new RememberingQueue();

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void fillTheLog() {
    database.jdbc().update("DELETE FROM backfill_outbox");
    database.jdbc().update("DELETE FROM backfill_log");
    months(2);
  }

  private static void months(int count) {
    database
        .jdbc()
        .update(
            "INSERT INTO backfill_log (id, year, month) SELECT i, 2026 + i / 12, 1 + i % 12"
                + " FROM generate_series(0, ? - 1) i ON CONFLICT DO NOTHING",
            count);
  }

  @Test
  void eachMonthIsSentOnce() throws SQLException {
    assertThat(scheduler().run()).isEqualTo(new Tally(2, 0, 0));
    assertThat(scheduler().run()).isEqualTo(NOTHING);
    assertThat(relay(queue).run()).isEqualTo(new Tally(2, 0, 0));
    assertThat(relay(queue).run()).isEqualTo(NOTHING);
    assertThat(queue.got()).containsExactly("2026-01", "2026-02");
  }

  /** The claim is on its way as soon as it is made, so the scheduler may die right after. */
  @Test
  void aCrashBetweenClaimAndSendingLosesNothing() throws SQLException {
    scheduler().run();
    assertThat(queue.got()).isEmpty();
    assertThat(relay(queue).run()).isEqualTo(new Tally(2, 0, 0));
    assertThat(queue.got()).containsExactly("2026-01", "2026-02");
  }

  /** Dies inside of the claim: the transaction is gone, and the month waits. */
  @Test
  void aCrashWithinTheClaimLeavesTheMonthWaiting() throws SQLException {
    try (Connection dying = database.session();
        Statement statement = dying.createStatement()) {
      dying.setAutoCommit(false);
      statement.execute("UPDATE backfill_log SET status = 'processing' WHERE id = 0");
      terminate(dying);
    }
    assertThat(scheduler().run()).isEqualTo(new Tally(2, 0, 0));
  }

  /** The queue has it, the outbox does not know: it is sent again, and the queue drops it. */
  @Test
  void aCrashBetweenSendingAndNotingIsDroppedByTheQueue() throws SQLException {
    scheduler().run();
    BackfillQueue crashing =
        job -> {
          queue.send(job);
          throw new IllegalStateException("crash");
        };
    assertThatThrownBy(() -> relay(crashing).run()).hasMessage("crash");
    assertThat(relay(queue).run()).isEqualTo(new Tally(2, 0, 0));
    assertThat(queue.got()).containsExactly("2026-01", "2026-01", "2026-02");
    assertThat(queue.taken()).containsExactly("2026-01", "2026-02");
  }

  @Test
  void whatTheQueueRefusesIsRetriedAndTheRestGoesOn() throws SQLException {
    scheduler().run();
    BackfillQueue refusing =
        job -> {
          if (job.month().month() == 1) {
            throw new QueueRefusedException("full");
          }
          queue.send(job);
        };
    assertThat(relay(refusing).run()).isEqualTo(new Tally(1, 0, 1));
    assertThat(relay(queue).run()).isEqualTo(new Tally(1, 0, 0));
    assertThat(queue.got()).containsExactly("2026-02", "2026-01");
  }

  @Test
  void aMonthToRetryIsClaimedUnderANewJobId() throws SQLException {
    scheduler().run();
    relay(queue).run();
    database.jdbc().update("UPDATE backfill_log SET status = 'retry' WHERE id = 0");
    scheduler().run();
    relay(queue).run();
    assertThat(queue.taken()).containsExactly("2026-01", "2026-02", "2026-01");
  }

  /** As long as its session lives, a relay that hangs keeps the others out, and can be found. */
  @Test
  void theLockOfALivingRelayIsRespectedAndThatOfADeadOneIsFree() throws SQLException {
    scheduler().run();
    try (Connection other = database.session();
        Statement statement = other.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(hashtextextended('backfill-outbox', 0))");
      assertThat(relay(queue).run()).isEqualTo(new Tally(0, 1, 0));
      assertThat(holders()).hasSize(1).allMatch(LockHolder::granted);
      terminate(other);
    }
    assertThat(relay(queue).run()).isEqualTo(new Tally(2, 0, 0));
    assertThat(holders()).isEmpty();
  }

  @Test
  void aRelayThatFailsLetsTheLockGo() {
    scheduler().run();
    BackfillQueue broken =
        job -> {
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> relay(broken).run()).hasMessage("broken");
    assertThat(holders()).isEmpty();
  }

  /** The note rolls back when the queue refuses, and what was sent before stays sent. */
  @Test
  void theSchedulerAsWrittenSendsAgainWhatItRolledBack() {
    BackfillQueue refusing =
        job -> {
          if (job.month().month() == 2) {
            throw new QueueRefusedException("full");
          }
          queue.send(job);
        };
    assertThatThrownBy(() -> Schedulers.AS_WRITTEN.run(database.pool(), pause -> {}, refusing))
        .isInstanceOf(QueueRefusedException.class);
    assertThatThrownBy(() -> Schedulers.AS_WRITTEN.run(database.pool(), pause -> {}, refusing))
        .isInstanceOf(QueueRefusedException.class);
    assertThat(queue.got()).containsExactly("2026-01", "2026-01");
  }

  /** The note lets go through the pool, which need not give the connection that holds the lock. */
  @Test
  void theSchedulerAsWrittenLeaksItsLocksInAPool() throws SQLException {
    try (RotatingDataSource pool =
        new RotatingDataSource(database.pool().getConnection(), database.pool().getConnection())) {
      database.jdbc().update("DELETE FROM backfill_log WHERE id = 1");
      Schedulers.AS_WRITTEN.run(pool, pause -> {}, queue);
      assertThat(new LockWatch(database.jdbc()).advisoryLocks())
          .filteredOn(holder -> holder.key() == (2026L << 32 | 1))
          .hasSize(1);
      database.jdbc().update("UPDATE backfill_log SET status = 'retry'");
      Schedulers.AS_WRITTEN.run(database.pool(), pause -> {}, queue);
      assertThat(queue.got()).containsExactly("2026-01");
      new JdbcTemplate(pool).execute("SELECT pg_advisory_unlock_all()");
      new JdbcTemplate(pool).execute("SELECT pg_advisory_unlock_all()");
    }
  }

  /** Half of the threads schedule, half relay. */
  @Test
  @Timeout(30)
  void underManyThreadsEachMonthIsSentOnce() throws Exception {
    months(MONTHS);
    List<Tally> tallies =
        Crowd.together(
            Crowd.THREADS, i -> () -> i % 2 == 0 ? scheduler().run() : relay(queue).run());
    assertThat(tallies).allMatch(tally -> tally.failed() == 0);
    relay(queue).run();
    assertThat(queue.got()).hasSize(MONTHS).doesNotHaveDuplicates();
    assertThat(holders()).isEmpty();
  }

  private static ClaimingScheduler scheduler() {
    return new ClaimingScheduler(database.transactions(), database.jdbc());
  }

  private static OutboxRelay relay(BackfillQueue queue) {
    return new OutboxRelay(database.pool(), queue);
  }

  private static List<LockHolder> holders() {
    return new LockWatch(database.jdbc()).holdersOf(OutboxRelay.LOCK);
  }

  /** Ends the server process behind a connection and waits until it is gone. */
  private static void terminate(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_backend_pid()")) {
      rows.next();
      int pid = rows.getInt(1);
      database.jdbc().queryForObject("SELECT pg_terminate_backend(?, 5000)", Boolean.class, pid);
    }
  }
}
