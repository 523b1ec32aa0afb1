// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import java.sql.SQLException;
import java.time.Duration;

/**
 * What ends a statement's wait for a lock, a caller's for a connection, or a session that idles in
 * its transaction, if nobody does before.
 *
 * @param text how a person reads it
 * @param after how long it waits
 * @param state the SQLSTATE of the error (PostgreSQL, Appendix A), or empty
 * @param message the server's message, or the pool's
 */
public record TimeOut(String text, Duration after, String state, String message) {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String QUERY_CANCELED = "57014";
  private static final String IDLE_IN_TRANSACTION = "25P03";

  /** The end of {@code lock_timeout}. */
  public static TimeOut ofLock(String shown, Duration after) {
    return new TimeOut(
        "lock_timeout of " + shown + " passes",
        after,
        LOCK_NOT_AVAILABLE,
        "ERROR: canceling statement due to lock timeout");
  }

  /** The end of {@code statement_timeout}. */
  public static TimeOut ofStatement(String shown, Duration after) {
    return new TimeOut(
        "statement_timeout of " + shown + " passes",
        after,
        QUERY_CANCELED,
        "ERROR: canceling statement due to statement timeout");
  }

  /** The end of {@link java.sql.Statement#setQueryTimeout}, which the driver ends by a cancel. */
  public static TimeOut ofQuery(int seconds) {
    return new TimeOut(
        "query time-out of " + seconds + "s passes",
        Duration.ofSeconds(seconds),
        QUERY_CANCELED,
        "ERROR: canceling statement due to user request");
  }

  /** The end of {@code idle_in_transaction_session_timeout}, and of the session with it. */
  public static TimeOut ofIdling(String shown, Duration after) {
    return new TimeOut(
        "idle_in_transaction_session_timeout of " + shown + " passes",
        after,
        IDLE_IN_TRANSACTION,
        "FATAL: terminating connection due to idle-in-transaction timeout");
  }

  /** The end of the wait for a connection of a pool. */
  public static TimeOut ofPool(Duration after) {
    return new TimeOut(
        "the pool's time-out of " + after.toMillis() + " ms passes",
        after,
        "",
        "Connection is not available, request timed out after " + after.toMillis() + "ms");
  }

  /** Whether it passes before another that began at the same time. */
  public boolean isBefore(TimeOut other) {
    return after.compareTo(other.after) < 0;
  }

  /** The error that the caller is told. */
  public SQLException error() {
    return new SQLException(message, state);
  }
}
