// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.sql.SQLException;

/** What must be true when all callers are done, whatever the schedule was. */
@FunctionalInterface
public interface Invariant {

  /** Whether it is. */
  boolean holds(Ending ending) throws SQLException;
}
