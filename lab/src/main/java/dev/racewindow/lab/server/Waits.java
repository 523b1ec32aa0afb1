// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks the server who waits for whom, on a connection of its own. */
public final class Waits implements AutoCloseable {
  private final Connection connection;
  private final Map<Integer, PreparedStatement> queries = new TreeMap<>();

  /** Connects. */
  public Waits(Server server) throws SQLException {
    connection = server.admin();
  }

  /** The query for so many processes; one without an array costs the least. */
  private PreparedStatement query(int processes) throws SQLException {
    PreparedStatement known = queries.get(processes);
    if (known == null) {
      known =
          connection.prepareStatement(
              "select pid, array_to_string(pg_blocking_pids(pid), ' ') from (values "
                  + String.join(", ", Collections.nCopies(processes, "(?::int)"))
                  + ") asked(pid)");
      queries.put(processes, known);
    }
    return known;
  }

  /**
   * Which of the processes wait for a lock, and for whom.
   *
   * @return the blocking processes by the blocked one; a process that does not wait is absent
   */
  public Map<Integer, Set<Integer>> ask(Collection<Integer> pids) throws SQLException {
    PreparedStatement query = query(pids.size());
    int position = 0;
    for (int pid : pids) {
      query.setInt(++position, pid);
    }
    Map<Integer, Set<Integer>> waits = new TreeMap<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        String blockers = rows.getString(2);
        if (!blockers.isEmpty()) {
          waits.put(
              rows.getInt(1),
              Arrays.stream(blockers.split(" "))
                  .map(Integer::valueOf)
                  .collect(Collectors.toCollection(TreeSet::new)));
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
