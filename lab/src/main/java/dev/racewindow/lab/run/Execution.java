// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one run.
 *
 * @param events the steps, in order
 * @param end how it ended
 * @param answers each finished caller's answer, a refusal where it threw
 * @param effects the effects outside of the database, in order
 * @param dump the final rows of all tables; empty where the run was stopped
 * @param stuck why callers stand still for ever, by caller; empty unless {@link End#STUCK}
 * @param standstill who waited for whom when nobody could go on but by a time-out; empty where that
 *     did not happen
 */
public record Execution(
    List<Event> events,
    End end,
    Map<String, @Nullable Object> answers,
    List<String> effects,
    String dump,
    Map<String, String> stuck,
    String standstill) {

  /** How a run ends. */
  public enum End {
    /** All callers are done. */
    DONE,
    /** The chooser stopped it. */
    STOPPED,
    /** Nobody can go on. */
    STUCK
  }

  /** The callers in the order in which they were let go. */
  public List<Integer> schedule() {
    return events.stream().map(Event::caller).toList();
  }

  /** How often another caller went on than the one before. */
  public int switches() {
    int switches = 0;
    for (int i = 1; i < events.size(); i++) {
      switches += events.get(i).caller() == events.get(i - 1).caller() ? 0 : 1;
    }
    return switches;
  }
}
