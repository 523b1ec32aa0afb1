// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The server's settings that end what takes too long (PostgreSQL, section 19.11.1). */
public final class SessionTimeOuts {
  /** How long a statement may wait for each lock. */
  public static final String LOCK = "lock_timeout";

  /** How long a statement may take. */
  public static final String STATEMENT = "statement_timeout";

  /** How long a transaction may wait for its next statement. */
  public static final String IDLE = "idle_in_transaction_session_timeout";

  /** All of them; a server before version 17 lacks the fourth. */
  public static final List<String> NAMES =
      List.of(LOCK, STATEMENT, IDLE, "transaction_timeout", "idle_session_timeout");

  private SessionTimeOuts() {}

  /**
   * Reads what a session was given by ALTER SYSTEM, ALTER DATABASE, ALTER ROLE or the options of
   * its connection, and has the server wait for ever.
   *
   * @return the values that are not 0, by name
   */
  static Map<String, String> takeOver(Connection raw) throws SQLException {
    Map<String, String> found = new TreeMap<>();
    try (Statement statement = raw.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select name, current_setting(name) from pg_settings where name in ('%s')"
                        .formatted(String.join("', '", NAMES))
                    + " and setting <> '0'")) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    Server.execute(raw, off("set", found.keySet()));
    return Map.copyOf(found);
  }

  /** Statements, to be sent in one go, that have the server wait for ever. */
  public static String off(String set, Set<String> names) {
    return names.stream()
        .map(name -> set + " " + name + " = 0")
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
