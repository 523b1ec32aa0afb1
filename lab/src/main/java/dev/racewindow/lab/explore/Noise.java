// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.Refusal;
import dev.racewindow.lab.run.Execution;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between runs of one and the same serial order, as a generated key, a time, a random
 * number, an object's address does: nothing can be concluded from it.
 *
 * @param callers whose answers differ
 * @param columns the columns whose values differ, as {@code table.column}
 * @param effects whether the effects' texts differ
 */
record Noise(Set<String> callers, Set<String> columns, boolean effects) {
  static final Noise NONE = new Noise(Set.of(), Set.of(), false);

  /** An execution with the values of each column in its end. */
  record Sample(Execution execution, Map<String, String> columns) {}

  /** This, and what differs between two runs of an order. */
  Noise and(Sample some, Sample other) {
    Set<String> allCallers = new TreeSet<>(callers);
    some.execution()
        .answers()
        .forEach(
            (name, answer) -> {
              Object again = other.execution().answers().get(name);
              if (!String.valueOf(answer).equals(String.valueOf(again))) {
                allCallers.add(name);
              }
            });
    Set<String> allColumns = new TreeSet<>(columns);
    some.columns()
        .forEach(
            (column, values) -> {
              if (!Objects.equals(values, other.columns().get(column))) {
                allColumns.add(column);
              }
            });
    boolean differ = !sorted(some.execution()).equals(sorted(other.execution()));
    return new Noise(allCallers, allColumns, effects || differ);
  }

  /** The answers to be compared, as text. */
  Map<String, String> answers(Execution execution) {
    Map<String, String> answers = new TreeMap<>();
    execution
        .answers()
        .forEach(
            (name, answer) ->
                answers.put(name, callers.contains(name) ? kind(answer) : String.valueOf(answer)));
    return answers;
  }

  /** The rows and effects to be compared. */
  String ending(Execution execution) {
    List<String> sorted = sorted(execution);
    return execution.dump() + "effects: " + (effects ? sorted.size() : sorted);
  }

  private static String kind(@Nullable Object answer) {
    if (!(answer instanceof Refusal refusal)) {
      return "an answer";
    }
    return "refused: " + (refusal.state().isEmpty() ? refusal.type() : refusal.state());
  }

  private static List<String> sorted(Execution execution) {
    return execution.effects().stream().sorted().toList();
  }
}
