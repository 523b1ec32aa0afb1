// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.locks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Sees which sessions hold which locks, for error messages and for whoever is on call. */
public final class LockWatch {
  private static final Logger LOG = LoggerFactory.getLogger(LockWatch.class);

  // PostgreSQL, appendix A: lock_not_available, and query_canceled, which the driver's own time-out
  // causes when it is as long as lock_timeout and a moment earlier.
  private static final Set<String> TIMED_OUT = Set.of("55P03", "57014");

  // A lock of one bigint has objsubid 1 and its upper half in classid, a lock of two integers
  // objsubid 2 and the first in classid (PostgreSQL, section 53.13).
  private static final String ADVISORY =
      """
      SELECT (l.classid::bigint << 32) | l.objid::bigint AS key, l.pid, l.granted,
             coalesce(a.application_name, '') AS application, a.state,
             coalesce(extract(epoch FROM clock_timestamp() - a.state_change), 0)::bigint AS seconds,
             coalesce(left(a.query, 80), '') AS statement
      FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'advisory'
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      """;

  private static final String ON_TABLE =
      """
      SELECT DISTINCT 0::bigint AS key, l.pid, l.granted,
             coalesce(a.application_name, '') AS application, a.state,
             coalesce(extract(epoch FROM clock_timestamp() - a.state_change), 0)::bigint AS seconds,
             coalesce(left(a.query, 80), '') AS statement
      FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'relation' AND l.relation = to_regclass(?)
        AND l.mode IN ('RowShareLock', 'RowExclusiveLock') AND l.pid <> pg_backend_pid()
      """;

  private static final RowMapper<LockHolder> HOLDER =
      (row, number) ->
          new LockHolder(
              row.getLong("key"),
              row.getInt("pid"),
              row.getString("application"),
              row.getString("state"),
              row.getLong("seconds"),
              row.getBoolean("granted"),
              row.getString("statement"));

  private final JdbcTemplate jdbc;

  /** Watches through connections of its own, outside of transactions. */
  public LockWatch(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All advisory locks of this database that are held or waited for: the query for debugging. */
  public List<LockHolder> advisoryLocks() {
    return jdbc.query(ADVISORY + "ORDER BY key, l.granted DESC, l.pid", HOLDER);
  }

  /** Who holds the advisory lock of this name. */
  public List<LockHolder> holdersOf(String name) {
    return jdbc.query(
        ADVISORY
            + """
            AND l.granted AND l.objsubid = 1
            AND ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended(?, 0)
            ORDER BY l.pid
            """,
        HOLDER,
        name);
  }

  /** Who has locked rows of a table. Which rows, PostgreSQL does not keep in memory. */
  public List<LockHolder> holdersOfRowsOf(String table) {
    return jdbc.query(ON_TABLE + "ORDER BY pid", HOLDER, table);
  }

  /**
   * What to throw when a transaction failed that took an advisory lock: who holds the lock if that
   * is why, else the failure itself. To be called after the transaction, in which nothing can be
   * asked any more.
   */
  public RuntimeException explain(DataAccessException failure, String name, Duration waited) {
    return isTimeout(failure)
        ? timeout("the advisory lock " + name, waited, holdersOf(name), failure)
        : failure;
  }

  /** The same for a lock on a row. */
  public RuntimeException explainRow(
      DataAccessException failure, String table, Object key, Duration waited) {
    return isTimeout(failure)
        ? timeout("row %s of %s".formatted(key, table), waited, holdersOfRowsOf(table), failure)
        : failure;
  }

  private static LockTimeoutException timeout(
      String what, Duration waited, List<LockHolder> holders, DataAccessException failure) {
    LOG.warn(
        "event=lock_timeout lock=\"{}\" wait_ms={} holders={}", what, waited.toMillis(), holders);
    return new LockTimeoutException(what, waited, holders, failure);
  }

  private static boolean isTimeout(DataAccessException failure) {
    return failure.getMostSpecificCause() instanceof SQLException sql
        && TIMED_OUT.contains(sql.getSQLState());
  }
}
