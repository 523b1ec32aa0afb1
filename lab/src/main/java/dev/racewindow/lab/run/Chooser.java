// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import java.util.List;

/** Decides who goes on. */
@FunctionalInterface
public interface Chooser {
  /** The answer that ends the run here, because all that follows is known. */
  int STOP = -1;

  /**
   * Which caller makes the next step.
   *
   * @param choice who may; not empty
   * @param past what has happened so far
   * @return one of the enabled callers, or {@link #STOP}
   */
  int choose(Choice choice, List<Event> past);

  /**
   * What is known of the step that was chosen.
   *
   * @param depth how many steps came before it
   */
  default Foresight foresight(int depth) {
    return Foresight.NONE;
  }
}
