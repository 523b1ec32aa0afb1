// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.server.Space;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source that callers use, the same object for all of them and in every run. On a caller's
 * thread each statement, commit and rollback is a step; on any other thread it is a plain one.
 */
public final class SteppedDataSource implements DataSource {
  private final Space space;
  private final SqlTouches touches;
  private volatile Isolation isolation = Isolation.READ_COMMITTED;

  /** A data source into a schema. */
  public SteppedDataSource(Space space) {
    this.space = space;
    this.touches = new SqlTouches(space.catalog());
  }

  /** Sets the level of transactions that ask for none. */
  public void isolate(Isolation level) {
    isolation = level;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return SteppedConnection.open(space, touches, isolation);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException("the lab's data source does not log");
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("the lab's data source does not log");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("the lab's data source waits for no login");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("the lab's data source does not log");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("the lab's data source is no " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
