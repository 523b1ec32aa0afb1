// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

/**
 * Unwinds a caller whose run is over; an error, so that {@code catch (Exception)} does not keep it.
 */
final class RunAborted extends Error {
  private static final long serialVersionUID = 1L;

  RunAborted() {
    super("the lab has ended this run", null, false, false);
  }
}
