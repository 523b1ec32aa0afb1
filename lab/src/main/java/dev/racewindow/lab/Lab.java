// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import dev.racewindow.lab.explore.Experiment;
import dev.racewindow.lab.jdbc.SteppedDataSource;
import dev.racewindow.lab.server.Server;
import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.server.Waits;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A schema on the server, ready to explore scenarios in. Open one where callers need the data
 * source before the scenario is made, as the beans of a framework do; else use {@link
 * #explore(Scenario, Settings)}.
 */
public final class Lab implements AutoCloseable {
  private final String ddl;
  private final Space space;
  private final SteppedDataSource dataSource;
  private final Waits waits;

  private Lab(String ddl) throws SQLException {
    Server server = Server.shared();
    this.ddl = ddl;
    this.space = new Space(server, ddl);
    this.dataSource = new SteppedDataSource(space);
    this.waits = new Waits(server);
  }

  /** Makes a schema with these tables; it is dropped on {@link #close}. */
  public static Lab open(String ddl) throws SQLException {
    return new Lab(ddl);
  }

  /** Explores a scenario in a schema of its own. */
  public static Verdict explore(Scenario scenario, Settings settings) throws SQLException {
    try (Lab lab = open(scenario.ddl())) {
      return lab.run(scenario, settings);
    }
  }

  /** The data source whose statements are steps when a caller's thread sends them. */
  public DataSource dataSource() {
    return dataSource;
  }

  /**
   * The same with a limited number of connections, as of the pool in front of it in production: a
   * caller that finds none waits, and is told so by a {@link
   * java.sql.SQLTransientConnectionException} if its time runs out.
   *
   * @param size how many connections there are
   * @param timeOut how long a caller waits, on the virtual clock; zero is for ever
   */
  public DataSource pool(int size, Duration timeOut) {
    return dataSource.limited(new Pool(size, timeOut));
  }

  /**
   * Explores a scenario in this schema.
   *
   * @throws IllegalArgumentException if the scenario has other tables
   */
  public Verdict run(Scenario scenario, Settings settings) throws SQLException {
    return experiment(scenario, settings).verdict();
  }

  /**
   * Runs one schedule, as a verdict's witness prints it; after its end, whoever may goes on.
   *
   * @throws IllegalArgumentException if the schedule names a stranger, or lets somebody go on who
   *     waits or is done
   */
  public Witness replay(Scenario scenario, Settings settings, String schedule) throws SQLException {
    return experiment(scenario, settings).replay(schedule);
  }

  private Experiment experiment(Scenario scenario, Settings settings) {
    if (!scenario.ddl().isBlank() && !scenario.ddl().equals(ddl)) {
      throw new IllegalArgumentException(
          "scenario %s has other tables than this lab".formatted(scenario.name()));
    }
    return new Experiment(new Experiment.Place(space, dataSource, waits), scenario, settings);
  }

  @Override
  public void close() throws SQLException {
    waits.close();
    space.close();
  }
}
