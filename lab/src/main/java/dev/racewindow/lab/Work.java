// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import org.jspecify.annotations.Nullable;

/** What one caller does, in ordinary Java; it runs once in every schedule. */
@FunctionalInterface
public interface Work {

  /**
   * Does it.
   *
   * @return the answer, compared by its text; null where there is none
   * @throws Exception to refuse: the caller's client is told that it did not work
   */
  @Nullable Object run(Caller me) throws Exception;
}
