// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Pause;
import dev.racewindow.lab.step.Resource;
import dev.racewindow.lab.step.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What has happened in a run, and the locks that callers may hold since. */
final class Chronicle {
  private final List<Actor> actors;
  private final List<Event> events = new ArrayList<>();
  private final Map<Integer, Set<Resource>> held = new TreeMap<>();

  Chronicle(List<Actor> actors) {
    this.actors = actors;
  }

  /** The events, in order; grows with the run. */
  List<Event> events() {
    return Collections.unmodifiableList(events);
  }

  /**
   * Records a step, now that everybody stands still.
   *
   * @param waiting who waits after it
   */
  void add(Moving made, Map<Integer, Wait> waiting) {
    Actor actor = made.actor();
    note(actor, made.step());
    Footprint footprint = footprint(made);
    Set<Integer> woken = new TreeSet<>(made.waited());
    woken.removeAll(waiting.keySet());
    woken.remove(actor.index());
    List<String> outcomes = new ArrayList<>();
    for (int other : woken) {
      footprint = footprint.and(actors.get(other).footprint());
      outcomes.add(actors.get(other).outcome());
    }
    boolean ends = made.step().kind() == Step.Kind.SESSION_END;
    Wait wait = waiting.get(actor.index());
    boolean waits = !ends && wait != null && wait.where() == Where.DATABASE && !actor.isStepDone();
    String outcome = ends ? "the session is gone" : outcome(actor, waiting);
    events.add(new Event(actor.index(), made.step(), footprint, waits, outcome, woken, outcomes));
  }

  /** A caller that falls asleep wakes by any step of another, and only one that comes later. */
  private static Footprint footprint(Moving made) {
    Actor actor = made.actor();
    boolean fallsAsleep =
        actor.state() == Actor.State.PARKED && actor.pendingStep().kind() == Step.Kind.SLEEP;
    return fallsAsleep || made.step().isTimeOut() ? Footprint.ALL : actor.footprint();
  }

  /** Whether the next step may have to wait for a lock that another's open transaction took. */
  boolean mayMeetAnother(Actor actor) {
    Footprint next = actor.pendingStep().footprint();
    Step.Kind kind = actor.pendingStep().kind();
    boolean ends = kind == Step.Kind.COMMIT || kind == Step.Kind.ROLLBACK;
    return (next.mayRelease() && !ends)
        || held.entrySet().stream()
            .anyMatch(entry -> entry.getKey() != actor.index() && next.mayMeet(entry.getValue()));
  }

  private void note(Actor actor, Step step) {
    Set<Resource> locks = held.computeIfAbsent(actor.index(), any -> new HashSet<>());
    switch (step.kind()) {
      case COMMIT, ROLLBACK, TIME_OUT -> locks.clear();
      case START, CONNECT, STATEMENT, EFFECT, SLEEP, SESSION_END ->
          locks.addAll(step.footprint().locks());
    }
  }

  /** What came of a caller's last step, or what it waits for. */
  String outcome(Actor actor, Map<Integer, Wait> waiting) {
    Wait wait = waiting.get(actor.index());
    Pause pause = actor.pause();
    if (pause != null) {
      return "waits for " + pause.text();
    }
    if (wait == null || actor.isStepDone()) {
      return actor.outcome();
    }
    Set<String> names =
        actors.stream()
            .filter(other -> other != actor && wait.on().contains(other.lastPid()))
            .map(Actor::name)
            .collect(Collectors.toCollection(TreeSet::new));
    return names.isEmpty() ? "waits" : "waits for " + String.join(" and ", names);
  }
}
