// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.server.Link;
import dev.racewindow.lab.server.SessionTimeOuts;
import dev.racewindow.lab.step.TimeOut;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The time-outs of a session, set by a caller or by configuration. They run on the virtual clock:
 * the server is asked what was set, and then told to wait for ever.
 */
final class TimeOuts {
  private static final Pattern DURATION = Pattern.compile("(\\d+)(ms|s|min|h|d)?");
  private static final Map<String, Long> MILLIS =
      Map.of("ms", 1L, "s", 1_000L, "min", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  private final Link link;
  private Map<String, String> afterCommit;
  private Map<String, String> now;

  TimeOuts(Link link) {
    this.link = link;
    this.afterCommit = link.timeOuts();
    this.now = link.timeOuts();
  }

  /** Takes over what a statement has set, if it has. */
  void note(SqlText text) throws SQLException {
    boolean all = text.hasPhrase("reset", "all") || text.hasPhrase("discard", "all");
    for (String name : SessionTimeOuts.NAMES) {
      if (all || text.text().contains(name)) {
        boolean local = text.has("local") || text.text().contains("true");
        String value = ask("show " + name);
        now = with(now, name, value);
        if (!local) {
          afterCommit = with(afterCommit, name, value);
        }
        execute("set " + (local ? "local " : "") + name + " = 0");
      }
    }
  }

  private static Map<String, String> with(Map<String, String> some, String name, String value) {
    Map<String, String> more = new TreeMap<>(some);
    more.put(name, value);
    return more;
  }

  /**
   * Runs a statement that reads settings: it finds what was set, and not what the lab made of it.
   */
  @Nullable Object shown(Session.Call call) throws SQLException {
    if (now.isEmpty()) {
      return call.run();
    }
    execute(
        now.entrySet().stream()
            .map(each -> "set local " + each.getKey() + " = '" + each.getValue() + "'")
            .collect(Collectors.joining("; ")));
    Object result = call.run();
    execute(SessionTimeOuts.off("set local", now.keySet()));
    return result;
  }

  /** Forgets what ends with the transaction (PostgreSQL, SET). */
  void end(boolean committed) {
    if (committed) {
      link.setTimeOuts(afterCommit);
    }
    afterCommit = link.timeOuts();
    now = link.timeOuts();
  }

  /** What passes first while a statement waits, or null. */
  @Nullable TimeOut first(int querySeconds) {
    long lock = millis(now.getOrDefault(SessionTimeOuts.LOCK, "0"));
    long statement = millis(now.getOrDefault(SessionTimeOuts.STATEMENT, "0"));
    long query = querySeconds == 0 ? Long.MAX_VALUE : querySeconds * 1_000L;
    long first = Math.min(lock, Math.min(statement, query));
    if (first == Long.MAX_VALUE) {
      return null;
    }
    Duration after = Duration.ofMillis(first);
    if (first == lock) {
      return TimeOut.ofLock(now.getOrDefault(SessionTimeOuts.LOCK, ""), after);
    }
    return first == statement
        ? TimeOut.ofStatement(now.getOrDefault(SessionTimeOuts.STATEMENT, ""), after)
        : TimeOut.ofQuery(querySeconds);
  }

  /** What ends the session if it idles in a transaction, or null. */
  @Nullable TimeOut idle() {
    String shown = now.getOrDefault(SessionTimeOuts.IDLE, "0");
    long limit = millis(shown);
    return limit == Long.MAX_VALUE ? null : TimeOut.ofIdling(shown, Duration.ofMillis(limit));
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

  private String ask(String sql) throws SQLException {
    try (Statement statement = link.raw().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = link.raw().createStatement()) {
      statement.execute(sql);
    }
  }
}
