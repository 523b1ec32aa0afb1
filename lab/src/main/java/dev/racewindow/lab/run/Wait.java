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

  /** What a caller can wait for. */
  enum Where {
    DATABASE,
    /** Waits for what another caller gives by {@code Gate.resume}. */
    PAUSE,
    /** Waits in Java for a lock that another caller has. */
    JAVA_LOCK,
    /** Waits in Java for something that nobody owns: a queue, a latch, a future. */
    JAVA
  }

  /** Whether only the JVM knows of it. */
  boolean isInJava() {
    return where == Where.JAVA_LOCK || where == Where.JAVA;
  }
}
