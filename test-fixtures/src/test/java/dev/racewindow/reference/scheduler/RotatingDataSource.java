// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A pool of two connections that gives the one that has rested longest, as fair pools do. */
final class RotatingDataSource extends AbstractDataSource implements AutoCloseable {
  private final Deque<SingleConnectionDataSource> connections = new ArrayDeque<>();

  RotatingDataSource(Connection first, Connection second) {
    for (Connection connection : List.of(first, second)) {
      connections.add(new SingleConnectionDataSource(connection, true));
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    SingleConnectionDataSource next = connections.remove();
    connections.add(next);
    return next.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public void close() {
    connections.forEach(SingleConnectionDataSource::destroy);
  }
}
