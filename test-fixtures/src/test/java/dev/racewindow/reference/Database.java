// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.racewindow.lab.server.Server;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The back end's tables, made by its migrations in a schema of their own, and a pool to them. */
public final class Database implements AutoCloseable {
  /** Half as many connections as the stress tests have threads, so that some wait for one. */
  public static final int CONNECTIONS = 16;

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final HikariDataSource pool;
  private final Flyway flyway;

  private Database(HikariDataSource pool, Flyway flyway) {
    this.pool = pool;
    this.flyway = flyway;
  }

  /** Migrates an empty schema on the lab's server. */
  public static Database open() throws SQLException {
    String schema = "reference_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    HikariConfig config = new HikariConfig();
    try (Connection admin = Server.shared().admin()) {
      config.setJdbcUrl(admin.getMetaData().getURL());
    }
    config.setSchema(schema);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.addDataSourceProperty("ApplicationName", "reference");
    HikariDataSource pool = new HikariDataSource(config);
    Flyway flyway = Flyway.configure().dataSource(pool).schemas(schema).cleanDisabled(false).load();
    flyway.migrate();
    return new Database(pool, flyway);
  }

  /** The pool. */
  public HikariDataSource pool() {
    return pool;
  }

  /** A session that no pool knows, to be killed. */
  public Connection session() throws SQLException {
    Connection session = Server.shared().admin();
    session.setSchema(pool.getSchema());
    return session;
  }

  /** Statements through the pool. */
  public JdbcTemplate jdbc() {
    return new JdbcTemplate(pool);
  }

  /** Transactions through the pool. */
  public DataSourceTransactionManager transactions() {
    return new DataSourceTransactionManager(pool);
  }

  @Override
  public void close() {
    flyway.clean();
    pool.close();
  }
}
