// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.server.Link;
import java.sql.SQLException;

/** What a session asks of the data source that it came from. */
interface Surroundings {

  /** The level of transactions that ask for none. */
  Isolation isolation();

  /** Has the server end a session that idled in a transaction for too long. */
  void end(Link link) throws SQLException;

  /** Told that a statement runs whose text does not tell what it changes. */
  void noteUnknown();

  /** Told that a thread that is no caller's sends a statement. */
  void noteStranger();
}
