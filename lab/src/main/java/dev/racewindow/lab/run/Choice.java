// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.step.Step;
import java.util.Map;
import java.util.Set;

/**
 * A point of a run at which everybody stands still.
 *
 * @param enabled the steps that may come next, by caller
 */
public record Choice(Map<Integer, Step> enabled) {

  /** The callers that may go on. */
  public Set<Integer> callers() {
    return enabled.keySet();
  }

  /** What must be the same when a schedule is replayed. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    enabled.forEach((caller, step) -> text.append(caller).append(step.kind()).append(' '));
    return text.toString();
  }
}
