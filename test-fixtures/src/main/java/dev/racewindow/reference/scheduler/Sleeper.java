// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import java.time.Duration;

/** Lets time pass, in production by sleeping. */
@FunctionalInterface
public interface Sleeper {

  /** Waits so long. */
  void sleep(Duration pause);
}
