// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.Isolation;

/** What a session asks of the data source that it came from. */
interface Surroundings {

  /** The level of transactions that ask for none. */
  Isolation isolation();

  /** Told that a thread that is no caller's sends a statement. */
  void noteStranger();
}
