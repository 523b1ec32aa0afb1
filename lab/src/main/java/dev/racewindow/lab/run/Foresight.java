// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

/**
 * What is known beforehand of a step, from an earlier run that made the same steps up to it. It
 * tells when to ask the server whether the step waits, and never replaces its answer.
 */
public enum Foresight {
  /** The step is new. */
  NONE,
  /** It waited for a lock of the database. */
  WAITS,
  /** It came back, and no error with it. */
  RETURNS;

  /** What the event of a step tells of the next time that it is run. */
  public static Foresight of(Event event) {
    if (event.waits()) {
      return WAITS;
    }
    return event.step().isTimeOut() || event.outcome().startsWith("error") ? NONE : RETURNS;
  }
}
