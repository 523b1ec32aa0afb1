// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import java.util.Set;

/**
 * Why a caller that was let go does not come back.
 *
 * @param where what it waits for
 * @param on whom it waits for: server processes, or indices of callers in Java
 */
record Wait(Where where, Set<Integer> on) {

  /** The two kinds of lock that a caller can wait for, and the rest. */
  enum Where {
    DATABASE,
    JAVA_LOCK,
    /** Waits in Java for something that nobody owns: a queue, a latch, a future. */
    JAVA
  }
}
