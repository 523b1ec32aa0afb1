// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.step.Step;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  /** The callers that may go on without a time-out; all that may where there is no other. */
  public Set<Integer> patient() {
    Set<Integer> patient = new TreeSet<>(enabled.keySet());
    patient.removeIf(this::isTimeOut);
    return patient.isEmpty() ? enabled.keySet() : patient;
  }

  /** Whether the caller waits, and may only go on by a time-out. */
  public boolean isTimeOut(int caller) {
    Step step = enabled.get(caller);
    return step != null && step.kind() == Step.Kind.TIME_OUT;
  }

  /** What must be the same when a schedule is replayed. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    enabled.forEach((caller, step) -> text.append(caller).append(step.kind()).append(' '));
    return text.toString();
  }
}
