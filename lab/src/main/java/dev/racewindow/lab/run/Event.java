// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Step;
import java.util.List;
import java.util.Set;

/**
 * One step of a run, with all that happened until everybody stood still again.
 *
 * @param caller who was let go, as an index into the scenario's callers
 * @param step what it did
 * @param footprint what others could notice, of its own step and of those that it let finish
 * @param waits whether its statement has not returned but waits for a lock of the database
 * @param outcome what came of the step: rows, values read, an error, or whom it waits for
 * @param woken the callers whose waiting step finished because of it
 * @param wokenOutcomes what came of those steps, in the order of {@code woken}
 */
public record Event(
    int caller,
    Step step,
    Footprint footprint,
    boolean waits,
    String outcome,
    Set<Integer> woken,
    List<String> wokenOutcomes) {

  /** Whether {@code other} moved in this event, by its own step or by waking up. */
  public boolean moves(int other) {
    return caller == other || woken.contains(other);
  }
}
