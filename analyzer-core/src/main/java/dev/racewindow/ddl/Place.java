// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

/**
 * Where a script or changelog says something, or which database has it.
 *
 * @param path with forward slashes
 * @param line counted from 1; 0 for a database
 */
public record Place(String path, int line) {
  /** The file without its directories, and the line; or the database. */
  @Override
  public String toString() {
    return line == 0 ? path : path.substring(path.lastIndexOf('/') + 1) + ":" + line;
  }
}
