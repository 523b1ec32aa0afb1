// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import org.jspecify.annotations.Nullable;

/** Where a caller stops before each step; one per caller and run, found through its thread. */
public interface Gate {

  /** Waits until the scheduler lets this caller go on. */
  void pass(Step step);

  /** Says that the driver is about to be called on the server process {@code pid}. */
  void enter(int pid);

  /** Says that the driver returned. */
  void leave(Footprint footprint, String result);

  /** Says what the caller reads of the last statement's result. */
  void read(String value);

  /** The gate of the calling thread, or null where the thread is no caller's. */
  static @Nullable Gate current() {
    return Gates.CURRENT.get();
  }

  /** Makes this the gate of the calling thread. */
  static void install(Gate gate) {
    Gates.CURRENT.set(gate);
  }
}
