// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

/**
 * Where a script or changelog says something.
 *
 * @param path with forward slashes
 * @param line counted from 1
 */
public record Place(String path, int line) {
  /** The file without its directories, and the line. */
  @Override
  public String toString() {
    return path.substring(path.lastIndexOf('/') + 1) + ":" + line;
  }
}
