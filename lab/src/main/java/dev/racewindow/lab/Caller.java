// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** One of the callers of a scenario, as its own {@link Work} sees it. */
public interface Caller {

  /** Its name, the head of its column in a table of steps. */
  String name();

  /** The scenario's data source; each statement and commit of its connections is a step. */
  DataSource dataSource();

  /** A connection of {@link #dataSource()}. */
  default Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /**
   * Records an effect outside of the database, such as a mail, as a step that nothing undoes.
   *
   * @param what its text; two effects of one text are in a conflict, as if one thing were done
   *     twice
   */
  void effect(String what);

  /**
   * Waits on the virtual clock: no time passes, but another caller makes a step first if it can.
   * For locks that are polled.
   */
  void sleep(Duration pause);
}
