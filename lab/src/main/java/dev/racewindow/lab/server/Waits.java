// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks the server who waits for whom, on a connection of its own. */
public final class Waits implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement query;

  /** Connects. */
  public Waits(Server server) throws SQLException {
    connection = server.admin();
    query =
        connection.prepareStatement("select pid, pg_blocking_pids(pid) from unnest(?::int[]) pid");
  }

  /**
   * Which of the processes wait for a lock, and for whom.
   *
   * @return the blocking processes by the blocked one; a process that does not wait is absent
   */
  public Map<Integer, Set<Integer>> ask(Collection<Integer> pids) throws SQLException {
    query.setArray(1, connection.createArrayOf("int4", pids.toArray()));
    Map<Integer, Set<Integer>> waits = new TreeMap<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        Integer[] blockers = (Integer[]) rows.getArray(2).getArray();
        if (blockers.length > 0) {
          waits.put(rows.getInt(1), new TreeSet<>(List.of(blockers)));
        }
      }
    }
    return waits;
  }

  /** Makes the statement that a process runs fail. */
  public void cancel(int pid) throws SQLException {
    Server.execute(connection, "select pg_cancel_backend(" + pid + ")");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
