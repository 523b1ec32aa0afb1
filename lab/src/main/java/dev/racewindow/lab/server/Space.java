// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema of its own for scenarios of the same tables: made once, emptied and filled again before
 * every run.
 */
public final class Space implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int MOST_LEFT = 8;
  private static final int RUNS_BETWEEN_VACUUMS = 100;
  private static final long PAUSE_NANOS = 500_000;
  private static final int MOST_LOOKS = 20_000;

  private final Server server;
  private final String schema;
  private final Connection admin;
  private final Catalog catalog;
  private final String emptying;
  private Set<String> masked = Set.of();
  private @Nullable PreparedStatement dump;
  private final List<Link> lent = new ArrayList<>();
  private final List<Link> lasting = new ArrayList<>();
  private final Map<Link, Integer> left = new LinkedHashMap<>();
  private final Map<Thread, Deque<Link>> returned = new HashMap<>();
  private String resetSql = "";
  private @Nullable PreparedStatement reset;
  private int runs;
  private boolean playing;
  private boolean tablesStay = true;
  private final Set<String> strangers = new TreeSet<>();

  /** Makes the schema. */
  public Space(Server server, String ddl) throws SQLException {
    this.server = server;
    this.schema = "racewindow_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    this.admin = server.admin();
    Server.execute(admin, "create schema " + schema + "; set search_path = " + schema);
    Server.execute(admin, ddl);
    this.catalog = Catalog.read(admin, schema);
    this.emptying = catalog.emptying();
    this.dump = prepare(catalog.dumping(masked));
  }

  private @Nullable PreparedStatement prepare(String sql) throws SQLException {
    return sql.isEmpty() ? null : admin.prepareStatement(sql);
  }

  /**
   * Leaves columns, as {@code table.column}, out of the dumps that follow; none is left out else.
   */
  public void mask(Set<String> columns) throws SQLException {
    if (!columns.equals(masked)) {
      masked = Set.copyOf(columns);
      if (dump != null) {
        dump.close();
      }
      dump = prepare(catalog.dumping(masked));
    }
  }

  /** The values of each column that a dump shows, in an order of their own. */
  public Map<String, String> columns() throws SQLException {
    Map<String, String> values = new TreeMap<>();
    String sql = catalog.columnValues();
    if (!sql.isEmpty()) {
      try (Statement statement = admin.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          values.put(rows.getString(1), String.valueOf(rows.getString(2)));
        }
      }
    }
    return values;
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
  public synchronized Link borrow() throws SQLException {
    Link link = returned.getOrDefault(Thread.currentThread(), new ArrayDeque<>()).poll();
    if (link == null) {
      link = server.borrow(schema, tablesStay);
      lent.add(link);
    }
    return link;
  }

  /**
   * Asks for a connection that a caller opened in an earlier run and nobody has closed.
   *
   * @return whether it is still there; then it lasts until {@link #takeBack}
   */
  public synchronized boolean keep(Link link, int run) {
    boolean there = left.remove(link, run);
    if (there) {
      lasting.add(link);
    }
    return there;
  }

  /**
   * Lends a connection until {@link #takeBack}, to who is no caller. It may outlast a change of the
   * tables.
   */
  public synchronized Link lend() throws SQLException {
    Link link = server.borrow(schema, false);
    lasting.add(link);
    return link;
  }

  /** Takes back what was lent to who is no caller. */
  public synchronized void takeBack(Link link) throws SQLException {
    if (lasting.remove(link)) {
      release(link);
    }
  }

  private void release(Link link) throws SQLException {
    if (link.isOver()) {
      link.raw().close();
    } else {
      link.clean();
      server.giveBack(link);
    }
  }

  /**
   * Has the server end a session, and waits until it has: its locks are gone then. The server's own
   * wait, the second argument of the function, looks ten times a second only.
   */
  public void end(Link link) throws SQLException {
    link.end();
    Server.execute(admin, "select pg_terminate_backend(" + link.pid() + ")");
    String left = "select count(*) from pg_stat_get_activity(" + link.pid() + ")";
    for (int looks = 0; looks < MOST_LOOKS && Server.number(admin, left) > 0; looks++) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** Notes that a statement may change the tables themselves, not only their rows. */
  public synchronized void noteUnknown() {
    tablesStay = false;
  }

  /**
   * Whether no statement may have changed the tables so far. Only then connections that are
   * borrowed from now on keep the plans of all statements.
   */
  public synchronized boolean tablesStay() {
    return tablesStay;
  }

  /** Notes that a thread that is no caller's sends a statement, if that is during a run. */
  public synchronized void noteStranger(String thread) {
    if (playing) {
      strangers.add(thread);
    }
  }

  /** The threads that did so since {@link #forgetStrangers}. */
  public synchronized Set<String> strangers() {
    return new TreeSet<>(strangers);
  }

  /** Forgets who sent a statement. */
  public synchronized void forgetStrangers() {
    strangers.clear();
  }

  /** The number of the run, which changes at its begin. */
  public synchronized int run() {
    return runs;
  }

  /** Takes a connection back before the run is over; a lock of its session stays. */
  public synchronized void giveBack(Link link) throws SQLException {
    if (link.isOver()) {
      lent.remove(link);
      link.raw().close();
    } else if (lent.contains(link)) {
      link.raw().rollback();
      link.raw().setReadOnly(false);
      returned.computeIfAbsent(Thread.currentThread(), any -> new ArrayDeque<>()).push(link);
    }
  }

  /** Whether a server process works for callers of this run; 0 is a prepared transaction's. */
  public synchronized boolean serves(int pid) {
    return pid == 0
        || Stream.concat(lent.stream(), lasting.stream()).anyMatch(link -> link.pid() == pid);
  }

  /**
   * Takes all connections back and undoes what they left open. Those that nobody closed may be a
   * pool's, which a caller made on its way, so they are kept for a while.
   */
  public synchronized void reclaim() throws SQLException {
    playing = false;
    returned.values().forEach(lent::removeAll);
    for (Deque<Link> links : returned.values()) {
      for (Link link : links) {
        release(link);
      }
    }
    for (Link link : lent) {
      if (link.isOver()) {
        release(link);
      } else {
        link.clean();
        left.put(link, runs);
      }
    }
    lent.clear();
    returned.clear();
    while (left.size() > MOST_LEFT) {
      Link oldest = left.keySet().iterator().next();
      left.remove(oldest);
      server.giveBack(oldest);
    }
    for (Link link : List.copyOf(lasting)) {
      if (link.isOver()) {
        lasting.remove(link);
        release(link);
      } else {
        link.clean();
      }
    }
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

  /** Begins a run, whose number changes by it. */
  public synchronized void begin() {
    playing = true;
    runs++;
  }

  /**
   * Empties and fills the tables, by DELETE: TRUNCATE makes new files and is many times slower.
   * Dead rows are vacuumed now and then, lest later runs scan what earlier ones left.
   */
  public synchronized void reset(String seed) throws SQLException {
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
    if (runs % RUNS_BETWEEN_VACUUMS == 0) {
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
    for (Link link : lasting) {
      link.raw().close();
    }
    lasting.clear();
    left.keySet().forEach(server::giveBack);
    left.clear();
    Server.execute(admin, "drop schema " + schema + " cascade");
    admin.close();
  }
}
