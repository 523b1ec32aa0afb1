// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import org.jspecify.annotations.Nullable;

/** Where a caller stops before each step; one per caller and run, found through its thread. */
public interface Gate {

  /** Waits until the scheduler lets this caller go on. */
  void pass(Step step);

  /**
   * Whether the run is over. Then every step is the caller's last and throws, except for a
   * rollback, which nobody minds and for which others may wait.
   */
  boolean isOver();

  /** Whether another caller waits for a lock of the database, so that waiting may be a deadlock. */
  boolean othersWait();

  /**
   * Says that the driver is about to be called on the server process {@code pid}.
   *
   * @param timeOut what ends the call if it waits for too long, or null
   */
  void enter(int pid, @Nullable TimeOut timeOut);

  /** Whether the call was ended because its time was out. */
  boolean isTimedOut();

  /** Says that a session has a limit to how long it may idle; the same may be said again. */
  void idle(Idler session);

  /** Says that the driver returned. */
  void leave(Footprint footprint, String result);

  /** Adds what others could notice of the caller since its last step, as that it gave way. */
  void also(Footprint more);

  /**
   * Says that the caller will wait until {@link #resume}; to be said before anybody could resume
   * it.
   */
  void suspend(Pause pause);

  /**
   * Waits for {@link #resume}.
   *
   * @return false if the time ran out before
   */
  boolean await();

  /** Ends the caller's wait; said by another caller. */
  void resume();

  /** The caller's name. */
  String name();

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
