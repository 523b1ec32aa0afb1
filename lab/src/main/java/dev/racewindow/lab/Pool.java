// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.time.Duration;

/**
 * The limits of a pool of connections.
 *
 * @param size how many connections there are
 * @param timeOut how long a caller waits for one, on the virtual clock; zero is for ever
 */
public record Pool(int size, Duration timeOut) {

  public Pool {
    if (size < 1 || timeOut.isNegative()) {
      throw new IllegalArgumentException(
          "a pool of %d connections with a time-out of %s".formatted(size, timeOut));
    }
  }
}
