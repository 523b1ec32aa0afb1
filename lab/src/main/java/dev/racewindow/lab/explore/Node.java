// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.run.Choice;
import dev.racewindow.lab.run.Event;
import dev.racewindow.lab.run.Foresight;
import dev.racewindow.lab.step.Footprint;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A choice on the way of the current run, with what was tried there and what is still to be tried.
 */
final class Node {
  private final Choice choice;
  private final Map<Integer, Footprint> asleep;
  private final Set<Integer> wanted = new TreeSet<>();
  private int chosen;
  private Foresight foresight = Foresight.NONE;

  /**
   * A node that nothing was tried at.
   *
   * @param asleep callers whose next step, taken here, leads only to what was run before
   */
  Node(Choice choice, Map<Integer, Footprint> asleep) {
    this.choice = choice;
    this.asleep = new TreeMap<>(asleep);
  }

  Choice choice() {
    return choice;
  }

  int chosen() {
    return chosen;
  }

  /** What came of the chosen step when it was run before. */
  Foresight foresight() {
    return foresight;
  }

  /** Notes what came of the chosen step. */
  void note(Event event) {
    foresight = Foresight.of(event);
  }

  void choose(int caller) {
    chosen = caller;
    foresight = Foresight.NONE;
    wanted.add(caller);
  }

  /** The callers that may go on and lead to something new, or nobody. */
  Set<Integer> fresh() {
    Set<Integer> fresh = new TreeSet<>(choice.callers());
    fresh.removeAll(asleep.keySet());
    return fresh;
  }

  void want(int caller) {
    wanted.add(caller);
  }

  void wantAll() {
    wanted.addAll(choice.callers());
  }

  /**
   * Asks for one of these to be tried here, unless one of them is or was; for everybody if none of
   * them may go on here, as one that sleeps, since whoever goes on may wake it.
   */
  void want(Set<Integer> initials) {
    boolean known =
        initials.stream().anyMatch(caller -> wanted.contains(caller) || asleep.containsKey(caller));
    if (!known) {
      initials.stream()
          .filter(choice.callers()::contains)
          .findFirst()
          .ifPresentOrElse(wanted::add, this::wantAll);
    }
  }

  /** Notes that everything after the chosen step is known, and that it left this footprint. */
  void finish(Footprint footprint) {
    asleep.put(chosen, footprint);
  }

  /** The next caller to be tried here, or null. */
  @Nullable Integer next() {
    return wanted.stream().filter(caller -> !asleep.containsKey(caller)).findFirst().orElse(null);
  }

  /** Who is still asleep after an event that was chosen here: whoever it does not concern. */
  Map<Integer, Footprint> asleepAfter(Event event) {
    Map<Integer, Footprint> still = new TreeMap<>();
    asleep.forEach(
        (caller, footprint) -> {
          if (!event.moves(caller) && !footprint.dependsOn(event.footprint())) {
            still.put(caller, footprint);
          }
        });
    return still;
  }
}
