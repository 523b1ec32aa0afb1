// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Pool;
import dev.racewindow.lab.server.Link;
import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.step.Gate;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The data source that callers use, the same object for all of them and in every run. On a caller's
 * thread each statement, commit and rollback is a step; on any other thread it is a plain one.
 */
public final class SteppedDataSource implements DataSource {
  private final Home home;
  private final @Nullable ConnectionPool pool;

  /** A data source into a schema. */
  public SteppedDataSource(Space space) {
    this(new Home(space), null);
  }

  private SteppedDataSource(Home home, @Nullable ConnectionPool pool) {
    this.home = home;
    this.pool = pool;
  }

  /** What all data sources into one schema have in common. */
  private static final class Home implements Surroundings {
    private final Space space;
    private final SqlTouches touches;
    private final List<ConnectionPool> pools = new CopyOnWriteArrayList<>();
    private volatile Isolation isolation = Isolation.READ_COMMITTED;

    private Home(Space space) {
      this.space = space;
      this.touches = new SqlTouches(space.catalog());
    }

    @Override
    public Isolation isolation() {
      return isolation;
    }

    @Override
    public void end(Link link) throws SQLException {
      space.end(link);
    }

    @Override
    public void noteUnknown() {
      space.noteUnknown();
    }

    @Override
    public void noteStranger() {
      space.noteStranger(Thread.currentThread().getName());
    }
  }

  /** Another data source into the same schema, with a limit. */
  public SteppedDataSource limited(Pool bounds) {
    ConnectionPool connections = new ConnectionPool(bounds, home.pools.size() + 1);
    home.pools.add(connections);
    return new SteppedDataSource(home, connections);
  }

  /**
   * Gets ready for a run.
   *
   * @param level the level of transactions that ask for none
   */
  public void begin(Isolation level) {
    home.isolation = level;
    home.pools.forEach(ConnectionPool::reset);
  }

  /**
   * A connection. What a thread opens that is no caller's, as of a pool that fills itself, lasts
   * until it is closed; what a caller opens, to the end of the run at most.
   */
  @Override
  public Connection getConnection() throws SQLException {
    return SteppedConnection.over(lease(), home.touches, home);
  }

  private Lease lease() throws SQLException {
    Gate gate = Gate.current();
    if (gate == null) {
      return new Lasting(home.space, home.space.lend());
    }
    return pool == null
        ? new OfCaller(home.space, home.space.borrow(), home.space.run())
        : pool.take(gate, home.space::borrow);
  }

  /** Ends with the run, unless somebody kept it, as a pool does that a caller made on its way. */
  private static final class OfCaller implements Lease {
    private final Space space;
    private final Link link;
    private final int run;
    private boolean kept;

    private OfCaller(Space space, Link link, int run) {
      this.space = space;
      this.link = link;
      this.run = run;
    }

    @Override
    public Link link() {
      return link;
    }

    @Override
    public void end() throws SQLException {
      if (kept) {
        space.takeBack(link);
      } else {
        space.giveBack(link);
      }
    }

    @Override
    public synchronized boolean isOver() {
      kept |= space.run() != run && space.keep(link, run);
      return !kept && space.run() != run;
    }
  }

  private record Lasting(Space space, Link link) implements Lease {
    @Override
    public void end() throws SQLException {
      space.takeBack(link);
    }

    @Override
    public boolean isOver() {
      return false;
    }
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
