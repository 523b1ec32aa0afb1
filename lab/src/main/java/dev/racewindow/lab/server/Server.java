// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that everything runs on, one a JVM: an embedded one, or the one that the system
 * property {@code racewindow.postgres} names by its JDBC URL.
 */
public final class Server {
  /** The system property that names a server to use instead of an embedded one. */
  public static final String URL_PROPERTY = "racewindow.postgres";

  private static @Nullable Server shared;

  private final String url;
  private final Deque<Link> idle = new ArrayDeque<>();
  private final Deque<Link> idleWithPlans = new ArrayDeque<>();

  private Server(String url) {
    this.url = url;
  }

  /** The server of this JVM, started at the first call. */
  public static synchronized Server shared() throws SQLException {
    if (shared == null) {
      String url = System.getProperty(URL_PROPERTY);
      shared = new Server(url == null ? startEmbedded() : url);
    }
    return shared;
  }

  /**
   * A connection for the lab's own use, in autocommit mode. It sends the same few statements over
   * and over, so it has the server keep their plans from the first time on.
   */
  public Connection admin() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("prepareThreshold", "1");
    Connection connection = DriverManager.getConnection(url, properties);
    SessionTimeOuts.takeOver(connection);
    return connection;
  }

  /**
   * A connection for a caller whose names resolve in {@code schema}.
   *
   * @param keepsPlans whether the server keeps the plans of statements that no caller has prepared,
   *     too; they fail once a table has other columns, so not where that may be
   */
  Link borrow(String schema, boolean keepsPlans) throws SQLException {
    Link link;
    synchronized (idle) {
      link = idle(keepsPlans).poll();
    }
    if (link == null) {
      Properties properties = new Properties();
      if (keepsPlans) {
        properties.setProperty("preferQueryMode", "extendedCacheEverything");
      }
      // A number or a time is the same text, whether its statement has been prepared by now or not.
      properties.setProperty("binaryTransfer", "false");
      link = new Link(DriverManager.getConnection(url, properties), keepsPlans);
    }
    link.use(schema);
    return link;
  }

  /** Takes back a connection that is in no transaction and holds no lock. */
  void giveBack(Link link) {
    synchronized (idle) {
      idle(link.keepsPlans()).push(link);
    }
  }

  private Deque<Link> idle(boolean keepsPlans) {
    return keepsPlans ? idleWithPlans : idle;
  }

  private static String startEmbedded() throws SQLException {
    try {
      // Durability is of no use to a database that lives as long as a test, and vacuum in the
      // background would hold locks that no caller asked for.
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("autovacuum", "off")
              .setServerConfig("jit", "off")
              .setServerConfig("max_connections", "64")
              .setServerConfig("deadlock_timeout", Link.LONG_DEADLOCK_TIMEOUT)
              .start();
      return postgres.getJdbcUrl("postgres", "postgres");
    } catch (IOException e) {
      throw new SQLException(
          "cannot start an embedded PostgreSQL; name a server with -D" + URL_PROPERTY, e);
    }
  }

  /** Runs a few statements that need no answer. */
  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a query for one number. */
  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
