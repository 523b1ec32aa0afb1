// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.step.TimeOut;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time-outs that a caller has set on its session. They run on the virtual clock: the server is
 * asked what was set, and then told to wait for ever.
 */
final class TimeOuts {
  static final String LOCK = "lock_timeout";
  static final String STATEMENT = "statement_timeout";

  private static final Pattern DURATION = Pattern.compile("(\\d+)(ms|s|min|h|d)?");
  private static final Map<String, Long> MILLIS =
      Map.of("ms", 1L, "s", 1_000L, "min", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  private Map<String, String> ofSession = new TreeMap<>();
  private Map<String, String> ofSessionAfterCommit = new TreeMap<>();
  private Map<String, String> now = new TreeMap<>();

  /** Takes over what a statement has set, if it has. */
  void note(SqlText text, Connection raw) throws SQLException {
    boolean all = text.hasPhrase("reset", "all") || text.hasPhrase("discard", "all");
    for (String name : new String[] {LOCK, STATEMENT}) {
      if (all || text.text().contains(name)) {
        boolean local = text.has("local") || text.text().contains("true");
        String value = ask(raw, "show " + name);
        now.put(name, value);
        if (!local) {
          ofSessionAfterCommit.put(name, value);
        }
        try (Statement statement = raw.createStatement()) {
          statement.execute("set " + (local ? "local " : "") + name + " = 0");
        }
      }
    }
  }

  /** Forgets what ends with the transaction (PostgreSQL, SET). */
  void end(boolean committed) {
    ofSession = new TreeMap<>(committed ? ofSessionAfterCommit : ofSession);
    ofSessionAfterCommit = new TreeMap<>(ofSession);
    now = new TreeMap<>(ofSession);
  }

  /** What passes first while a statement waits, or null. */
  @Nullable TimeOut first(int querySeconds) {
    long lock = millis(now.getOrDefault(LOCK, "0"));
    long statement = millis(now.getOrDefault(STATEMENT, "0"));
    long query = querySeconds == 0 ? Long.MAX_VALUE : querySeconds * 1_000L;
    long first = Math.min(lock, Math.min(statement, query));
    if (first == Long.MAX_VALUE) {
      return null;
    }
    if (first == lock) {
      return TimeOut.ofLock(now.getOrDefault(LOCK, ""));
    }
    return first == statement
        ? TimeOut.ofStatement(now.getOrDefault(STATEMENT, ""))
        : TimeOut.ofQuery(querySeconds);
  }

  /** A duration as the server writes it; 0 is none. */
  private static long millis(String duration) {
    Matcher matcher = DURATION.matcher(duration);
    if (!matcher.matches() || matcher.group(1).equals("0")) {
      return Long.MAX_VALUE;
    }
    String unit = matcher.group(2) == null ? "ms" : matcher.group(2);
    return Long.parseLong(matcher.group(1)) * MILLIS.getOrDefault(unit, 1L);
  }

  private static String ask(Connection raw, String sql) throws SQLException {
    try (Statement statement = raw.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
