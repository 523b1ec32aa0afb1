// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.List;

/** One entry of a script or changelog. */
sealed interface Step {
  /**
   * Changes to apply.
   *
   * @param dbms names of the databases that they are for, with commas; empty for all
   */
  record Apply(List<Change> changes, String dbms) implements Step {
    public Apply {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Another file, or all files of a directory, to be applied here.
   *
   * @param path as written, with forward slashes
   * @param directory whether it is a directory
   * @param relative whether it is relative to the file that says so
   */
  record Include(String path, boolean directory, boolean relative) implements Step {}
}
