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

  /** Whether the caller cannot go on, save by a time-out. */
  public boolean isTimeOut(int caller) {
    Step step = enabled.get(caller);
    return step != null && step.isTimeOut();
  }

  /** Whether the same callers may go on by steps of the same kinds, as in a replay they must. */
  public boolean isLike(Choice other) {
    return callers().equals(other.callers())
        && enabled.entrySet().stream()
            .allMatch(
                each -> {
                  Step step = other.enabled.get(each.getKey());
                  return step != null && step.kind() == each.getValue().kind();
                });
  }
}
