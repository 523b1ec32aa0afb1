// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import dev.racewindow.lab.Isolation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A schema of its own for scenarios of the same tables: made once, emptied and filled again before
 * every run.
 */
public final class Space implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int RUNS_BETWEEN_VACUUMS = 100;

  private final Server server;
  private final String schema;
  private final Connection admin;
  private final Catalog catalog;
  private final String emptying;
  private final @Nullable PreparedStatement dump;
  private final List<Link> lent = new ArrayList<>();
  private final Map<Thread, Deque<Link>> returned = new HashMap<>();
  private String resetSql = "";
  private @Nullable PreparedStatement reset;
  private int runs;

  /** Makes the schema. */
  public Space(Server server, String ddl) throws SQLException {
    this.server = server;
    this.schema = "racewindow_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    this.admin = server.admin();
    Server.execute(admin, "create schema " + schema + "; set search_path = " + schema);
    Server.execute(admin, ddl);
    this.catalog = Catalog.read(admin, schema);
    this.emptying = catalog.emptying();
    String dumping = catalog.dumping();
    this.dump = dumping.isEmpty() ? null : admin.prepareStatement(dumping);
  }

  /** What the schema holds. */
  public Catalog catalog() {
    return catalog;
  }

  /** The lab's own connection into the schema, in autocommit mode. */
  public Connection admin() {
    return admin;
  }

  /**
   * Lends a connection until {@link #reclaim}. Who gave one back gets it again, as from a pool;
   * another thread does not, lest locks that outlive transactions pass from caller to caller by
   * chance.
   */
  public synchronized Link borrow(Isolation isolation) throws SQLException {
    Link link = returned.getOrDefault(Thread.currentThread(), new ArrayDeque<>()).poll();
    if (link == null) {
      link = server.borrow(schema);
      lent.add(link);
    }
    link.isolate(isolation);
    return link;
  }

  /** Takes a connection back before the run is over; a lock of its session stays. */
  public synchronized void giveBack(Link link) throws SQLException {
    if (lent.contains(link)) {
      link.raw().rollback();
      link.raw().setReadOnly(false);
      returned.computeIfAbsent(Thread.currentThread(), any -> new ArrayDeque<>()).push(link);
    }
  }

  /** Whether a server process works for callers of this run; 0 is a prepared transaction's. */
  public synchronized boolean serves(int pid) {
    return pid == 0 || lent.stream().anyMatch(link -> link.pid() == pid);
  }

  /** Takes all connections back and undoes what they left open. */
  public synchronized void reclaim() throws SQLException {
    for (Link link : lent) {
      link.clean();
      server.giveBack(link);
    }
    lent.clear();
    returned.clear();
  }

  /** Forgets connections that a thread we could not stop still uses. */
  public synchronized void abandon(List<Integer> pids) throws SQLException {
    for (Link link : List.copyOf(lent)) {
      if (pids.contains(link.pid())) {
        Server.execute(admin, "select pg_terminate_backend(" + link.pid() + ")");
        lent.remove(link);
      }
    }
  }

  /**
   * Empties and fills the tables, by DELETE: TRUNCATE makes new files and is many times slower.
   * Dead rows are vacuumed now and then, lest later runs scan what earlier ones left.
   */
  public void reset(String seed) throws SQLException {
    String sql = emptying + seed;
    if (sql.contains("?")) {
      // In a prepared statement it would be a parameter.
      Server.execute(admin, sql);
    } else if (!sql.isBlank()) {
      if (reset == null || !sql.equals(resetSql)) {
        resetSql = sql;
        reset = admin.prepareStatement(sql);
      }
      reset.execute();
    }
    if (++runs % RUNS_BETWEEN_VACUUMS == 0) {
      for (String table : catalog.tables()) {
        Server.execute(admin, "vacuum " + Catalog.quoted(table));
      }
    }
  }

  /**
   * The rows of all tables in one text, in an order of its own. Generated keys and times are
   * masked: they differ between runs that no caller can tell apart.
   */
  public String dump() throws SQLException {
    if (dump == null) {
      return "";
    }
    try (ResultSet rows = dump.executeQuery()) {
      StringBuilder text = new StringBuilder();
      while (rows.next()) {
        text.append(rows.getString(1)).append(": ").append(rows.getString(2)).append('\n');
      }
      return text.toString();
    }
  }

  @Override
  public void close() throws SQLException {
    reclaim();
    Server.execute(admin, "drop schema " + schema + " cascade");
    admin.close();
  }
}
