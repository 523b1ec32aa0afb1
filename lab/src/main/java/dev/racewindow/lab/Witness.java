// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import dev.racewindow.lab.run.Event;
import java.util.List;

/**
 * A schedule, shrunk to few switches, with what happened in it.
 *
 * @param callers the callers' names, by index
 * @param schedule the callers in the order in which they made their steps; replayable
 * @param events the steps
 * @param outcome how it ended
 * @param answers each caller's answer, as text, by index
 */
public record Witness(
    List<String> callers,
    String schedule,
    List<Event> events,
    Outcome outcome,
    List<String> answers) {}
