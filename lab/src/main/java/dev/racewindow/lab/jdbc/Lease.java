// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.server.Link;
import java.sql.SQLException;

/** A real connection for as long as somebody has it open. */
interface Lease {

  /** The connection. */
  Link link();

  /** Gives it back; it is in no transaction. */
  void end() throws SQLException;

  /** Whether the run in which it was lent is over, so that it may serve another by now. */
  boolean isOver();
}
