// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import dev.racewindow.lab.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real connection for callers. It is never in autocommit mode, so that the commit of an
 * autocommit statement can be a step of its own.
 */
public final class Link {
  /**
   * After this long a waiting process looks for a deadlock. That is for circles that close in the
   * middle of a statement; where a statement could close one as it is sent, it looks at once.
   */
  static final String LONG_DEADLOCK_TIMEOUT = "100ms";

  private static final String IN_FAILED_TRANSACTION = "25P02";

  private final Connection raw;
  private final int pid;
  private String schema = "";
  private Isolation isolation = Isolation.READ_COMMITTED;
  private final boolean keepsPlans;
  private boolean locked;
  private boolean set;
  private volatile boolean over;
  private final boolean mayShorten;
  private final Map<String, String> configured;
  private Map<String, String> timeOuts;

  Link(Connection raw, boolean keepsPlans) throws SQLException {
    this.raw = raw;
    this.keepsPlans = keepsPlans;
    this.pid = Server.number(raw, "select pg_backend_pid()");
    raw.setAutoCommit(false);
    mayShorten = setDeadlockTimeout();
    configured = SessionTimeOuts.takeOver(raw);
    raw.commit();
    timeOuts = configured;
  }

  /**
   * The time-outs of the session by name, as the server writes them: those that it was configured
   * with, until a caller sets others. On the server none of them runs.
   */
  public Map<String, String> timeOuts() {
    return timeOuts;
  }

  /** Notes that a committed statement set the session's time-outs to these. */
  public void setTimeOuts(Map<String, String> values) {
    timeOuts = Map.copyOf(values);
  }

  /** Whether the server keeps the plans of statements that no caller has prepared. */
  boolean keepsPlans() {
    return keepsPlans;
  }

  /** Notes that the server ends the session. */
  void end() {
    over = true;
  }

  /** Whether the session is gone, so that the connection serves nobody any more. */
  public boolean isOver() {
    return over;
  }

  /** The driver's connection. */
  public Connection raw() {
    return raw;
  }

  /** The number of the server's process behind the connection. */
  public int pid() {
    return pid;
  }

  /** The level that the next transaction will have. */
  public Isolation isolation() {
    return isolation;
  }

  /** Sets the level of the next transactions, by a round trip only where it differs. */
  public void isolate(Isolation level) throws SQLException {
    if (isolation != level) {
      raw.setTransactionIsolation(level.jdbc());
      isolation = level;
    }
  }

  /** Notes that a statement may have taken a lock that outlives its transaction. */
  public void noteSessionLock() {
    locked = true;
  }

  /** Notes that a statement changed a setting. */
  public void noteSetting() {
    set = true;
  }

  /** Makes the connection as good as new: no transaction, no lock, no setting. */
  public void clean() throws SQLException {
    raw.rollback();
    raw.setReadOnly(false);
    if (locked) {
      Server.execute(raw, "select pg_advisory_unlock_all()");
      raw.commit();
      locked = false;
    }
    if (set) {
      Server.execute(raw, "reset all; " + SessionTimeOuts.off("set", configured.keySet()));
      raw.commit();
      isolation = Isolation.READ_COMMITTED;
      set = false;
      setDeadlockTimeout();
      timeOuts = configured;
      String previous = schema;
      schema = "";
      use(previous);
    }
  }

  void use(String name) throws SQLException {
    if (!schema.equals(name)) {
      Server.execute(raw, "set search_path = " + name);
      raw.commit();
      schema = name;
    }
  }

  /**
   * Has the server look for a deadlock as soon as the next statement of this transaction waits.
   * Whoever waited before does not, so the victim is the caller that closes the circle, in every
   * run.
   */
  public void lookForDeadlocksAtOnce() throws SQLException {
    if (!mayShorten) {
      return;
    }
    try {
      Server.execute(raw, "set local deadlock_timeout = '1ms'");
    } catch (SQLException e) {
      if (!IN_FAILED_TRANSACTION.equals(e.getSQLState())) {
        throw e;
      }
      // The statement that follows will fail in the same way, and not wait.
    }
  }

  private boolean setDeadlockTimeout() throws SQLException {
    try {
      Server.execute(raw, "set deadlock_timeout = '" + LONG_DEADLOCK_TIMEOUT + "'");
      raw.commit();
      return true;
    } catch (SQLException e) {
      // Only a superuser may. Without it a deadlock takes the server's one second, and the victim
      // is whoever waits first; the verdict is the same.
      raw.rollback();
      return false;
    }
  }
}
