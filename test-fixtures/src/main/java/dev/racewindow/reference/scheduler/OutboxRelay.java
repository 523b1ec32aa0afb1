// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox, one relay at a time. The lock is the session's: the connection that
 * took it lets it go when all is committed, and the server does if the connection dies. A relay
 * that dies between sending and noting so sends again, under the same job id.
 */
public final class OutboxRelay {
  /** The name of the lock, for whoever looks who holds it. */
  public static final String LOCK = "backfill-outbox";

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

  private final DataSource dataSource;
  private final BackfillQueue queue;

  /** A relay to a queue, over connections that commit each statement. */
  public OutboxRelay(DataSource dataSource, BackfillQueue queue) {
    this.dataSource = dataSource;
    this.queue = queue;
  }

  /**
   * Sends what waits; nothing if another relay is at it. What the queue refuses stays for the next
   * run.
   *
   * @throws SQLException if the database cannot be asked; what was sent before may be sent again
   */
  public Tally run() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (!lock(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
        LOG.info("event=relay_skipped lock={}", LOCK);
        return new Tally(0, 1, 0);
      }
      try {
        return send(connection);
      } finally {
        unlock(connection);
      }
    }
  }

  private Tally send(Connection connection) throws SQLException {
    int done = 0;
    int failed = 0;
    for (BackfillJob job : unsent(connection)) {
      try {
        queue.send(job);
        note(connection, job, "UPDATE backfill_outbox SET sent_at = now() WHERE job_id = ?");
        done++;
      } catch (QueueRefusedException e) {
        note(connection, job, "UPDATE backfill_outbox SET refused = refused + 1 WHERE job_id = ?");
        failed++;
        LOG.warn("event=queue_refused job={} month={}", job.jobId(), job.month(), e);
      }
    }
    Tally tally = new Tally(done, 0, failed);
    LOG.info("event=outbox_relayed {}", tally);
    return tally;
  }

  private static List<BackfillJob> unsent(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT o.job_id, l.id, l.year, l.month FROM backfill_outbox o"
                    + " JOIN backfill_log l ON l.id = o.backfill_id WHERE o.sent_at IS NULL"
                    + " ORDER BY l.year, l.month, o.job_id");
        ResultSet rows = statement.executeQuery()) {
      List<BackfillJob> jobs = new ArrayList<>();
      while (rows.next()) {
        BackfillMonth month = new BackfillMonth(rows.getLong(2), rows.getInt(3), rows.getInt(4));
        jobs.add(new BackfillJob(rows.getString(1), month));
      }
      return jobs;
    }
  }

  private static void note(Connection connection, BackfillJob job, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, job.jobId());
      statement.executeUpdate();
    }
  }

  private static void unlock(Connection connection) throws SQLException {
    if (!lock(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))")) {
      LOG.error("event=lock_lost lock={} the session did not hold it any more", LOCK);
    }
  }

  private static boolean lock(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, LOCK);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }
}
