// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

/**
 * Says that callers were seen to wait for each other in Java, where steps do not show it, so that
 * no schedule may be left out.
 */
public final class SharedMemoryFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SharedMemoryFound() {
    super("callers wait for each other in Java");
  }
}
